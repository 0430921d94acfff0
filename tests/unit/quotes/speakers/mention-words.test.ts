import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import {
  endsSentence,
  headOf,
  isFinding,
  isFollowedBySaying,
  isNamedThing,
} from '../../../../src/quotes/speakers/mention-words.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const language = chooseLanguage('en');

/** What a rule says of the mention before the bar; without a bar, of somebody who is not mentioned. */
function holds(rule: (speaker: SpeakerCandidate, prose: AnnotatedBlock) => boolean, barred: string): boolean {
  const end = barred.indexOf('|');
  const text = barred.replace('|', '');
  const mention = end < 0 ? null : { text: text.slice(0, end), block: 0, start: 0, end };
  return rule({ mention } as SpeakerCandidate, { text, language } as AnnotatedBlock);
}

test.for<[text: string, says: boolean, finds: boolean]>([
  ['Pew| found that most boats sink', true, true],
  ['Pew| found most boats', true, false],
  ['Pew| also has found that most boats sink', true, true],
  ['Pew| now also has found that', false, false],
  ['Pew| makes boats that sink', false, false],
  ['The study|, published in May, found that most boats sink', true, true],
  ['The study|, found that most boats sink', false, false],
  [`The study|, ${'by the sea '.repeat(7)}, found that`, true, true],
  [`The study|, ${'by the sea '.repeat(8)}, found that`, false, false],
  ['Pew| found', false, false],
  ['Pew found that', false, false],
])('in “%s” a verb of saying follows: %s, with “that”: %s', ([text, says, finds]) => {
  expect([holds(isFollowedBySaying, text), holds(isFinding, text)]).toEqual([says, finds]);
});

test.for<[text: string, ends: boolean]>([
  ['It was late for Orr|', true],
  ['It was late for Orr|.', true],
  ['It was late for Orr| said.', true],
  ['It was late for Orr| said', true],
  ['It was late for Orr| left.', false],
  ['It was late for Orr|, said Blom.', false],
  ['It was late for Orr| said Blom.', false],
  ['It was late for Orr', false],
])('“%s” ends its sentence: %s', ([text, ends]) => expect(holds(endsSentence, text)).toBe(ends));

test.for<[text: string, isNamed: boolean]>([
  ['A pot| called a “jebena”', true],
  ['A pot| that', false],
  ['A pot|', false],
  ['A pot called', false],
])('“%s” is named: %s', ([text, isNamed]) => expect(holds(isNamedThing, text)).toBe(isNamed));

test.for<[words: string, head: string | null]>([
  ['a spokesman for the port', 'spokesman'],
  ['a person close', 'person'],
  ['the old port', 'port'],
  ['the man, a baker', 'man'],
  ['', null],
])('the head of “%s” is %s', ([words, head]) => {
  expect(headOf(tokenize(words, [], language).tokens)?.text ?? null).toBe(head);
});
