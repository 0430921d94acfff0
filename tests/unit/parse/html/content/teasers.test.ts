import { describe, expect, test } from 'vitest';
import { findTeasers } from '../../../../../src/parse/html/content/teasers.ts';
import { textOf } from '../../../../../src/parse/html/dom/element.ts';
import { measure } from '../../../../../src/parse/html/dom/measure.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';

const SENTENCE =
  'The wheel of the mill turns at seven in the morning, and half of it is drowned again by the late afternoon.';

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
