import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../../src/explain.ts';
import { parseHtml } from '../../../../../src/parse/html/html.ts';
import { FOUR, ONE, THREE, TWO } from '../../../../helpers/ferry.ts';

const TEXT = [ONE, TWO, THREE, FOUR].map((text) => `<p>${text}</p>`).join('');
/** A text so long that its short lines are no longer asked. */
const LONG = TEXT + TEXT.replaceAll('the', 'that');

/** Whether a text has a part of a page that is marked in it. */
function holds(html: string): boolean {
  const blocks = parseHtml(`<title>T</title><body>${html}`, { url: null })?.blocks ?? [];
  return blocks.some(({ text }) => text.includes('MARKED'));
}

describe('beside the part that holds most of a text, what belongs to it', () => {
  test.for<[string, string, boolean]>([
    // what is a sentence, or a line long enough for one
    ['a paragraph', `<main><div>${LONG}</div><p>MARKED, and so it ended.</p></main>`, true],
    ['a short sentence', `<main><div>${LONG}</div><p>MARKED it is.</p></main>`, true],
    ['a label', `<main><div>${LONG}</div><p>MARKED</p></main>`, false],
    ['a line of verse', `<main><div>${LONG}</div><p>MARKED the wheel is drowned</p></main>`, true],
    ['a file', `<main><div>${LONG}</div><pre>MARKED = the + wheel + is</pre></main>`, true],
    ['a quotation', `<main><div>${LONG}</div><blockquote>“MARKED it is.”</blockquote></main>`, true],
    ['a line of links', `<main><div>${LONG}</div><p>MARKED <a href=/>${ONE}</a></p></main>`, false],
    ['a list', `<main><div>${LONG}</div><ul><li>MARKED<li>Pears</ul></main>`, true],
    ['definitions', `<main><div>${LONG}</div><dl><dt>MARKED<dd>Pears</dl></main>`, true],
    ['a list further off', `<main><div><div>${LONG}</div></div><ul><li>MARKED<li>Pears</ul></main>`, false],
    ['a picture', `<main><div>${LONG}</div><figure><figcaption>MARKED</figcaption></figure></main>`, true],
    // a part like it
    [
      'a part with the same class',
      `<main><div class=a>${LONG}</div><div class=a><p>MARKED it is.</p></div></main>`,
      true,
    ],
    [
      'a part with the same class that is a label',
      `<main><div class=a>${LONG}</div><div class=a><p>MARKED</p></div></main>`,
      false,
    ],
    [
      'a part with two of its classes',
      `<main><div class="a b c"><p>MARKED it is.</p></div><div class="a b">${LONG}</div></main>`,
      true,
    ],
    [
      'a part with one of its classes',
      `<main><div class="a b"><div>MARKED it is.</div></div><div class=a>${LONG}</div></main>`,
      false,
    ],
    [
      'a part with two classes, one its own',
      `<main><div class="a b"><div>MARKED it is.</div></div><div class="a c">${LONG}</div></main>`,
      false,
    ],
    [
      'a part with the same class and another tag',
      `<main><section class=a><div>MARKED it is.</div></section><div class=a>${LONG}</div></main>`,
      false,
    ],
    [
      'a card like it, the heading in a link',
      `<main><div class=a>${LONG}</div><div class=a><a href=/1><h3>Goats</h3></a><p>MARKED ${ONE}</p></div></main>`,
      false,
    ],
    [
      'a card like it, a link in the heading',
      `<main><div class=a>${LONG}</div><div class=a><h3><a href=/1>Goats</a></h3><p>MARKED ${ONE}</p></div></main>`,
      false,
    ],
    // a plain part
    ['paragraphs in a part', `<main><div>${LONG}</div><section><p>MARKED ${ONE}</p></section></main>`, true],
    ['boxes in a part', `<main><div>${LONG}</div><section><div>MARKED ${ONE}</div></section></main>`, false],
    [
      'paragraphs in a part with few sentences',
      `<main><div>${LONG}</div><section><p>MARKED ${ONE}</p>${'<p>Pears, ten crates</p>'.repeat(9)}</section></main>`,
      false,
    ],
    [
      'an aside that is a plain one',
      `<main><div>${LONG}</div><aside><p>MARKED ${ONE}</p></aside></main>`,
      false,
    ],
    // a heading goes with what is below it
    ['a heading over a paragraph', `<main><div>${LONG}</div><h2>MARKED</h2><p>So it ended.</p></main>`, true],
    ['a heading over a label', `<main><div>${LONG}</div><h2>MARKED</h2><p>Pears</p></main>`, false],
    ['a heading over nothing', `<main><div>${LONG}</div><p>So it ended.</p><h2>MARKED</h2></main>`, false],
    [
      'headings over a paragraph',
      `<main><div>${LONG}</div><h2>MARKED</h2><h3>Pears</h3><p>So it ended.</p></main>`,
      true,
    ],
  ])('%s: %s', ([, html, expected]) => expect(holds(html)).toBe(expected));

  test.for<[string, string, boolean]>([
    ['over the title', `<main><p>MARKED it is.</p><h1>T</h1><div>${LONG}</div></main>`, false],
    ['between the title and the text', `<main><h1>T</h1><p>MARKED it is.</p><div>${LONG}</div></main>`, true],
    [
      'in a box there',
      `<main><h1>T</h1><div><div><p>MARKED ${ONE}</p></div></div><div>${LONG}</div></main>`,
      true,
    ],
    [
      'in a box of a few words there',
      `<main><h1>T</h1><div><div>MARKED</div></div><div>${LONG}</div></main>`,
      false,
    ],
    [
      'in the title’s own part, under it',
      `<main><header><h1>T</h1><p>MARKED it is.</p></header><div>${LONG}</div></main>`,
      true,
    ],
    [
      'in the title’s own part, over it',
      `<main><header><p>MARKED it is.</p><h1>T</h1></header><div>${LONG}</div></main>`,
      false,
    ],
    [
      'deep in the title’s own part',
      `<main><header><div><h1>T</h1></div><div>MARKED ${ONE}</div></header><div>${LONG}</div></main>`,
      true,
    ],
    [
      'a label in the title’s own part',
      `<main><header><h1>T</h1><div>MARKED</div></header><div>${LONG}</div></main>`,
      false,
    ],
  ])('and stands about the title, %s: %s', ([, html, expected]) => expect(holds(html)).toBe(expected));

  test('reaches no further than what the page states to be its article', () => {
    const article = `<article><div>${LONG}</div></article>`;
    expect(holds(`<div>${article}<p>MARKED it is.</p></div>`)).toBe(false);
    expect(holds(`<div><div>${LONG}</div><p>MARKED it is.</p></div>`)).toBe(true);
  });
});

describe('other articles that a page shows the beginnings of', () => {
  const teaser = (tag: string, title: string, words = 'MARKED it is a mill on an island in the sea…') =>
    `<${tag}><div><a href=/1>${title}</a></div><div>${words}</div></${tag}>`;
  const page = (...teasers: readonly string[]) =>
    `<main><div>${LONG}</div><section>${teasers.join('')}</section></main>`;

  test.for<[string, string, boolean]>([
    ['two', page(teaser('div', 'The mill goes on'), teaser('div', 'The mill is back')), false],
    // Two of three: half and more.
    [
      'two of three',
      page(
        teaser('li', 'The mill goes on'),
        teaser('li', 'The mill is back'),
        '<li>It is <a href=/>so</a>.</li>',
      ),
      false,
    ],
  ])('%s: %s', ([, html, expected]) => expect(holds(html)).toBe(expected));
});

describe('READER_EXPLAIN tells where the text was found', () => {
  const told = (html: string) => {
    const reasons: Reason[] = [];
    parseHtml(`<title>T</title><body>${html}`, { url: null, explain: (reason) => reasons.push(reason) });
    return reasons.map(({ step, rule, about }) => `${step} ${rule}: ${about}`);
  };

  test.for<[string, readonly string[]]>([
    [
      `<main><h1>T</h1><div id=a>${LONG}</div></main>`,
      ['content judged-by-names: div#a', 'content most-sentences: div#a'],
    ],
    [`<main><div><p>So.</p></div></main>`, ['content judged-by-names: main', 'content stated: main']],
    ['<div><h1>T</h1><div><p>The wheel of the mill turns.</p></div></div>', ['content around-title: div']],
    ['<div id=a><p>The wheel of the mill turns.</p></div>', ['content most-lines: div#a']],
    ['<div id=a><p>So.</p></div>', ['content most-characters: div#a']],
    [`<main><div>${LONG}</div><p class=b>So it ended.</p></main>`, ['content joined-sibling: p.b']],
    [`<main class=social-share><p>So.</p></main><nav>Home</nav>`, ['element furniture-tag: nav']],
    [
      `<main>${LONG}<div class=box><p>This site uses cookies to count you.</p></div></main>`,
      ['element appeal: div.box'],
    ],
  ])('%s', ([html, expected]) => expect(told(html)).toEqual(expect.arrayContaining([...expected])));

  test('READER_EXPLAIN tells the title, the author and the date', () => {
    expect(
      told(
        `<meta name=author content="Ana Ruiz"><meta name=date content=2024-05-02><main><h1>T</h1><p>By Ana Ruiz and Bo Hale</p>${LONG}</main>`,
      ),
    ).toEqual(
      expect.arrayContaining([
        'title heading-as-stated: T',
        'author byline: Ana Ruiz; Bo Hale',
        'date stated: 2024-05-02',
        'block about-article: paragraph By Ana Ruiz and Bo Hale',
      ]),
    );
  });
});
