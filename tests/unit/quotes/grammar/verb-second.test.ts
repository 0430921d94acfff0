import { expect, test } from 'vitest';
import type { NounPhrase } from '../../../../src/quotes/grammar/noun-phrase.ts';
import {
  findSubjectAround,
  isReportedSpeech,
  openingSubject,
} from '../../../../src/quotes/grammar/verb-second.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { Token } from '../../../../src/quotes/tokens/token.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const german = chooseLanguage('de');

function wordsOf(tokens: readonly Token[], phrase: NounPhrase | null): string | null {
  if (phrase === null) return null;
  const words = tokens.slice(phrase.from, phrase.to).map(({ text }) => text);
  return words.join(' ');
}

/** The verb stands behind the bar. */
test.for<[string, string | null]>([
  ['Ruiz |sagte', 'Ruiz'],
  ['Gestern |sagte Ruiz', 'Ruiz'],
  ['Gestern |sagte er in Bonn', 'er'],
  ['Ruiz hat es |gesagt', 'Ruiz'],
  ['Ruiz, die Chefin, |sagte', 'Ruiz'],
  ['Ruiz kam und |sagte', 'Ruiz'],
  ['Als er kam, |sagte Ruiz', 'Ruiz'],
  ['Als Begründung |sagte Ruiz', 'Ruiz'],
  ['Wie Ruiz |sagte', 'Ruiz'],
  ['Wie die Ministerin, Anna Ruiz, |erklärte', 'die Ministerin'],
  ['Der Mann, der dies |sagte, kam', 'Der Mann'],
  ['Der Plan, den Ruiz einen Witz |nannte, kam', 'Ruiz'],
  ['Der Mann, der den Plan einen Witz |nannte, kam', 'Der Mann'],
  ['In der Erklärung |heißt es', 'der Erklärung'],
  ['Auf Plakaten |stand', 'Plakaten'],
  ['Im Saal |rief es', 'Saal'],
  ['Es wurde von Ruiz |gesagt', 'Ruiz'],
  ['Die Äußerung |nannte Minister Kern', 'Minister Kern'],
  ['Auch Ruiz |sagte', 'Ruiz'],
  ['Ruiz (der Bürgermeister) |sagte', 'Ruiz'],
  ['Dem Blatt |sagte Ruiz', 'Ruiz'],
  ['Mit Ruiz |sagte Hale', 'Hale'],
  ['Mit den Worten |sagte Ruiz', 'Ruiz'],
  ['Er kam, um zu |sagen', 'Er'],
  ['Ida blinzelte und |sagte', 'Ida'],
  ['Heute |heißt es in der Zeitung', 'der Zeitung'],
  ['Dann |fragte ihn die Frau', 'die Frau'],
  ['Ob Ruiz das |sagte', 'Ruiz'],
  ['Die Stadt teilte |mit', 'Die Stadt'],
  ['Wir |sagen', 'Wir'],
  ['Man |sagt', 'Man'],
  ['Der Frau |sagte er', 'er'],
  ['Ruiz |sagte der Zeitung', 'Ruiz'],
  ['Er kam, |heißt es im Bericht', 'Bericht'],
])('%s: %s', ([text, expected]) => {
  const { tokens, starts } = tokenize(text.replace('|', ''), [], german);
  const verb = starts.findIndex((start) => start >= text.indexOf('|'));
  expect(wordsOf(tokens, findSubjectAround({ tokens, from: 0, to: tokens.length }, verb))).toBe(expected);
});

test.for<[text: string, subject: string | null, isReported: boolean]>([
  ['Ida blinzelte', 'Ida', false],
  ['Ruiz lachte laut', 'Ruiz', false],
  ['Als er kam, lachte Ruiz', 'Ruiz', false],
  ['Gestern lachte Ruiz', 'Ruiz', false],
  ['Im Saal lachte Ruiz', 'Ruiz', false],
  ['Karen Lunds Bruder', 'Karen Lunds Bruder', false],
  ['Der Bürgermeister', 'Der Bürgermeister', false],
  ['In Bonn', null, false],
  ['Als er kam', null, false],
  ['Die Daten seien sicher', 'Die Daten', true],
  ['Ruiz sagte, die Daten seien sicher', 'Ruiz', false],
  ['Er ging, weil die Daten sicher seien', 'Er', false],
  ['Es regnet', null, false],
  ['Dass Ruiz kam, freute Hale', 'Hale', false],
])('%s is of %s, and in the mood of reported speech: %s', ([text, subject, isReported]) => {
  const { tokens } = tokenize(text, [], german);
  const range = { tokens, from: 0, to: tokens.length };
  expect(wordsOf(tokens, openingSubject(range))).toBe(subject);
  expect(isReportedSpeech(range)).toBe(isReported);
});
