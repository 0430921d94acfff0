import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import { findQuotes } from '../../../../src/quotes/find-quotes.ts';

/** Whom a woman who speaks below a line is, where the line names her: its name, else `null`. */
function namedBy(line: Block): string | null {
  const speech: Block = { kind: 'paragraph', text: '“We won,” she said.', marks: [] };
  const [quote] = findQuotes([line, speech], { lang: 'en', authors: [] });
  return quote?.speaker?.name ?? null;
}

/** In a title, words with a capital that stand beside a name cannot be told from it. */
test.for<[line: string, name: string | null]>([
  ['Ana Hale', 'Ana Hale'],
  ['Mayor Ana Hale', 'Ana Hale'],
  ['Ana Hale, The Race In Leeds', 'Ana Hale'],
  ['Why Ana Hale Wins Races', null],
  ['Races In Leeds And Ana Hale.', null],
  ['Long Races In Leeds, Dole, Lune And Ana Hale.', null],
])('the line “%s” in title case names %s', ([text, name]) => {
  expect(namedBy({ kind: 'paragraph', text, marks: [] })).toBe(name);
});

test.for<[heading: string, name: string | null]>([
  ['Ana Hale', 'Ana Hale'],
  ['Why we win: Ana Hale', 'Ana Hale'],
  ['Win, Ana Hale, win', 'Ana Hale'],
  ['Ana Hale wins', 'Ana Hale'],
  ['Why Ana Hale wins', null],
  ['The race of Ana Hale, mayor', null],
])('the heading “%s” names %s', ([text, name]) => {
  expect(namedBy({ kind: 'heading', level: 2, text, marks: [] })).toBe(name);
});
