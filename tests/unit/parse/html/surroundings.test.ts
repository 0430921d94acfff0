import { describe, expect, test } from 'vitest';
import { isAttribution } from '../../../../src/parse/html/blocks/attribution.ts';
import { findNotes } from '../../../../src/parse/html/blocks/notes.ts';
import { attribute, type Element, findElement, textOf } from '../../../../src/parse/html/dom/element.ts';
import { linesAbout, readLines, titleLine } from '../../../../src/parse/html/dom/lines.ts';
import { createSurroundings } from '../../../../src/parse/html/dom/surroundings.ts';
import { parseTree } from '../../../../src/parse/html/dom/tree.ts';
import { readCommonWords } from '../../../../src/parse/html/metadata/authors/common-words.ts';
import { namedByClass, statedInText } from '../../../../src/parse/html/metadata/authors/marked-authors.ts';
import { readLogos, readTitleHeadings } from '../../../../src/parse/html/metadata/title-headings.ts';

/** The first element below `root` of which an attribute says that it is the one. */
function marked(root: Element, name: string, value: string): Element {
  const found = findElement(root, (element) => attribute(element, name) === value);
  if (found === null) throw new Error(`nothing has ${name}=${value}`);
  return found;
}

describe('what an element stands in', () => {
  const HERE = '<b lang=here>x</b>';
  test.for<[string, string | null]>([
    [HERE, null],
    [`<main>${HERE}</main>`, null],
    [`<main class=menu>${HERE}</main>`, null],
    [`<body class=comments>${HERE}`, null],
    [`<nav>${HERE}</nav>`, 'navigation'],
    [`<div role=menubar>${HERE}</div>`, 'navigation'],
    [`<div role=contentinfo>${HERE}</div>`, 'footer'],
    [`<div role=search>${HERE}</div>`, 'form'],
    [`<form>${HERE}</form>`, 'form'],
    [`<blockquote><p>${HERE}</p></blockquote>`, 'quotation'],
    [`<figure>${HERE}</figure>`, 'caption'],
    [`<p class=wp-caption-text>${HERE}</p>`, 'caption'],
    [`<p class=captions>${HERE}</p>`, null],
    // the header and the footer of a page, and of an article
    [`<header>${HERE}</header>`, 'banner'],
    [`<footer>${HERE}</footer>`, 'footer'],
    [`<article><header>${HERE}</header></article>`, null],
    [`<main><div><footer>${HERE}</footer></div></main>`, null],
    [`<section><header>${HERE}</header></section>`, null],
    // names
    [`<div class=navbar>${HERE}</div>`, 'navigation'],
    [`<div class=topMenu>${HERE}</div>`, 'navigation'],
    [`<div id=breadcrumb-trail>${HERE}</div>`, 'navigation'],
    [`<div class=navigate>${HERE}</div>`, null],
    [`<div class=site-footer>${HERE}</div>`, 'footer'],
    [`<div class=footers>${HERE}</div>`, null],
    [`<div class=comments>${HERE}</div>`, 'comments'],
    [`<div class=comments-open>${HERE}</div>`, null],
    [`<div class=post-comment-count>${HERE}</div>`, null],
    [`<div id=disqus-thread>${HERE}</div>`, 'comments'],
    [`<div itemprop=comment>${HERE}</div>`, 'comments'],
    [`<div itemprop=commentCount>${HERE}</div>`, null],
    [`<div class=related>${HERE}</div>`, 'other articles'],
    [`<div class=unrelated>${HERE}</div>`, null],
    [`<div class=most-recent-stories>${HERE}</div>`, 'other articles'],
    [`<div class=twitter-tweet>${HERE}</div>`, 'quotation'],
    [`<div class=twitter-links>${HERE}</div>`, null],
    // lists and tables
    [`<ul><li><a href=/a>a</a><li><a href=/b>b ${HERE}</a></ul>`, 'list of links'],
    [`<ol><li><a href=/a>a</a><li><a href=/b>b ${HERE}</a></ol>`, 'list of links'],
    [`<ul><li><a href=/a>a ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/a>a</a><li>by <a href=/b>b ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/a>a</a> | <li>· <a href=/b>b ${HERE}</a></ul>`, 'list of links'],
    [`<ul class=post-meta><li><a href=/a>a</a><li><a href=/b>b ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/authors/ana>a</a><li><a href=/b>b ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/authority/ana>a</a><li><a href=/b>b ${HERE}</a></ul>`, 'list of links'],
    [`<table><tr><th>Day<tr><td>${HERE}</table>`, 'table'],
    [`<table><tr><td>Day<tr><td>${HERE}</table>`, null],
    // cards
    [`<article><h3><a href=/a>Other</a></h3>${HERE}</article>`, 'other articles'],
    [`<article><a href=/a><h3>Other</h3></a>${HERE}</article>`, 'other articles'],
    [`<article><h3>Other</h3>${HERE}</article>`, null],
    [`<article>${HERE}</article>`, null],
    [`<a href=/a><h3>Other</h3>${HERE}</a>`, 'other articles'],
    [`<ul><li>x<li><h3><a href=/a>Other</a></h3>${HERE}</ul>`, 'other articles'],
    [`<div><h3><a href=/a>Other</a></h3>${HERE}</div>`, null],
    [`<div class=news-card><h3><a href=/a>Other</a></h3>${HERE}</div>`, 'other articles'],
    [`<div class=cardboard><h3><a href=/a>Other</a></h3>${HERE}</div>`, null],
    [`<aside><article>${HERE}</article></aside>`, 'other articles'],
    [`<aside><div>${HERE}</div></aside>`, null],
  ])('%s: %s', ([html, surrounding]) => {
    const page = parseTree(html);
    expect(createSurroundings(null)(marked(page, 'lang', 'here'))).toBe(surrounding);
  });

  test('what holds the article’s own heading is about it', () => {
    const page = parseTree(`<div class=related><h1 id=title>T</h1><div><p>${HERE}</p></div></div>`);
    expect(createSurroundings(marked(page, 'id', 'title'))(marked(page, 'lang', 'here'))).toBe(null);
  });
});

describe('the lines of a page', () => {
  const lines = (html: string) => readLines(parseTree(html)).map(({ text }) => text);
  test.for<[string, readonly string[]]>([
    ['<p>One  two</p>three', ['One two', 'three']],
    ['<p>One<br>two</p>', ['One', 'two']],
    ['<p><b>One</b><i>two</i></p>', ['One two']],
    ['<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    ['<p>One<span hidden>two</span></p>', ['One']],
    ['<p>One<script>two</script><textarea>three</textarea></p>', ['One']],
    ['<p> </p>', []],
  ])('%s are %j', ([html, expected]) => expect(lines(html)).toEqual(expected));

  const titleIn = (html: string, title = 'Goats at sea') => titleLine(readLines(parseTree(html)), title);
  test.for<[string, string | null]>([
    ['<h1>Goats at sea</h1><p>x', 'h1'],
    ['<p>Goats at sea</p><h1>Goats at Sea</h1>', 'h1'],
    ['<p>Goats at sea</p><p>x', 'p'],
    ['<h2>Goats at sea</h2><p>x', 'h2'],
    ['<div itemprop=headline>Goats at sea</div><p>Goats at sea', 'div'],
    // another title is shown than the one stated
    ['<h1>They swim</h1><p>Goats at sea', 'h1'],
    ['<p>Goats at sea</p><h1>They swim</h1>', 'p'],
    ['<h1>They swim</h1><p>x', 'h1'],
    ['<p>x', null],
  ])('%s shows the title in %s', ([html, tag]) => expect(titleIn(html)?.block.tag ?? null).toBe(tag));

  test('about the title are those under it up to the second paragraph, and a few over it', () => {
    const over = Array.from({ length: 9 }, (_, at) => `<p>${at}</p>`).join('');
    const long = (letters: number) => `<p>${'x'.repeat(letters)}</p>`;
    const about = (html: string) => {
      const all = readLines(parseTree(html));
      return linesAbout(all, titleLine(all, 'T') as NonNullable<ReturnType<typeof titleLine>>).map(
        ({ text }) => (text.length > 9 ? text.length : text),
      );
    };
    const eight = ['8', '7', '6', '5', '4', '3', '2', '1'];
    expect(about(`${over}<h1>T</h1><p>a</p>${long(141)}<p>b</p>${long(141)}<p>c</p>`)).toEqual([
      'T',
      'a',
      141,
      'b',
      ...eight,
    ]);
    expect(about(`${over}<h1>T</h1>${long(140)}${long(140)}<p>c</p>`)).toEqual([
      'T',
      140,
      140,
      'c',
      ...eight,
    ]);
    expect(about(`<h1>T</h1>${'<p>x</p>'.repeat(50)}`)).toHaveLength(40);
  });
});

describe('headings that may be the title', () => {
  const headings = (html: string) =>
    readTitleHeadings(parseTree(html)).map(
      ({ text, isTitle, isLogo }) => `${text}${isTitle ? ', title' : ''}${isLogo ? ', logo' : ''}`,
    );
  test.for<[string, readonly string[]]>([
    ['<h1>Goats</h1><h2>Pears</h2>', ['Goats, title', 'Pears']],
    ['<p itemprop=headline>Goats</p><p itemprop=about>Pears</p>', ['Goats, title']],
    ['<h2 class=entry-title>Goats</h2><h2 class=entry-titles>Pears</h2>', ['Goats, title', 'Pears']],
    ['<h1> </h1><h1 hidden>Goats</h1><h1>¶</h1>', []],
    [`<h1>${'x'.repeat(500)}</h1>`, [`${'x'.repeat(500)}, title`]],
    [`<h1>${'x'.repeat(501)}<p><h2>Goats</h2></h1>`, ['Goats']],
    ['<h1><a href="/">Quay</a></h1><a href="./"><h2>Quay</h2></a>', ['Quay, title, logo', 'Quay, logo']],
    ['<h1><a href="https://quay.example">Quay</a></h1>', ['Quay, title, logo']],
    ['<h1><a href="index.html">Quay</a></h1>', ['Quay, title, logo']],
    ['<h1><a href="/goats/">Quay</a></h1>', ['Quay, title']],
    ['<h1><a href="https://quay.example/goats">Quay</a></h1>', ['Quay, title']],
    ['<h1>Goats<a href="#g" class=permalink>link</a></h1>', ['Goats, title']],
    ['<h1>Goats<a href="#g">§</a></h1>', ['Goats, title']],
    ['<h1>Goats#</h1><h1># Goats</h1>', ['Goats, title', '# Goats, title']],
    ['<h1><span class=kicker>Opinion</span></h1>', ['Opinion, title']],
    // lines of a heading, and parts of a word
    ['<h1>Goats<br>at sea</h1>', ['Goats at sea, title']],
    ['<h1><span>Goats </span><span>at sea</span></h1>', ['Goats at sea, title']],
    ['<h1>Opinion<span> Goats</span></h1>', ['Opinion Goats, title']],
    ['<h1>Opinion<span>The goat</span></h1>', ['Opinion The goat, title']],
    ['<h1>Mc<b>Goat</b></h1>', ['McGoat, title']],
    ['<h1>OPI<b>The goat</b></h1>', ['OPIThe goat, title']],
    ['<h1>Goats<b>and pears</b></h1>', ['Goatsand pears, title']],
  ])('%s: %j', ([html, expected]) => expect(headings(html)).toEqual(expected));

  test('pictures that lead to the front page say the site’s name', () => {
    const page = '<a href="/"><img alt="The Quay Logo"></a><a href="/a"><img alt=Goats></a><img alt=Pears>';
    expect(readLogos(parseTree(page))).toEqual(['The Quay']);
  });
});

describe('what is marked as the author', () => {
  const free = () => null;
  test.for<[string, readonly string[]]>([
    ['<a rel=author href=/a>Ana Ruiz</a>', ['Ana Ruiz']],
    ['<a rel=authority href=/a>Ana Ruiz</a>', []],
    ['<span itemprop=author>Ana Ruiz</span>', ['Ana Ruiz']],
    ['<b rel=author></b><b rel=author>Bo Hale</b>', ['Bo Hale']],
    ['<b itemprop=author><meta itemprop=name content="Ana Ruiz and Bo Hale"></b>', ['Ana Ruiz', 'Bo Hale']],
    ['<b itemprop=author><meta itemprop=url content="Ana Ruiz"></b>', []],
  ])('%s: %j', ([html, names]) => expect(statedInText(parseTree(html), free)).toEqual(names));

  test.for<[string, readonly string[]]>([
    ['<p class=author>Ana</p>', ['Ana']],
    ['<p class=post-authors>Ana</p>', ['Ana']],
    ['<p class=author-full-name>Ana</p>', ['Ana']],
    ['<p class=authoring>Ana</p>', []],
    ['<p class=byline>Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p class=byline>Ana</p>', []],
    ['<p class=byline>By Ana</p>', ['Ana']],
    ['<p class=bylines>Ana Ruiz</p>', []],
    // of several, persons first, then those of links
    ['<p class=author><a href=/a>Ana</a>, <a href=/b>Bo</a> and Cy</p>', ['Ana', 'Bo']],
    ['<p class=author><a href=/news>Quay News</a> Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p class=author><span>Ana Ruiz</span><span>Quay News</span></p>', ['Ana Ruiz']],
    ['<p class=author>Ana Ruiz<br>Bo Hale</p>', ['Ana Ruiz', 'Bo Hale']],
    ['<p class=author>the Quay Team</p>', ['the Quay Team']],
    ['<p class=author>annette hale</p>', ['annette hale']],
    ['<p class=author>annette of the hale</p>', []],
    ['<p class=author>reporter</p>', []],
    ['<p class=author>quay university</p>', []],
    ['<p class=author>Ana Ruiz is a writer</p>', ['Ana Ruiz']],
    ['<p class=author>The Quay News Desk is here</p>', []],
    [`<div class=author>Ana Ruiz<p>${'knows goats and pears '.repeat(9)}</div>`, ['Ana Ruiz']],
    [`<div class=author>Ana<p>${'knows goats and pears '.repeat(9)}</div>`, []],
    // within a sentence another author is named
    ['<p>“Low Tide” by <b class=author>Bo Hale</b> was read by all of us.</p>', []],
    ['<p>Words by <b class=author>Bo Hale</b></p>', ['Bo Hale']],
  ])('by its class, %s: %j', ([html, names]) => expect(namedByClass(parseTree(html), free)).toEqual(names));

  test('what stands among other articles names none', () => {
    const page = parseTree('<a rel=author>Ana Ruiz</a><p class=author>Bo Hale</p>');
    const among = () => 'other articles' as const;
    expect([statedInText(page, among), namedByClass(page, among)]).toEqual([[], []]);
  });
});

describe('the words that a page writes small', () => {
  const common = readCommonWords(
    readLines(parseTree('<p>On ferry safety, “and” e-mail: o’clock at b@c.de.')),
  );
  test.for<[string, boolean, boolean]>([
    ['Ferry Safety', true, true],
    ['Ferry Ruiz', false, true],
    ['Ana Ruiz', false, false],
    ['ferry safety', false, true],
    // acronyms say nothing of a subject, and are no part of a name
    ['Ferry VPN', true, true],
    ['Ana VPN', false, true],
    ['ANA RUIZ', false, false],
    ['Ana Ruiz III', false, false],
    ['VPN', false, false],
    ['FERRY', true, true],
    ['Ana Ruiz, Ferry', false, false],
    ['And', true, true],
    ['O’clock', true, true],
    ['On', false, false],
    ['B', false, false],
  ])('make %s: %s; are in it: %s', ([name, make, areIn]) => {
    expect([common.make(name), common.areIn(name)]).toEqual([make, areIn]);
  });
});

describe('links and the notes that they refer to', () => {
  const noteOf = (html: string) => {
    const page = parseTree(html);
    const note = findNotes(page).noteOf(marked(page, 'lang', 'here'));
    return note === null ? null : textOf(note);
  };
  const SUP = '<sup><a lang=here href=#n>1</a></sup>';
  test.for<[string, string | null]>([
    [`${SUP}<p id=n>By hand.`, 'By hand.'],
    [`${SUP}<ol><li id=n>By hand.</ol>`, 'By hand.'],
    [`${SUP}<p><a name=n>1</a> By hand.`, '1 By hand.'],
    [`${SUP}<p><b id=n>1</b> By hand.`, '1 By hand.'],
    [`${SUP}<table><tr><td id=n>1<td>By hand.</table>`, '1 By hand.'],
    [`${SUP}<dl><dt>1<dd id=n>By hand.</dl>`, 'By hand.'],
    // what is no note
    [`${SUP}<p>By hand.`, null],
    [`<p id=n>By hand.</p>${SUP}`, null],
    [`${SUP}<h2 id=n>By hand</h2>`, null],
    [`${SUP}<p id=n> </p>`, null],
    [`${SUP}<p id=n>${'x'.repeat(5000)}`, 'x'.repeat(5000)],
    [`${SUP}<p id=n>${'x'.repeat(5001)}`, null],
    [`${SUP}<p id=n>By hand.</p><p id=n>By foot.`, 'By hand.'],
    // a paragraph of several notes is none of them
    [`${SUP}<sup><a href=#m>2</a></sup><p><b id=n>1</b> By hand. <b id=m>2</b> By foot.`, null],
    [`${SUP}<sup><a href=#n>1</a></sup><p id=n>By hand.`, 'By hand.'],
    // what refers to one
    ['<a lang=here href=#n>1</a><p id=n>By hand.', null],
    ['<a lang=here href=#n>[1]</a><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n>†</a><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n><sup>1</sup></a><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n><b>1</b></a><p id=n>By hand.', null],
    ['<a lang=here href=#n class=footnote>1</a><p id=n>By hand.', 'By hand.'],
    ['<b class=fnref><a lang=here href=#n>1</a></b><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n class=preference>1</a><p id=n>By hand.', null],
    ['<a lang=here href=#n epub:type=noteref>1</a><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>note 12</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>xiv</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>ab</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href=#n>12345</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href=#n>[ nb  1234 ]</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>[ note  1234]</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href=/n>1</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href="/page#n">1</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href="#n%C3%B6">1</a></sup><p id=nö>By hand.', 'By hand.'],
    ['<sup><a lang=here href="#n%">1</a></sup><p id="n%">By hand.', 'By hand.'],
    [`<sup><a lang=here href="#${'n'.repeat(199)}">1</a></sup><p id=${'n'.repeat(199)}>By hand.`, 'By hand.'],
    [`<sup><a lang=here href="#${'n'.repeat(200)}">1</a></sup><p id=${'n'.repeat(200)}>By hand.`, null],
  ])('%s: %s', ([html, note]) => expect(noteOf(html)).toBe(note));

  test.for<[string, string | null, boolean]>([
    ['<sup><a lang=here href=#n>[1]</a></sup>', '1', false],
    ['<a lang=here href=#n>1</a>', null, false],
    ['<sup><a lang=here href=#n>see there</a></sup>', null, false],
    ['<a lang=here href=#n>↩</a>', null, true],
    ['<a lang=here href=/n>↩</a>', null, false],
    ['<a lang=here href=#n class=footnote-backref>back</a>', null, true],
    ['<a lang=here href=#n class=feedback>back</a>', null, false],
    ['<a lang=here href=#n role=doc-backlink>back</a>', null, true],
  ])('%s has the label %s and leads back: %s', ([html, label, leads]) => {
    const page = parseTree(html);
    const { labelOf, leadsBack } = findNotes(page);
    const link = marked(page, 'lang', 'here');
    expect([labelOf(link), leadsBack(link)]).toEqual([label, leads]);
  });
});

test.for<[string, boolean]>([
  ['<p>So.</p><footer lang=here>Ana', true],
  ['<p>So.</p><figcaption lang=here>Ana', true],
  ['<p>So.</p><cite lang=here>Ana</cite>', true],
  ['<p>So.</p><cite lang=here>Ana</cite> <i> </i>', true],
  ['<cite lang=here>Low Tide</cite> is so.', false],
  ['<cite lang=here>Low Tide</cite><p>So.', false],
  ['<p>So.</p><p lang=here> <cite>Ana</cite> </p>', true],
  ['<p>So.</p><p lang=here>in <cite>Ana</cite></p>', false],
  ['<p>So.</p><p lang=here><cite>Ana</cite><cite>Bo</cite></p>', false],
  ['<p lang=here><cite>Low Tide</cite></p><p>So.', false],
  ['<p>So.</p><p lang=here><b>Ana</b></p>', false],
  ['<p>So.</p><ul lang=here><cite>Ana</cite></ul>', false],
])('in a block quote, %s says whose it is: %s', ([html, expected]) => {
  expect(isAttribution(marked(parseTree(`<blockquote>${html}</blockquote>`), 'lang', 'here'))).toBe(expected);
});
