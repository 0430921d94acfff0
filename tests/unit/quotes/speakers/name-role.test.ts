import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { readNames } from '../../../../src/quotes/mentions/names.ts';
import { OTHER_ROLE, SPEAKER, SUBJECT } from '../../../../src/quotes/people/salience.ts';
import { roleAt } from '../../../../src/quotes/speakers/name-role.ts';
import { splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const language = chooseLanguage('en');

/** The weight of the first name of a sentence, for a person or for a firm. */
function roleIn(text: string, isPerson: boolean): number | null {
  const { tokens } = tokenize(text, [], language);
  const [sentence] = splitSentences(tokens, []);
  if (sentence === undefined) throw new Error('no sentence');
  const vocabulary = { isCommon: () => false, families: new Set<string>() };
  const [use] = readNames({ tokens, block: 0, language }, sentence.from, sentence.to, vocabulary);
  return use === undefined ? null : roleAt(tokens, sentence, use, isPerson);
}

test.for<[text: string, role: number]>([
  ['Ana Ruiz left.', SUBJECT],
  ['When Ana Ruiz left.', SUBJECT],
  ['Then, Ana Ruiz left.', SUBJECT],
  ['Ana Ruiz the mayor left.', SUBJECT],
  ['Ana Ruiz seconds it.', SUBJECT],
  ['Then, Ana Ruiz seconds it.', SUBJECT],
  ['For Ana Ruiz, it is late.', SUBJECT],
  // Who says something is above all others; what somebody is does not part them from the start.
  ['Ana Ruiz said so.', SPEAKER],
  ['When Ana Ruiz said so.', SPEAKER],
  ['Her son Bo nodded.', SPEAKER],
  // Between commas or before a bracket, it may be a subject.
  ['Then, Ana Ruiz, left.', SUBJECT * 0.8],
  ['Then, Ana Ruiz (34) left.', SUBJECT * 0.8],
  ['When Ana Ruiz, left.', OTHER_ROLE],
  ['Then, Ana Ruiz.', OTHER_ROLE],
  // An owner, an object, or behind a preposition.
  ['Ana Ruiz’s son left.', OTHER_ROLE],
  ['Ana Ruiz’ son left.', OTHER_ROLE],
  ["Ana Ruiz' son left.", OTHER_ROLE],
  ['He saw Ana Ruiz.', OTHER_ROLE],
  ['For Ana Ruiz it is late.', OTHER_ROLE],
  ['Of Ana Ruiz, it is late.', OTHER_ROLE],
  // Another word follows, which may be no verb.
  ['When Ana Ruiz seconds it.', OTHER_ROLE * 0.5],
  ['When Ana Ruiz the mayor left.', OTHER_ROLE * 0.5],
])('in “%s” the name of a person weighs %s', ([text, role]) => expect(roleIn(text, true)).toBeCloseTo(role));

test('only a person holds an opinion', () =>
  expect(roleIn('For Ana Ruiz, it is late.', false)).toBe(OTHER_ROLE));
