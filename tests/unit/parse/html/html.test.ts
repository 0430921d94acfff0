import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import {
  createHtmlParser,
  type HtmlArticle,
  parseHtml,
  parseHtmlRaw,
} from '../../../../src/parse/html/html.ts';
import { sanitize } from '../../../../src/parse/sanitize.ts';

const PROSE =
  '<p>The ferry had left the island at six in the morning, with the mail, four crates of pears and a goat on board.</p>' +
  '<p>Nobody on the quay could say afterwards who had tied it up so badly that it drifted as far as the lighthouse.</p>';

const FIRST =
  'The ferry had left the island at six in the morning, with the mail, four crates of pears and a goat on board.';
const SECOND =
  'Nobody on the quay could say afterwards who had tied it up so badly that it drifted as far as the lighthouse.';

/** More than a line, so that the text is taken to begin with it. */
const LONGER =
  'How a ferry was lost and found, what the goat had to do with it, and why the pears were never seen again on the island.';

const LATER =
  '<p>In the afternoon two fishermen towed the ferry home, and the goat, which had eaten the pears, would not leave it.</p>' +
  '<p>The mail was late by a day, as it had been in every week of that winter, and no letter in it was about goats.</p>';

function read(html: string, url: string | null = null): HtmlArticle {
  const article = parseHtml(html, { url });
  if (article === null) throw new Error('no article');
  return article;
}

/** The blocks of an article in a page, between the two paragraphs of `PROSE`, as kind and text. */
function between(html: string): readonly Block[] {
  const [before, after] = PROSE.split('</p><p>');
  const { blocks } = read(`<title>T</title><body><main>${before}</p>${html}<p>${after}</main>`);
  expect([blocks[0]?.text, blocks.at(-1)?.text]).toEqual([FIRST, SECOND]);
  return blocks.slice(1, -1);
}

const brief = (blocks: readonly Block[]) => blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('parseHtml sets the parts of an article', () => {
  test.for<[string, readonly string[]]>([
    ['<h2>On the <em>quay</em></h2>', ['heading: On the quay']],
    ['<h1>A part of its own</h1>', ['heading: A part of its own']],
    ['<ul><li>one<li>two</ul>', ['item: one', 'item: two']],
    ['<ol><li><p>one</p><p>more of it</p><li>two</ol>', ['item: one', 'paragraph: more of it', 'item: two']],
    ['<ul><li>one<ul><li>under it</ul></ul>', ['item: one', 'item: under it']],
    ['<blockquote><p>one</p>two</blockquote>', ['quote: one', 'quote: two']],
    ['<pre>a\n  b<br>c</pre>', ['code: a\n  b\nc']],
    ['<pre><div>a</div><div>b</div></pre>', ['code: a\nb']],
    ['<hr>', ['rule: ']],
    ['<p>&#x200d;</p><p>&nbsp; one&nbsp;two</p>', ['paragraph: one two']],
    [
      '<p>10&nbsp;km to St.&nbsp;Kilda&nbsp;! and a&nbsp;goat',
      ['paragraph: 10\u00a0km to St.\u00a0Kilda\u00a0! and a\u00a0goat'],
    ],
    ['<p>A goat. &nbsp;Then&nbsp;the&nbsp;ferry.', ['paragraph: A goat. Then the ferry.']],
    ['<p>It was <a class=product-modal>the goat</a>, again.', ['paragraph: It was the goat, again.']],
    ['<p>It was the goat. <a class=read-more>Go on</a>', ['paragraph: It was the goat.']],
    [
      '<img alt="A goat on the deck of a small ferry" src=a.png>',
      ['image: A goat on the deck of a small ferry'],
    ],
    ['<img alt="goat" src=a.png><img alt="DSC 10 of the 3.jpg">', []],
    ['<img alt="best small ferries and goats 2025" src=a.png>', []],
    ['<img alt="Ana Ruiz ties up her little boat." src=a.png>', ['image: Ana Ruiz ties up her little boat.']],
    [
      '<img alt="小さなフェリーの甲板に立つ一匹のヤギ" src=a.png>',
      ['image: 小さなフェリーの甲板に立つ一匹のヤギ'],
    ],
    ['<img alt="The goat on board the ferry, at six in the morning" src=a.png>', []],
    ['<img alt="Две козы стоят на палубе" src=a.png>', ['image: Две козы стоят на палубе']],
    ['one<br>two<br><br>three', ['paragraph: one two', 'paragraph: three']],
    ['<font size=2>one<br><br>two</font>', ['paragraph: one', 'paragraph: two']],
    ['<p>He said <q>no, <q>never</q> again</q>.', ['paragraph: He said “no, ‘never’ again”.']],
    ['<p>He said <q>“no”</q>.', ['paragraph: He said “no”.']],
    ['<table><tr><th>Year<th>Goats<tr><td>1<td>2</table>', ['table: Year Goats 1 2']],
    ['<table role=presentation><tr><td>one<tr><td>two</table>', ['paragraph: one', 'paragraph: two']],
    ['<table><tr><td><h2>one</h2><p>two</table>', ['heading: one', 'paragraph: two']],
    ['<p>a&#x1b;[31mb&#8238;c&amp;#27;', ['paragraph: ab c&#27;'.replace('b c', 'bc')]],
    ['<div hidden>closed</div>', []],
    [
      '<h3><button aria-expanded=false>Why pears?</button></h3><div hidden>They keep.</div>',
      ['heading: Why pears?', 'paragraph: They keep.'],
    ],
    [
      '<div id=b style="display:none" role=region aria-labelledby=a>They keep.</div>',
      ['paragraph: They keep.'],
    ],
    ['<p id=how-popular-are-goats-and-pears>Very.</p>', ['paragraph: Very.']],
    ['<img alt="A goat on the deck of a small..." src=a.png>', []],
  ])('%s', ([html, blocks]) => {
    expect(brief(between(html))).toEqual(blocks);
  });

  test('an ordered list counts from its start, and an item is numbered by its list', () => {
    const items = between('<ol start=4><li>one<li>two</ol>');
    expect(items).toMatchObject([
      { ordered: true, number: 4, depth: 1 },
      { number: 5, within: ['item'] },
    ]);
  });

  test('marks lie on the words they cover, over block borders too', () => {
    const [first, second] = between('<em>one <p>two <b> three</b></p></em>');
    expect(first).toMatchObject({ text: 'one', marks: [{ kind: 'emphasis', start: 0, end: 3 }] });
    expect(second).toMatchObject({
      text: 'two three',
      marks: [
        { kind: 'emphasis', start: 0, end: 9 },
        { kind: 'strong', start: 4, end: 9 },
      ],
    });
  });

  test.for([
    { href: '/log', page: 'https://quay.example/a/b', leads: 'https://quay.example/log' },
    { href: 'c', page: 'https://quay.example/a/b', leads: 'https://quay.example/a/c' },
    { href: 'https://other.example', page: null, leads: 'https://other.example/' },
    { href: '#note', page: 'https://quay.example/a/b', leads: null },
    { href: '/log', page: null, leads: null },
    { href: 'javascript:alert(1)', page: 'https://quay.example/a/b', leads: null },
  ])('a link to $href on $page leads to $leads', ({ href, page, leads }) => {
    const { blocks } = read(`<main><p><a href="${href}">The log</a> says that ${PROSE}</main>`, page);
    const [first] = blocks;
    const marks = first?.kind === 'paragraph' ? first.marks : [];
    expect(marks).toEqual(leads === null ? [] : [{ kind: 'link', href: leads, start: 0, end: 7 }]);
  });

  test('<base> and the canonical address place links when the caller knows no address', () => {
    const link = `<main><p><a href="x">The log</a> says that ${PROSE}</main>`;
    const canonical = read(`<link rel=canonical href="https://quay.example/a/b">${link}`);
    const base = read(`<base href="https://base.example/d/">${link}`, 'https://quay.example/');
    expect([canonical.source, base.source]).toEqual(['https://quay.example/a/b', 'https://quay.example/']);
    expect([canonical, base].map(({ blocks: [first] }) => first)).toMatchObject([
      { marks: [{ href: 'https://quay.example/a/x' }] },
      { marks: [{ href: 'https://base.example/d/x' }] },
    ]);
  });
});

describe('parseHtml leaves the page’s furniture out', () => {
  test.for([
    '<nav><a href=/>Home</a> All the sections of this paper, and what each of them holds for those who look.</nav>',
    '<aside><h2>Related articles</h2><ul><li><a href=/1>Another goat</a></ul></aside>',
    '<div class="post-share-buttons">Share on the usual places</div>',
    '<div class="ArticleNewsletterSignup">Get our letter <input type=email></div>',
    '<div><p>Get our letter every Friday</p><input type=email><button>Go</button></div>',
    '<p>Advertisement</p>',
    '<p>Photo: Ana Ruiz</p>',
    '<p>If you buy a goat through our links, we may earn a small commission.</p>',
    '<p>Loading more…</p>',
    '<p>Published on</p>',
    '<p>Page 2 of 8</p>',
    '<p>Read more: The goat, a year on</p>',
    '<div><a href=/1><h3>Another goat</h3><p>It swam.</p></a></div>',
    '<div><a href=/1>One</a> <a href=/2>Two</a></div>',
    '<script>var words = "The ferry";</script><style>p {}</style><template>t</template><noscript>n</noscript>',
    '<form><label>Search <input></label></form>',
    '<p role=dialog>Accept cookies?</p>',
    '<div class=blog-carousel><h3><a href=/1>Another goat</a></h3><p>It swam.</p></div>',
    '<div class="widget after-content">Read by those who like goats.</div>',
    '<div class=author_details_x1>Ana has seen them all.</div>',
  ])('%s', (html) => {
    expect(brief(between(html))).toEqual([]);
  });

  test.for([
    '<div class="comments"><p>I was there, and it was not a goat at all but a rather small and hairy dog from the mainland.</p></div>',
    '<h2>Related articles</h2><p>Another goat</p><p>One more</p>',
    '<h3>Leave a reply</h3><p>Your address will not be published.</p>',
    '<h2>You’ll also love …</h2><p>Another goat</p>',
    '<p>If you liked this, read on:</p><ul><li>Another goat</ul>',
    '<h2>What comes next</h2>',
    '<p>© 2024 The Quay. All rights reserved.</p>',
    '<p>Tags: goats, ferries</p>',
  ])('at the end: %s', (html) => {
    const { blocks } = read(`<title>T</title><main>${PROSE}${html}</main>`);
    expect(blocks.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  test('what stands about the title is told apart from the text', () => {
    const article = read(
      `<title>A goat at sea | The Quay</title><body><main><p>News</p><h1>A goat at sea</h1><p class=standfirst>How a ferry was lost and found.</p>
       <p>By Ana Ruiz and Bo Hale</p><p>May 2, 2024 · 3 min read</p>${PROSE}<p>Ana Ruiz is a reporter on the island.</p></main>`,
    );
    expect(article).toMatchObject({
      title: 'A goat at sea',
      authors: [
        { name: 'Ana Ruiz', bio: 'Ana Ruiz is a reporter on the island.' },
        { name: 'Bo Hale', bio: null },
      ],
      date: '2024-05-02',
    });
    expect(article.blocks.slice(-2).map(({ text }) => text)).toEqual([FIRST, SECOND]);
    expect(brief(article.blocks).join()).not.toMatch(/News|By Ana|min read|reporter/);
  });

  const LEAD =
    '<p>Twice in one winter the island has lost its only ferry, and twice it has come home, which is more than can be said of the crates of pears that it carried for the school.</p>' +
    '<p>This is the account of the second time, as those tell it who stood on the quay and saw the goat come home.</p>';

  test('a lead that is set apart under the title begins the text', () => {
    const { blocks } = read(
      `<title>A goat at sea</title><body><p>Of the islands, their weather and their goats, read every day by all who live there and many who do not.</p>
       <header><div><h1>A goat at sea</h1></div><div>${LEAD}</div></header><ul><li><a href=/1>Share</a></ul>
       <section><div>${PROSE}${(PROSE + LATER).repeat(4)}</div><aside>Read by thousands on the islands and off them, in all weathers, at all hours, for a hundred years.</aside></section>`,
    );
    expect(blocks[0]?.text).toMatch(/^Twice in one winter/);
    expect(blocks[1]?.text).toMatch(/^This is the account/);
    expect(blocks[2]?.text).toBe(FIRST);
    expect(brief(blocks).join()).not.toMatch(/read every day|Share|thousands/);
  });

  test.for<[string, string | null]>([
    [
      '<p class=excerpt>How a ferry was lost and found.</p><div class="offer summary"><h2>Read on with Quay Plus</h2></div>',
      'How a ferry was lost and found.',
    ],
    ['<div class="offer summary"><h2>Read on with Quay Plus</h2></div>', null],
    ['<div class=summary><h2 class=subhead>Read on with Quay Plus</h2><button>Order</button></div>', null],
    [`<p>${FIRST} ${FIRST}</p><div class=summary><h2>What the goat has eaten</h2></div>`, null],
    [
      '<div><p class=subtitle>How a ferry was lost and found.</p></div><p><button>Share</button></p>',
      'How a ferry was lost and found.',
    ],
  ])('below the title, %s: the subtitle is %j', ([below, subtitle]) => {
    const article = read(
      `<title>A goat at sea</title><h1>A goat at sea</h1>${below}<main>${PROSE}${LATER}</main>`,
    );
    expect(article.subtitle).toBe(subtitle);
  });

  test.for<[string, string | null]>([
    ['How a ferry was lost and found.', 'How a ferry was lost and found.'],
    [`${FIRST.slice(0, 60)} […]`, null],
    ['Ana has written of ferries for thirty years.', null],
    ['Dr. Ana Ruiz is a geologist who has written of ferries for thirty years.', null],
    ['Have this article explained by:', null],
    ['<a href=/a>One helper</a> <a href=/b>Another helper</a>', null],
    [
      '<a href=/a>How a ferry was lost</a> and <a href=/b>found again</a>',
      'How a ferry was lost and found again',
    ],
  ])('%s under the title: the subtitle is %j', ([line, subtitle]) => {
    const article = read(
      `<title>A goat at sea</title><meta name=author content="Ana Ruiz"><h1>A goat at sea</h1><p class=excerpt>${line}</p><main>${PROSE}${LATER}</main>`,
    );
    expect(article.subtitle).toBe(subtitle);
  });

  test('a headline of another kind is the subtitle, unless it is the title with other hyphens', () => {
    const subtitleOf = (headline: string): string | null =>
      read(
        `<title>A goat—at sea</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"A goat—at sea","alternativeHeadline":"${headline}"}</script><h1>A goat—at sea</h1><p class=subtitle>How a ferry was lost.</p><main>${PROSE}${LATER}</main>`,
      ).subtitle;
    expect(subtitleOf('A goat -- at sea')).toBe('How a ferry was lost.');
    expect(subtitleOf('The goat went on')).toBe('The goat went on');
  });

  test.for<[string, readonly string[]]>([
    // Each part of the byline is a block of its own.
    ['<p>By<p>Ana Ruiz<p>|<p>6<p>mins<p>|<p>May 2, 2024', []],
    ['<p>7 min readMay 2, 2024<p>--', []],
    ['<p>5 mins', []],
    [`<p>${LONGER}<p>By<p>Ana Ruiz<p>May 2, 2024`, [LONGER]],
    [`<p>${LONGER}<p>Published May 2, 2024 10:39AM`, [LONGER]],
    // Not what the page is known to say of itself.
    [`<p>Published May 2, 2024<p>${LONGER}<p>May 3, 2024`, [LONGER, 'May 3, 2024']],
    [`<p>By Ana Ruiz<p>${LONGER}<p>By Bo Hale`, [LONGER, 'By Bo Hale']],
    ['<p>Time in the oven<p>5 mins', ['Time in the oven', '5 mins']],
    ['<p>Edited by: Bo Hale<p>May 2, 2024', ['Edited by: Bo Hale']],
    ['<p>6<p>goats', ['6', 'goats']],
  ])('a byline is not repeated at the beginning: %s', ([html, kept]) => {
    const { blocks } = read(
      `<title>A goat at sea</title><meta name=author content="Ana Ruiz"><meta property="article:published_time" content="2024-05-02"><main><h1>A goat at sea</h1>${html}${PROSE}${LATER}</main>`,
    );
    const texts = blocks.map(({ text }) => text);
    expect(texts.slice(0, texts.indexOf(FIRST))).toEqual(kept);
  });

  test('a list is part of a text, never the whole of it', () => {
    const items = (PROSE + LATER).replaceAll('<p>', '<li>').replaceAll('</p>', '</li>');
    const { blocks } = read(`<main><div><p>In this order it went.</p><ol>${items}</ol></div></main>`);
    expect(blocks[0]?.text).toBe('In this order it went.');
  });

  test('a copy of the text, set for another screen, is left out', () => {
    const { blocks } = read(
      `<title>T</title><main><div>${PROSE}${LATER}</div><div>${PROSE}${LATER}</div></main>`,
    );
    expect(blocks).toHaveLength(4);
  });

  test('a paragraph that the text comes back to is kept', () => {
    const { blocks } = read(`<title>T</title><main>${PROSE}${LATER}${PROSE}</main>`);
    expect(blocks).toHaveLength(6);
  });

  test('a portrait of the author under the text is no part of it', () => {
    const portrait =
      '<p>Ana Ruiz</p><p>Born on the island, she has written of its goats, its weather and its ferries for more than thirty years.</p>';
    const { blocks } = read(
      `<meta name=author content="Ana Ruiz"><main>${PROSE}${LATER}${PROSE}${portrait}</main>`,
    );
    expect(blocks).toHaveLength(6);
  });

  test('a class that tells of the state of a page is no furniture', () => {
    expect(
      read(`<body class="has-sidebar no-comments"><div class="sidebar-enabled">${PROSE}</div>`).blocks,
    ).toHaveLength(2);
  });

  test.each([
    ['a link', '<a class="recommendation-link" href="/goats">goats</a>'],
    ['a button', '<button class="sidenote-launcher">goats</button>'],
    [
      'a link among styled words',
      '<span>and</span> <a class="popup" href="/goats">goats</a><span>, all</span>',
    ],
  ])('%s in the middle of a sentence is part of it', (_, words) => {
    const { blocks } = read(
      `<main>${PROSE}<p>The island had ferries, ${words}, and then again a few more.</p></main>`,
    );
    expect(blocks.at(-1)?.text).toMatch(/ goats, (?:all, )?and then/);
  });

  test.each([
    ['a day of something else', '<p>Concert: May 2, 2024, 19:00</p>', 'Concert: May 2, 2024, 19:00'],
    [
      'a day in a table that lays out',
      '<table><tr><th>Next sailing</th><td>May 2, 2024</td></tr></table>',
      'Next sailing May 2, 2024',
    ],
    ['a day that says when it was published', '<p>May 2, 2024</p>', ''],
  ])('%s: %s', (_, line, kept) => {
    const { blocks } = read(`<title>Goats</title><main><h1>Goats</h1>${line}${PROSE}</main>`);
    expect(
      blocks
        .slice(0, -2)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(kept);
  });

  test.each([
    ['an empty title', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>'],
    ['an empty script', '<?xml version="1.0"?>\n<html><head><script src="a.js"/></head><body>'],
    ['empty elements', '<?xml version="1.0"?><html><body><a id="a"/><div class="x" /><textarea/>'],
  ])('XHTML goes on behind %s', (_, head) => {
    const { blocks } = read(
      `${head}<h1>Goats<br/>at sea</h1><p>It <b/>was <i>late</i>.</p>${PROSE}</body></html>`,
    );
    expect(blocks.map(({ text }) => text)).toContain('It was late.');
    const marks = blocks.flatMap((block) => ('marks' in block ? block.marks : []));
    expect(marks.every(({ kind }) => kind === 'emphasis' || kind === 'break')).toBe(true);
  });

  test('a button that stands alone is furniture, whatever is beside it', () => {
    const { blocks } = read(
      `<main>${PROSE}<p>Share it with friends: <button>Mail</button> <button>Post</button></p></main>`,
    );
    expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/Mail|Post/);
  });

  test('what is hidden is left out, however long it is, unless there is nothing else', () => {
    const hidden = `<div hidden>${LATER.repeat(3)}</div>`;
    expect(read(`<main>${PROSE}${hidden}</main>`).blocks.map(({ text }) => text)).toEqual([FIRST, SECOND]);
    expect(read(`<main>${hidden}</main>`).blocks).not.toEqual([]);
  });

  test('a recipe has its ingredients, wherever they stand', () => {
    const ingredients = '<li>2 large pears</li><li>1 goat</li>'.repeat(12);
    const { blocks } = read(
      `<title>Pears for goats</title><main><h1>Pears for goats</h1><aside class=recipe__ingredients><ul>${ingredients}</ul></aside><div>${(PROSE + LATER).repeat(3)}</div></main>`,
    );
    expect(brief(blocks.slice(0, 2))).toEqual(['item: 2 large pears', 'item: 1 goat']);
  });

  test('what is called navigation and has a text’s sentences is text', () => {
    expect(
      read(`<main><div class="content-nav-section">${PROSE}${LATER}</div>${PROSE}</main>`).blocks,
    ).toHaveLength(6);
  });

  test('late parts that a server streams behind the page come to their places', () => {
    const { blocks } = read(
      `<main>${PROSE}<template id="B:1"></template><p>And so it ended.</p></main><div hidden id="S:1"><p>Then came the storm.</p></div>`,
    );
    expect(blocks.slice(2).map(({ text }) => text)).toEqual(['Then came the storm.', 'And so it ended.']);
  });

  test('text that only a statement has is read from it', () => {
    const statement = JSON.stringify({
      '@type': 'NewsArticle',
      articleBody: `${FIRST}\n\n${SECOND}\n${FIRST}\n${SECOND}\n${FIRST}`,
    });
    const { blocks } = read(
      `<script type="application/ld+json">${statement}</script><body><div id=app></div>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual([FIRST, SECOND, FIRST, SECOND, FIRST]);
  });

  test('however short it is, where the page has no words', () => {
    const statement = JSON.stringify({ '@type': 'NewsArticle', articleBody: FIRST });
    const { blocks } = read(
      `<script type="application/ld+json">${statement}</script><body><div id=app></div>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual([FIRST]);
  });
});

test('a page of more elements than are built of it says so', () => {
  const parser = createHtmlParser({ url: null, raw: false });
  parser.push(`<p>${'<i>x</i>'.repeat(260_000)}`);
  parser.end();
  expect(parser.cutAt?.()).toBe(250_000);
});

describe('a page without an article', () => {
  test.for([
    '',
    '<p>Please enable JavaScript.',
    '<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul>',
    '\0',
  ])('%j has none', (html) => {
    expect(parseHtml(html, { url: null })).toBeNull();
  });

  test('still has its text when that is asked for', () => {
    const page = parseHtmlRaw('<title>T</title><nav><a href=/>Home</a></nav><p>Short.', { url: null });
    expect(page?.blocks.map(({ text }) => text)).toEqual(['Home', 'Short.']);
    expect(parseHtmlRaw('<script>x</script>', { url: null })).toBeNull();
  });
});

describe('whatever the page', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'a href="/x"',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'blockquote',
    'pre',
    'h1',
    'h2',
    'q',
    'br',
    'img alt="a b c d"',
    'template id="B:1"',
    'div hidden id="S:1"',
    '/p',
    '/div',
    '/b',
    '/a',
    '/ul',
    '/table',
    '!--',
    'script',
    '/script',
    'title',
    '/title',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      FIRST,
      '&#27;]0;x&#7;',
      '&#x202e;',
      '\u001b[2J',
      '\u0301'.repeat(40),
      '&',
      '<',
      '\ud800',
      '\t',
      '\r\n',
    ),
  );

  test('it never throws, and what it gives is sanitised, its marks in place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const parse of [parseHtml, parseHtmlRaw]) {
          const article = parse(`<main><p>${FIRST}</p>${pieces.join('')}`, { url: 'https://quay.example/' });
          for (const block of article?.blocks ?? []) {
            const text = block.kind === 'table' ? block.rows.flat().join('') + block.text : block.text;
            expect(sanitize(text)).toBe(text);
            if (block.kind !== 'code') expect(text).not.toContain('\n');
            for (const { start, end } of 'marks' in block ? block.marks : []) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(block.text.length);
            }
          }
          for (const said of [article?.title, article?.subtitle, article?.authors[0]?.name]) {
            if (said != null) expect(sanitize(said)).toBe(said);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test.for<[string, string]>([
    ['nested blocks', '<div>'.repeat(100_000)],
    ['nested styles', '<b>'.repeat(100_000)],
    ['misnested styles', '<b><p>'.repeat(20_000)],
    [
      'styles that are reopened for each paragraph',
      `${Array.from({ length: 3000 }, (_, at) => `<font size=${at}>`).join('')}${'<p>x</p>'.repeat(3000)}`,
    ],
    ['nested quotes and lists', '<blockquote><ul><li>'.repeat(30_000)],
    ['nested tables', '<table>'.repeat(20_000)],
    ['combining marks', `a${'\u0301'.repeat(500_000)}`],
    ['an open comment, tag and script', '<!--'.repeat(50_000)],
    ['hidden neighbours', '<div hidden>x</div>'.repeat(10_000)],
    ['nested JSON', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['a title of bars', `<title>${'a | '.repeat(50_000)}</title>`],
    ['spaces', ' '.repeat(500_000)],
  ])('a page of %s is read to its end', ([, bomb]) => {
    expect(
      parseHtml(`<main>${PROSE}<div>${bomb}</div></main>`, { url: null })?.blocks.length,
    ).toBeGreaterThan(0);
  });
});
