import { expect, test } from 'vitest';
import type { Reason } from '../../../src/explain.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { blocksOf } from './blocks.ts';

/** The rules that decided about the first quote: what it is, and whose. */
function rulesOf(text: string): readonly string[] {
  const reasons: Reason[] = [];
  findQuotes(blocksOf(text), { lang: 'en', authors: [], explain: (reason) => reasons.push(reason) });
  return reasons.slice(0, 2).map(({ step, rule }) => `${step}: ${rule}`);
}

test.for([
  [
    '“Rates will rise,” said Ana Ruiz.',
    'speech by reporting-clause',
    'plain-reporting-clause|reporting-clause',
  ],
  ['“They cheated,” according to Ana Ruiz.', 'speech by reporting-clause', 'source-behind'],
  ['It is what Ruiz called “a slog, a walk”.', 'fragment by reported', 'naming-adjoining'],
  ['“Why?” asked Ana Ruiz.', 'speech by reporting-clause', 'reporting-clause'],
  ['In Ruiz’s words, it was “a very long slog”.', 'fragment by reported', 'in-words-of'],
  ['Ruiz’s claim that “the bridge fell by itself” is old.', 'fragment by reported', 'own-saying'],
  ['“Buy land.” —Ana Ruiz', 'speech by signature', 'signature'],
  ['Ana Ruiz said, “We lost.”', 'speech by lead-in', 'cue-beside'],
  ['Ana Ruiz said that the plan was “a slog through mud”.', 'fragment by reported', 'cue-before'],
  ['Ana Ruiz: “We lost.”', 'speech by lead-in', 'colon'],
] as const)('%s', ([text, kind, speaker]) => {
  const [first, second] = rulesOf(text);
  expect(first).toBe(`quote: ${kind}`);
  expect(speaker.split('|').map((rule) => `speaker: ${rule}`)).toContain(second);
});

test('tells nothing of a speaker where nobody speaks', () => {
  expect(rulesOf('Again the “experts” were late.')).toEqual(['quote: other by scare-word']);
});
