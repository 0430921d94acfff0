import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { readIndefinite } from '../../../../src/quotes/people/indefinites.ts';
import { splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const language = chooseLanguage('en');

/** Whom the words behind the bar bring in, and whether they do something there. */
test.for<[text: string, person: string | null, isActing?: boolean]>([
  ['|A man came in', 'a man', true],
  ['|A judge came in', 'a judge', true],
  ['In Leeds |a man came in', 'a man', true],
  ['He left, and |a man came in', 'a man', true],
  ['|Another man asked', 'another man', true],
  ['|Another asked', 'another', true],
  ['|Another of them left', 'another of them', true],
  ['|One of the men left', 'one of the men', true],
  ['|The first of the men left', 'the first of the men', true],
  ['She met |a man', 'a man', false],
  ['She wrote to |an editor', 'an editor', false],
  // Somebody who is no new person, or in a clause of another
  ['She was |an editor', null],
  ['As |an editor', null],
  ['She has |a man', null],
  ['She sent it for |a man', null],
  ['When |a man came in', null],
  ['He left and |a man came in', null],
  ['who |a man', null],
  // Somebody known, many, a thing, a name
  ['She met |the man', null],
  ['|The first man left', null],
  ['|One man left', null],
  ['|Men came in', null],
  ['|A goat came in', null],
  ['|A Man came in', null],
])('%s brings in %s', ([barred, person, isActing]) => {
  const text = barred.replace('|', '');
  const { tokens, starts } = tokenize(text, [], language);
  const sentences = splitSentences(tokens, []);
  const [sentence] = sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const prose = { text, tokens, starts, sentences, language } as unknown as AnnotatedBlock;
  const found = readIndefinite(prose, sentence, starts.indexOf(barred.indexOf('|')));
  expect(found?.person.name ?? null).toBe(person);
  expect(found?.isActing).toBe(isActing);
});
