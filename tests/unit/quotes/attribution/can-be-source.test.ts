import { expect, test } from 'vitest';
import { attributeFragment, isReportedBefore } from '../../../../src/quotes/attribution/attribute-quote.ts';
import { canBeSource } from '../../../../src/quotes/attribution/can-be-source.ts';
import { readPhraseAfter } from '../../../../src/quotes/grammar/noun-phrase.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import { lastInside, splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** The words of a text, and the place of its last quote. */
function read(text: string, lang = 'en') {
  const language = chooseLanguage(lang);
  const { spans } = pairMarks(text, language);
  const { tokens } = tokenize(text, spans, language);
  const at = tokens.findLastIndex(({ kind }) => kind === 'quote');
  return { prose: { text, tokens, quotes: spans, language }, tokens, spans, at };
}

/** Whether the phrase that begins the text can be the source of its quote. */
test.for<[text: string, isSource: boolean, lang?: string]>([
  ['She left “no”', true],
  ['Ruiz left “no”', true],
  ['the mayor left “no”', true],
  ['mayor left “no”', true],
  ['the report left “no”', true],
  ['the firm left “no”', true],
  ['her app left “no”', true],
  ['one of the men left “no”', true],
  ['a person close to the firm left “no”', true],
  ['The Long Road left “no”', true],
  ['the boat left “no”', false],
  ['her boat left “no”', false],
  ['boats left “no”', false],
  ['boats of Leeds left “no”', false],
  ['In left “no”', false],
  ['The Monday left “no”', false],
  // Right before the marks, it is part of a phrase with them, unless it is what is said.
  ['the mayor “no”', false],
  ['the answer “no”', true],
  ['le maire « non »', true, 'fr'],
  ['das Haus „nein“', true, 'de'],
])('the subject of “%s” can be its source: %s', ([text, isSource, lang]) => {
  const { prose, tokens, at } = read(text, lang);
  const phrase = readPhraseAfter({ tokens, from: 0, to: at });
  if (phrase === null) throw new Error('no phrase');
  expect(canBeSource(prose, phrase, at)).toBe(isSource);
});

/** Whose a fragment is, where its sentence has no verb of saying: the subject’s of its clause. */
test.for<[text: string, owner: string | null]>([
  ['Ruiz wanted “no part”', 'Ruiz'],
  ['It rained; Ruiz wanted “no part”', 'Ruiz'],
  ['It rained: Ruiz wanted “no part”', 'Ruiz'],
  ['The boat wanted “no part”', null],
  ['In Leeds Ruiz wanted “no part”', null],
  ['If Ruiz wanted “no part”', null],
  ['“no part”', null],
  ['I like the quote “no part”', null],
  ['I like her quote “no part”', 'I'],
  ['Guests were asked, “no part”', null],
  ['Guests were often asked, “no part”', null],
])('the fragment of “%s” is of %s', ([text, owner]) => {
  const { prose, tokens, spans, at } = read(text);
  const sentence = splitSentences(
    tokens,
    spans.map((span) => lastInside(text, span)),
  ).find(({ from, to }) => from <= at && at < to);
  if (sentence === undefined) throw new Error('no sentence');
  const phrase = attributeFragment(prose, sentence, at);
  const words = phrase === null ? null : tokens.slice(phrase.from, phrase.to).map((token) => token.text);
  expect(words?.join(' ') ?? null).toBe(owner);
});

test.for<[lead: string, isReported: boolean]>([
  ['Lind wrote', true],
  ['As Lind put it', true],
  ['According to Lind', true],
  ['Lind’s answer', true],
  ['Her answer', true],
  ['The answer', false],
  ['Answer', false],
  ['The boat wrote', false],
  ['Her boat', false],
])('“%s” reports what comes next: %s', ([lead, isReported]) => {
  const language = chooseLanguage('en');
  const { tokens } = tokenize(`${lead}:`, [], language);
  expect(isReportedBefore({ tokens, from: 0, to: tokens.length - 1 }, language)).toBe(isReported);
});
