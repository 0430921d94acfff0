import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { newDescribed, type Person } from '../people/person.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { AnnotatedBlock } from './annotate-article.ts';
import { genderOf } from './gender.ts';
import { labelOf } from './indefinites.ts';

/** People an article calls by what they are, by the words for them. */
export type Description = Map<string, Person>;

/**
 * Whom a sentence is about that begins with an article and a noun for somebody: “L’avocat général s’en empare.” A pronoun
 * that follows may mean nobody else; `null` where the sentence begins otherwise.
 */
export function readDescription(
  prose: AnnotatedBlock,
  { from, to }: Sentence,
  known: Description,
): Person | null {
  const { tokens, language } = prose;
  const article = tokens[from];
  if (!language.articled || article === undefined || !(article.is & is.DETERMINER)) return null;
  const phrase = readPhraseAfter(tokens, from, to);
  if (phrase === null || phrase.to - from < 2) return null;
  const words = tokens.slice(from + 1, phrase.to);
  const isSomebody =
    words.every(({ isCapital }) => !isCapital) && words.some((word) => word.means & means.PERSON);
  const verb = tokens[phrase.to];
  if (!isSomebody || verb?.kind !== 'word' || verb.is & NO_VERB) return null;
  const name = labelOf(prose, from, phrase.to);
  const gender = words.map(genderOf).find((told) => told !== null) ?? null;
  const person = known.get(name) ?? newDescribed(name, gender);
  known.set(name, person);
  return person;
}

const NO_VERB = is.PREPOSITION | is.CONJUNCTION | is.RELATIVE | is.DETERMINER;
