import { expect, test } from 'vitest';
import {
  isNamedBehind,
  isPlainReportingClause,
  isSubjectAndVerb,
  isVerbAndSubject,
} from '../../../../src/quotes/attribution/plain-reporting-clause.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** Whatever the verb: one before a name that ends the words, and one behind it. */
test.for<[text: string, before: boolean, behind: boolean]>([
  ['blustered Ada', true, false],
  ['blustered Ada.', true, false],
  ['interrompt Ruiz', true, false],
  ['blustered Ada and', false, false],
  ['said Ada quickly', false, false],
  ['Ada blustered', false, true],
  ['Tom commanded.', false, true],
  ['the man commanded', false, true],
  ['Ada Bly sat down', false, false],
  ['called Freddy from below', true, false],
  ['blustered the old goat', false, false],
  ['bluster the old sailor', false, false],
  ['came the answer', true, false],
  ['came the sailor', false, false],
  ['was the answer', false, false],
  ['blustered', false, false],
  ['Blustered Ada', false, false],
  [', Ada', false, false],
  ['the officer pursued', false, true],
  ['officer pursued', false, false],
  ['Tom', false, false],
  ['Tom,', false, false],
  ['Tom of', false, false],
])('%s is a reporting clause: %s; with the subject first: %s', ([text, before, behind]) => {
  const range = rangeOf(text, 'en');
  expect([isPlainReportingClause(range), isSubjectAndVerb(range)]).toEqual([before, behind]);
});

/** All the words of a text. */
function rangeOf(text: string, lang: string) {
  const { tokens } = tokenize(text, [], chooseLanguage(lang));
  return { tokens, from: 0, to: tokens.length };
}

test.for<[text: string, answer: boolean]>([
  ['grunzte der Richter', true],
  ['grunzte den Richter', false],
  ['grunzte er', true],
  ['grunzte es', false],
  ['grunzte Anna', true],
  ['grunzte Frau Kern', true],
  ['grunzte Kern', false],
  ['grunzte da der Richter', true],
  ['grunzte Da der Richter', false],
  ['grunzte da', false],
  ['grunzte der', false],
  ['grunzte', false],
  ['Grunzte der Richter', false],
  [', der Richter', false],
  ['der Richter', false],
  ['gestern der Richter', false],
])('where the verb comes second, %s is a verb and its subject: %s', ([text, answer]) => {
  expect(isVerbAndSubject(rangeOf(text, 'de'))).toBe(answer);
});

test.for<[text: string, answer: boolean]>([
  ['dudni Jan', true],
  ['dudni strażak Jan Kolski', true],
  ['dudni stary strażak Jan Kolski', true],
  ['dudni bardzo stary strażak Jan Kolski', false],
  ['dudni strażak Jan Kolski, po chwili', true],
  ['dudni strażak Jan Kolski po chwili', false],
  ['dudni strażak Kolski', false],
  ['dudni strażak', false],
  ['dudni, Jan Kolski', false],
  ['dudni w Jan Kolski', false],
  ['dudni ona', true],
  ['dudni ją', false],
  ['dudni', false],
  ['Dudni strażak Jan Kolski', false],
  ['i strażak Jan Kolski', false],
  [', Jan Kolski', false],
])('behind a dash, %s is a verb and somebody with a given name: %s', ([text, answer]) => {
  expect(isNamedBehind(rangeOf(text, 'pl'))).toBe(answer);
});
