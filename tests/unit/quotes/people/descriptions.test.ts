import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { readDescription } from '../../../../src/quotes/people/descriptions.ts';
import type { Person } from '../../../../src/quotes/people/person.ts';
import { splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

function describedIn(lang: string, text: string, known: Map<string, Person> = new Map()): Person | null {
  const language = chooseLanguage(lang);
  const { tokens, starts } = tokenize(text, [], language);
  const [sentence] = splitSentences(tokens, []);
  if (sentence === undefined) throw new Error('no sentence');
  return readDescription({ text, tokens, starts, language } as unknown as AnnotatedBlock, sentence, known);
}

test.for<[lang: string, text: string, person: string | null]>([
  ['fr', 'L’avocat général s’en empare.', 'l’avocat général'],
  ['fr', 'La vieille femme ouvrit la porte.', 'la vieille femme'],
  ['fr', 'La table tomba.', null],
  ['fr', 'Le Maire ouvrit la porte.', null],
  ['fr', 'Maire ouvrit la porte.', null],
  ['it', 'Il servo tacque.', 'il servo'],
  ['ru', 'Старик открыл дверь.', 'старик'],
  ['ru', 'Старик Иванов открыл дверь.', null],
  ['ru', 'Дверь открылась.', null],
  ['en', 'The old man opened the door.', null],
  ['de', 'Der alte Mann öffnete die Tür.', null],
])('in %s, “%s” is about %s', ([lang, text, person]) => {
  expect(describedIn(lang, text)?.name ?? null).toBe(person);
});

test('the same words are for the same person', () => {
  const known = new Map<string, Person>();
  const first = describedIn('fr', 'La vieille femme entra.', known);
  expect(first?.female).toBeGreaterThan(0);
  expect(describedIn('fr', 'La vieille femme sortit.', known)).toBe(first);
});
