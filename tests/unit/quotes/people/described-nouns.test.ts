import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { readDescribed, readDescribedSpeaker } from '../../../../src/quotes/people/described-nouns.ts';
import { newDescribed, type Person } from '../../../../src/quotes/people/person.ts';
import { splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const language = chooseLanguage('de');

/** The words of a text, and where the bar stands in it. */
function readBarred(barred: string) {
  const text = barred.replace('|', '');
  const { tokens, starts } = tokenize(text, [], language);
  const sentences = splitSentences(tokens, []);
  const at = starts.indexOf(Math.max(0, barred.indexOf('|')));
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  if (sentence === undefined) throw new Error('no sentence');
  return {
    prose: { text, tokens, starts, sentences, language, names: [] } as unknown as AnnotatedBlock,
    sentence,
    at,
  };
}

const genderOf = ({ male, female }: Person) => (male > female ? 'male' : female > male ? 'female' : 'either');

/** Whom the words behind the bar describe, in which role. */
function described(barred: string, known: Map<string, Person> = new Map()): string | null {
  const { prose, sentence, at } = readBarred(barred);
  const found = readDescribed(prose, sentence, at, known);
  return found === null ? null : [found.person.name, genderOf(found.person), found.role].join(', ');
}

test.for<[text: string, person: string | null]>([
  ['|Der Lehrer kam.', 'der Lehrer, male, subject'],
  ['|Die Frau kam.', 'die Frau, female, subject'],
  ['|Das Kind kam.', null],
  ['|Ein Lehrer kam.', 'ein Lehrer, male, subject'],
  ['|Der alte Lehrer kam.', 'der alte Lehrer, male, subject'],
  ['Gestern kam |der Lehrer.', 'der Lehrer, male, subject'],
  ['Weil |der Lehrer kam, ging er.', 'der Lehrer, male, subject'],
  // In another case, it is nobody who acts.
  ['Er sah |den Lehrer.', ', male, other case'],
  ['Er half |der Frau.', 'der Frau, female, other case'],
  ['Er ist |der Lehrer.', 'der Lehrer, male, nominative'],
  ['Er sah |einen Lehrer.', null],
  // Many, a thing, or only what somebody is
  ['|Die Lehrer kamen.', null],
  ['Er half |den Lehrern.', null],
  ['|Das Haus stand.', null],
  ['|Der Tisch stand.', null],
  ['Er kam als |ein Lehrer.', null],
  ['Er lachte wie |der Lehrer.', null],
  ['|der', null],
])('%s describes %s', ([text, person]) => expect(described(text)).toBe(person));

test('the same noun is the same person, until another is brought in', () => {
  const known = new Map<string, Person>();
  const first = readDescribedIn('|Ein Lehrer kam.', known);
  expect(readDescribedIn('|Der Lehrer ging.', known)).toBe(first);
  expect(first?.name).toBe('der Lehrer');
  expect(readDescribedIn('Er sah |den Lehrer.', known)).toBe(first);
  expect(readDescribedIn('|Ein Lehrer rief.', known)).not.toBe(first);
});

function readDescribedIn(barred: string, known: Map<string, Person>): Person | null {
  const { prose, sentence, at } = readBarred(barred);
  return readDescribed(prose, sentence, at, known)?.person ?? null;
}

test('a noun for no person is one where somebody known is called that', () => {
  expect(described('|Der Tisch rief.', new Map([['tisch', newDescribed('der Tisch', 'male')]]))).toBe(
    'der Tisch, male, subject',
  );
});

test.for<[phrase: string, person: string | null]>([
  ['die Eule', 'die Eule, female'],
  ['der Lehrer', 'der Lehrer, male'],
  ['eine Stimme', 'eine Stimme, female'],
  ['den Lehrer', null],
  ['die Lehrer', null],
])('“%s” who speaks is %s', ([words, person]) => {
  const { prose } = readBarred(words);
  const phrase = { from: 0, to: prose.tokens.length, head: prose.tokens.length };
  const found = readDescribedSpeaker(prose, phrase, new Map());
  expect(found === null ? null : `${found.name}, ${genderOf(found)}`).toBe(person);
});
