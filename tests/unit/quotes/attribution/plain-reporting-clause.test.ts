import { expect, test } from 'vitest';
import {
  isPlainReportingClause,
  isSubjectAndVerb,
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
])('%s is a reporting clause: %s; with the subject first: %s', ([text, before, behind]) => {
  const { tokens } = tokenize(text, [], chooseLanguage('en'));
  const range = { tokens, from: 0, to: tokens.length };
  expect([isPlainReportingClause(range), isSubjectAndVerb(range)]).toEqual([before, behind]);
});
