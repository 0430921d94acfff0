import { describe, expect, test } from 'vitest';
import { classifyElement, type Judgement } from '../../../../src/parse/html/content/boilerplate.ts';
import { isPopover, isPopoverBox } from '../../../../src/parse/html/content/popovers.ts';
import { statedContainer } from '../../../../src/parse/html/content/stated.ts';
import { findTeasers } from '../../../../src/parse/html/content/teasers.ts';
import { attribute, type Element, findElement, textOf } from '../../../../src/parse/html/dom/element.ts';
import { measure, measureOf } from '../../../../src/parse/html/dom/measure.ts';
import { parseTree } from '../../../../src/parse/html/dom/tree.ts';
import {
  linkedData,
  plainText,
  stringsOf,
  typesOf,
} from '../../../../src/parse/html/metadata/linked-data.ts';
import { notedAddress, savedFrom } from '../../../../src/parse/html/saved-from.ts';

/** The element of a page that is asked about. */
function here(page: Element): Element {
  const found = findElement(page, (element) => attribute(element, 'lang') === 'here');
  if (found === null) throw new Error('nothing is here');
  return found;
}

const SENTENCE =
  'The wheel of the mill turns at seven in the morning, and half of it is drowned again by the late afternoon.';

describe('what an element says of itself', () => {
  const verdictOf = (html: string, judgement: Judgement = 'names') => {
    const page = parseTree(html);
    const element = here(page);
    const held = measureOf(
      measure(page, () => false),
      element,
    );
    const verdict = classifyElement(element, held, judgement);
    return verdict === null ? null : `${verdict.kind} ${verdict.rule}`;
  };

  test.for<[string, string | null]>([
    ['<p lang=here>So.', null],
    ['<div lang=here hidden>So.</div>', 'furniture hidden'],
    ['<nav lang=here>So.</nav>', 'furniture furniture-tag'],
    ['<amp-sidebar lang=here>So.</amp-sidebar>', 'furniture furniture-tag'],
    ['<amp-img lang=here>So.</amp-img>', null],
    ['<footer lang=here>So.</footer>', 'furniture furniture-tag'],
    ['<blockquote><footer lang=here>Ana</footer></blockquote>', null],
    ['<blockquote><div><footer lang=here>Ana</footer></div></blockquote>', 'furniture furniture-tag'],
    ['<blockquote><nav lang=here>Ana</nav></blockquote>', 'furniture furniture-tag'],
    ['<div lang=here role=banner>So.</div>', 'furniture furniture-role'],
    ['<div lang=here role=banners>So.</div>', null],
    ['<button lang=here>So.</button>', 'furniture button'],
    ['<div lang=here role=button>So.</div>', 'furniture button'],
    ['<h2><button lang=here>So.</button></h2>', null],
    // labels
    ['<label lang=here>So.</label>', 'doubtful doubtful-tag'],
    ['<ul><li><label lang=here>So.</label></ul>', null],
    ['<fieldset lang=here>So.</fieldset>', 'doubtful doubtful-tag'],
    // beside a text
    ['<aside lang=here><p>So it is here.</p></aside>', 'doubtful doubtful-tag'],
    [`<article><aside lang=here><p>${SENTENCE}</p></aside></article>`, null],
    [`<article><fieldset lang=here><p>${SENTENCE}</p></fieldset></article>`, 'doubtful doubtful-tag'],
    ['<article><aside lang=here><ul><li>One</ul></aside></article>', null],
    ['<article><aside lang=here><b>One</b></aside></article>', 'doubtful doubtful-tag'],
    [
      `<article><aside lang=here><p>${SENTENCE} <a href=/>On</a></p></aside></article>`,
      'doubtful doubtful-tag',
    ],
    [`<article><aside lang=here><p>${SENTENCE}</p><input></aside></article>`, 'doubtful doubtful-tag'],
    // names
    ['<div lang=here class=share>So.</div>', 'furniture furniture-name'],
    ['<div lang=here class=banner>So.</div>', 'doubtful doubtful-name'],
    ['<div lang=here class=story>So.</div>', null],
    ['<pre><span lang=here class=comment>so</span></pre>', null],
    ['<aside lang=here class=share>So.</aside>', 'furniture furniture-name'],
    ['<div lang=here class=social-embed><blockquote>So.</blockquote></div>', null],
    ['<div lang=here class=social-embed><p>So.</p></div>', 'furniture furniture-name'],
    ['<div lang=here class=social-embedding><blockquote>So.</blockquote></div>', 'furniture furniture-name'],
    ['<div lang=here class=img-caption><img src=a></div>', null],
    ['<div lang=here class=img-caption>Bo Hale</div>', 'doubtful doubtful-name'],
    [`<div lang=here class=img-caption>${SENTENCE}</div>`, null],
    [`<div lang=here class=read-more>${SENTENCE}</div>`, null],
    ['<div lang=here class=read-more>So.</div>', 'furniture furniture-name'],
    [`<div lang=here class=read-more>${SENTENCE}<a href=/>${SENTENCE}</a></div>`, 'furniture furniture-name'],
    [`<div lang=here class="read-more share">${SENTENCE}</div>`, 'furniture furniture-name'],
    // what a text is made of
    ['<p lang=here class=share>So it is.', null],
    ['<p lang=here class=share>So it is…', null],
    ['<p lang=here class=share>So it is.” ', null],
    ['<p lang=here class=share>So it is', 'furniture named-label'],
    ['<p lang=here class=share>So it is. On', 'furniture named-label'],
    ['<p lang=here class=share>So <b>it is.</b> ', null],
    ['<p lang=here class=share>So <b>it is</b> ', 'furniture named-label'],
    [`<p lang=here class=share>${'x'.repeat(60)}`, 'furniture named-label'],
    [`<p lang=here class=share>${'x'.repeat(61)}`, null],
    ['<p lang=here class=banner>So it is', null],
    ['<li lang=here class=share>So it is', null],
    ['<p lang=here class=share>is <a href=/>it</a>', 'furniture named-links'],
    ['<p lang=here class=share>is. <a href=/>it</a>.', null],
    ['<h2 lang=here class=share><a href=/>it</a></h2>', null],
    ['<p lang=here class=share>', 'furniture named-label'],
    ['<ul lang=here class=related><li><h3>One</h3></ul>', 'furniture named-cards'],
    ['<ul lang=here class=banner><li><h3>One</h3></ul>', null],
    ['<dl lang=here class=related><dt><h3>One</h3></dl>', null],
    // over a word
    ['<p>An <abbr>EU</abbr><span lang=here class=tooltip>European Union</span> law.', 'furniture popover'],
    [
      '<p>In the morning of that day a <span lang=here class=share>goat</span> swam to the quay and back.',
      null,
    ],
    // sections of a text
    ['<section lang=here id=share><h2>Share <a href=#share>¶</a></h2><p>So.</p></section>', null],
    ['<section lang=here id=cookies><h2>Cookies</h2><p>So.</p></section>', null],
    ['<section lang=here class=cookies><h2>Cookies</h2>So.</section>', 'furniture furniture-name'],
    ['<section lang=here id=cookies><p>So.</p></section>', 'furniture furniture-name'],
    [
      '<section lang=here id=cookies><h2>Cookies</h2><p>So. <input></p></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here id=login><h2>How to login</h2><p>So it goes, <a href=/>then</a> on.</p></section>',
      null,
    ],
    [
      '<section lang=here id=login><h2>How to login</h2><p><a href=/>then go on from there</a></p></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here id=login><h2>How to login</h2><p>So it goes. <input></p></section>',
      'furniture furniture-name',
    ],
    ['<section lang=here id=comments><h2>2 comments</h2><p>So.</p></section>', 'furniture furniture-name'],
    ['<section lang=here id=comments><h2>Comments in law</h2><p>So.</p></section>', null],
    ['<section lang=here id=comments><h2>Comments in law</h2>So.</section>', 'furniture furniture-name'],
    [
      '<section lang=here id=comments><h2>Comments in law</h2><p>So.</p><time>1 May</time></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here id=comments><h2>Comments in law</h2><p>So.</p><button>Go</button></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here class=comments id=comments><h2>Comments in law</h2><p>So.</p></section>',
      'furniture furniture-name',
    ],
  ])('%s: %s', ([html, verdict]) => expect(verdictOf(html)).toBe(verdict));

  test.for<[Judgement, string, string | null]>([
    ['tags', '<div lang=here class=share>So.</div>', null],
    ['tags', '<div lang=here class=comments>So.</div>', 'furniture furniture-name'],
    ['tags', '<nav lang=here>So.</nav>', 'furniture furniture-tag'],
    ['tags', '<aside lang=here>So.</aside>', 'doubtful doubtful-tag'],
    ['visibility', '<div lang=here class=comments>So.</div>', null],
    ['visibility', '<form lang=here>So.</form>', null],
    ['visibility', '<div lang=here hidden>So.</div>', 'furniture hidden'],
    ['visibility', '<nav lang=here>So.</nav>', 'furniture furniture-tag'],
    ['visibility', '<button lang=here>So.</button>', 'furniture button'],
    ['visibility', '<label lang=here>So.</label>', null],
    ['visibility', '<label lang=here for=a>So.</label>', 'doubtful doubtful-tag'],
    ['visibility', '<label lang=here><input>So.</label>', 'doubtful doubtful-tag'],
    ['visibility', '<p lang=here for=a>So.', null],
  ])('judged by %s, %s: %s', ([judgement, html, verdict]) =>
    expect(verdictOf(html, judgement)).toBe(verdict),
  );
});

describe('what comes up over a word', () => {
  test.for<[string, boolean, boolean]>([
    ['<b>x</b><span lang=here class=tooltip>y</span>', false, false],
    ['<span>x</span> <span lang=here class=tooltip>y</span>', true, false],
    ['<abbr>x</abbr><span lang=here class=hovercard>y</span>', true, false],
    ['<a>x</a><a lang=here class=tooltip>y</a>', false, false],
    ['<a>x</a><button lang=here class=tooltip>y</button>', false, false],
    ['<a>x</a> so <span lang=here class=tooltip>y</span>', false, false],
    ['<span lang=here class=tooltip>y</span>', false, false],
    ['<span lang=here class=tooltiptext>y</span>', true, true],
    ['<span lang=here class=popover__content>y</span>', true, true],
    ['<div lang=here class=popup-body>y</div>', true, false],
    ['<a>x</a><span lang=here class=popular>y</span>', false, false],
  ])('%s: %s, and its box: %s', ([html, over, box]) => {
    const element = here(parseTree(`<p>${html}`));
    expect([isPopover(element), isPopoverBox(element)]).toEqual([over, box]);
  });
});

describe('beginnings of other articles', () => {
  const found = (html: string) => {
    const page = parseTree(html);
    return [
      ...findTeasers(
        page,
        measure(page, () => false),
        new Set(),
      ),
    ].map((element) => textOf(element).slice(0, 8));
  };
  const EXCERPT = 'the mill stands on an island in the sea, and in the winter it…';
  const teaser = (title: string, excerpt = EXCERPT, tag = 'div') =>
    `<${tag}><p><a href=/1>${title}</a></p><p>${excerpt}</p></${tag}>`;
  const TITLE = 'The mill goes on';
  const PLAIN = '<div>It <a href=/>is</a>.</div>';

  test.for<[string, string, number]>([
    ['two', teaser(TITLE) + teaser(TITLE), 2],
    ['one', teaser(TITLE), 0],
    ['two of three', teaser(TITLE) + teaser(TITLE) + PLAIN, 2],
    ['two of four', teaser(TITLE) + teaser(TITLE) + PLAIN + PLAIN, 0],
    ['in articles', teaser(TITLE, EXCERPT, 'article').repeat(2), 2],
    ['in quotations', teaser(TITLE, EXCERPT, 'blockquote').repeat(2), 0],
    ['with a title of twelve letters', teaser('Goats at seas!').repeat(2), 2],
    ['with a title of eleven', teaser('Goats at seas').repeat(2), 0],
    [
      'that say it all',
      teaser(TITLE, 'the mill stands on an island in the sea, and in the winter too.').repeat(2),
      0,
    ],
    ['that break off with dots', teaser(TITLE, EXCERPT.replace('…', '...')).repeat(2), 2],
    ['that break off after a few words', teaser(TITLE, 'the mill stands on an island in the…').repeat(2), 0],
    ['with a day and a sentence', teaser(TITLE, `<time>2 May</time> ${SENTENCE}`).repeat(2), 2],
    ['with a day by name', teaser(TITLE, `<b class=post-date>2 May</b> ${SENTENCE}`).repeat(2), 2],
    ['with no day', teaser(TITLE, `<b class=update>2 May</b> ${SENTENCE}`).repeat(2), 0],
    ['with a day alone', teaser(TITLE, '<time>2 May</time> It stands on an island.').repeat(2), 0],
    ['that are long', teaser(TITLE, `${SENTENCE.repeat(9)} ${EXCERPT}`).repeat(2), 0],
    ['within the page', `<div><p><a href="#a">${TITLE}</a></p><p>${EXCERPT}</p></div>`.repeat(2), 0],
    [
      'with the title in a sentence',
      `<div><p>See <a href=/1>${TITLE}</a></p><p>${EXCERPT}</p></div>`.repeat(2),
      0,
    ],
    [
      'with a picture by the title',
      `<div><p><img><a href=/1>${TITLE}</a></p><p>${EXCERPT}</p></div>`.repeat(2),
      2,
    ],
    [
      'with a sign by the title',
      `<div><p><b>!</b><a href=/1>${TITLE}</a></p><p>${EXCERPT}</p></div>`.repeat(2),
      0,
    ],
    ['of links alone', `<div><p><a href=/1>${TITLE}</a></p><a href=/1>${EXCERPT}</a></div>`.repeat(2), 0],
  ])('%s', ([, html, count]) => expect(found(`<main>${html}</main>`)).toHaveLength(count));
});

describe('where a page says that its text is', () => {
  const stated = (html: string) => {
    const page = parseTree(html);
    const heading = findElement(page, ({ tag }) => /^h[12]$/.test(tag));
    const found = statedContainer(
      page,
      measure(page, () => false),
      heading,
    );
    return found === null ? null : attribute(found, 'id') || found.tag;
  };
  const P = `<p>${SENTENCE}</p>`;
  test.for<[string, string | null]>([
    [`<div>${P}</div>`, null],
    [`<main>${P}</main>`, 'main'],
    [`<div role=main id=a>${P}</div>`, 'a'],
    [`<main><article>${P}</article></main>`, 'article'],
    [`<article><div itemprop="articleBody x" id=a>${P}</div></article>`, 'a'],
    [`<article><div itemprop=articleBodyText id=a>${P}</div></article>`, 'article'],
    [`<article><article id=in>${P}</article></article>`, 'article'],
    // of several, the one that has the title
    [`<article id=a>${P}</article><article id=b>${P}</article>`, null],
    [`<article id=a>${P}</article><article id=b><h1>T</h1>${P}</article>`, 'b'],
    [`<article id=a>${P}</article><article id=b><h2>T</h2>${P}</article>`, null],
    // with too few of the lines, unless it has the title
    [`<article id=a>${P}</article>${P}`, 'a'],
    [`<article id=a>${P}</article>${P}${P}`, null],
    [`<article id=a><h2>T</h2>${P}</article>${P}${P}`, 'a'],
    // with nothing in it
    [`<article id=a><a href=/>${SENTENCE}</a></article>${P}`, null],
    ['<article id=a><b>So</b></article>', 'a'],
    ['<article id=a><a href=/>So</a></article>', null],
    [`<article id=a><b>So</b></article>${P}`, null],
  ])('%s: %s', ([html, expected]) => expect(stated(html)).toBe(expected));
});

describe('linked data', () => {
  const say = (data: unknown) => linkedData([typeof data === 'string' ? data : JSON.stringify(data)]);
  test.for<[unknown, string | null]>([
    [{ '@type': 'Article', headline: 'Goats' }, 'Goats'],
    [{ '@type': 'https://schema.org/NewsArticle', headline: 'Goats' }, 'Goats'],
    [{ '@type': ['Thing', 'schema:BlogPosting'], headline: 'Goats' }, 'Goats'],
    [{ '@type': 'ArticleList', headline: 'Goats' }, null],
    [
      {
        '@graph': [
          { '@type': 'WebPage', headline: 'Page' },
          { '@type': 'Article', headline: 'Goats' },
        ],
      },
      'Goats',
    ],
    [
      [
        { '@type': 'WebPage', headline: 'Page' },
        { '@type': 'Recipe', headline: 'Pears' },
      ],
      'Pears',
    ],
    [{ mainEntity: { '@type': 'Article', headline: 'Goats' } }, 'Goats'],
    ['<!-- {"@type":"Article","headline":"Goats"} -->', 'Goats'],
    ['//<![CDATA[\n{"@type":"Article","headline":"Goats"};\n//]]>', 'Goats'],
    ['<![CDATA[{"@type":"Article","headline":"Goats"}]]>', 'Goats'],
    ['{"@type":"Article","headline":"Go\n  ats","x":[1, ],}', 'Go ats'],
    ['{"@type":"Article","headline":"Goats"', null],
  ])('%j has the article %s', ([data, headline]) => {
    expect(stringsOf(say(data).article.headline)[0] ?? null).toBe(headline);
  });

  test('refers from one object to another', () => {
    const person = { '@type': 'Person', '@id': '#a', name: 'Ana' };
    const article = (author: unknown) => ({ '@graph': [{ '@type': 'Article', author }, person] });
    const authors = (data: unknown) => stringsOf(say(data).article.author);
    expect(authors(article({ '@id': '#a' }))).toEqual(['Ana']);
    expect(authors(article([{ '@id': '#a' }, { '@id': '#b' }, 'Bo']))).toEqual(['Ana', 'Bo']);
    expect(authors(article({ '@id': '#a', name: 'Cy' }))).toEqual(['Cy']);
    expect(authors({ '@graph': [{ '@id': '#a' }, ...article({ '@id': '#a' })['@graph']] })).toEqual(['Ana']);
  });

  test.for<[Parameters<typeof stringsOf>[0], readonly string[]]>([
    ['Goats', ['Goats']],
    [' ', []],
    [undefined, []],
    [null, []],
    [5, []],
    [
      ['Goats', ['x'], 'Pears', { name: 'Ana' }],
      ['Goats', 'Pears', 'Ana'],
    ],
    [{ '@value': 'Goats' }, ['Goats']],
    [{ name: { '@value': 'Goats' } }, []],
    [{ name: ['Goats'] }, []],
    [Array.from({ length: 60 }, () => 'x'), Array.from({ length: 50 }, () => 'x')],
  ])('in %j stands %j', ([value, strings]) => expect(stringsOf(value)).toEqual(strings));

  test.for<[string, string]>([
    ['Goats &amp; pears', 'Goats & pears'],
    ['Goats &#8217;', 'Goats ’'],
    ['Goats <em>swim</em>', 'Goats swim'],
    ['Goats < pears & more', 'Goats < pears & more'],
    ['Goats </em>', 'Goats'],
  ])('%j reads %j', ([value, text]) => expect(plainText(value)).toBe(text));

  test('a type is read without the address of its vocabulary', () => {
    expect(typesOf({ '@type': ['http://schema.org/A', 'x#B', 'c:D', 'E'] })).toEqual(['A', 'B', 'D', 'E']);
  });
});

test.for<[string, string | null]>([
  ['<!-- Page saved with SingleFile\n url: https://quay.example/a -->', 'https://quay.example/a'],
  ['<!-- saved from url=(0022)https://quay.example/a-->', 'https://quay.example/a'],
  ['<!-- saved from url=(0022)https://quay.example/a -->', 'https://quay.example/a'],
  ['<!-- saved from url=(22)https://quay.example/a -->', null],
  ['<!-- saved from url=(0014)about:internet -->', null],
  ['<!-- saved from url=(0022)file://https://x -->', null],
  [`${' '.repeat(4050)}<!-- saved from url=(0022)https://quay.example/a -->`, 'https://quay.example/'],
  [`${' '.repeat(4096)}<!-- saved from url=(0022)https://quay.example/a -->`, null],
  ['<p>saved from url=(0022)https://quay.example/a</p>', null],
])('%j was saved from %s', ([html, url]) => expect(savedFrom(html)).toBe(url));

test.for<[string, string | null]>([
  ['https://quay.example/a b', 'https://quay.example/a%20b'],
  ['HTTP://quay.example', 'http://quay.example/'],
  ['see https://quay.example', null],
  ['https:// ', null],
])('the note %j is %s', ([noted, url]) => expect(notedAddress(noted)).toBe(url));
