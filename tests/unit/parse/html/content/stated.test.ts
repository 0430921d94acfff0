import { describe, expect, test } from 'vitest';
import { statedContainer } from '../../../../../src/parse/html/content/stated.ts';
import { attribute, findElement } from '../../../../../src/parse/html/dom/element.ts';
import { measure } from '../../../../../src/parse/html/dom/measure.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';

const SENTENCE =
  'The wheel of the mill turns at seven in the morning, and half of it is drowned again by the late afternoon.';

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
