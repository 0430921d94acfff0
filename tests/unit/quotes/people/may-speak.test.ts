import { describe, expect, test } from 'vitest';
import { readPhraseAfter } from '../../../../src/quotes/grammar/noun-phrase.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { isLabel, isNamedHere, mayDescribe, maySay } from '../../../../src/quotes/people/may-speak.ts';
import { splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** What a rule says of the noun phrase behind the bar, or of the one that begins the text. */
function holds(rule: typeof maySay, barred: string, lang = 'en'): boolean {
  const text = barred.replace('|', '');
  const language = chooseLanguage(lang);
  const { tokens, starts } = tokenize(text, pairMarks(text, language).spans, language);
  const from = starts.indexOf(Math.max(0, barred.indexOf('|')));
  const phrase = readPhraseAfter({ tokens, from, to: tokens.length });
  if (phrase === null) throw new Error(`there is no phrase in ${barred}`);
  const sentences = splitSentences(tokens, ['.']);
  return rule({ tokens, sentences, language } as unknown as AnnotatedBlock, phrase);
}

describe('who may say something', () => {
  test.for([
    'a simple rule',
    'Acme',
    'the Acme',
    'she',
    'the two',
    'goats',
    'one of the men',
    'Mayor Ruiz',
    'a spokesman for Acme',
  ])('%s', (text) => expect(holds(maySay, text)).toBe(true));

  test.for(['the dreaded question', 'every day: “Why?”', 'one of the funniest', 'helps men', 'her goat'])(
    'not %s',
    (text) => expect(holds(maySay, text)).toBe(false),
  );

  test('anybody, where the words of a language do not tell', () =>
    expect(holds(maySay, 'das Haus', 'de')).toBe(true));
});

describe('a label before a colon', () => {
  test.for(['The Concept: “no”', 'A Style Edit: “no”', 'Style 2 Edit: “no”', 'Brightwater Style Edit: “no”'])(
    '%s',
    (text) => expect(holds(isLabel, text)).toBe(true),
  );

  test.for([
    'The concept: “no”',
    'Brightwater: “no”',
    'Brightwater Style: “no”',
    'Ana Style Edit: “no”',
    'Mayor Style Edit: “no”',
    'So |Brightwater Style Edit: “no”',
    'Brightwater Style Edit said: “no”',
  ])('not %s', (text) => expect(holds(isLabel, text)).toBe(false));
});

describe('a noun that describes a speaker', () => {
  test.for(['a simple rule', 'one of the men', 'the two', 'The second rule: “no”', 'the report'])(
    '%s',
    (text) => expect(holds(mayDescribe, text)).toBe(true),
  );
  test.for(['the goat', 'goats', 'the Acme', 'her goat', 'the dreaded question'])('not %s', (text) =>
    expect(holds(mayDescribe, text)).toBe(false),
  );
});

describe('a word with a capital that is a name', () => {
  test.for([
    'Ruiz left',
    'Ruiz, 34',
    'Ruiz',
    'Ruiz called',
    'Ruiz also said',
    'So |Ruiz to hear',
    'Ana Ruiz to hear',
  ])('%s', (text) => expect(holds(isNamedHere, text)).toBe(true));
  test.for(['Expect staff to', 'Ruiz of', 'Step #2 said'])('not %s', (text) =>
    expect(holds(isNamedHere, text)).toBe(false),
  );
});
