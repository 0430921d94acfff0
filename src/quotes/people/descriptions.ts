import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { genderOf } from '../mentions/gender.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { labelOf } from './indefinites.ts';
import { newDescribed, type Person } from './person.ts';

/** People who are called by what they are, by the words for them. */
export type Description = Map<string, Person>;

/**
 * Whom a sentence is about that begins with a noun for a person and its modifiers: “L’avocat général s’en empare.”
 * “Старик открыл дверь.” A later pronoun may refer to that person only; `null` where the sentence begins otherwise.
 */
export function readDescription(
  prose: AnnotatedBlock,
  { from, to }: Sentence,
  known: Description,
): Person | null {
  const { tokens, language } = prose;
  const first = tokens[from];
  if (first === undefined || language.capitalNouns || !language.invertsReportingClause) return null;
  const phrase = first.is & is.DETERMINER ? describingPhrase({ tokens, from, to }) : bareNounAt(prose, from);
  if (phrase === null || (phrase.to - from < 2 && !language.bareNouns)) return null;
  const isBare = !(first.is & is.DETERMINER);
  const words = tokens.slice(isBare ? from : from + 1, phrase.to);
  const isSomebody =
    words.every(({ isCapital }) => !isCapital || isBare) && words.some((word) => word.means & means.PERSON);
  const verb = tokens[phrase.to];
  if (!isSomebody || verb?.kind !== 'word' || verb.is & NO_VERB) return null;
  const name = labelOf(prose, from, phrase.to);
  const gender = words.map(genderOf).find((told) => told !== null) ?? null;
  const person = known.get(name) ?? newDescribed(name, gender);
  known.set(name, person);
  return person;
}

/** The phrase without an unlisted verb at its end: Il servo tacque. La vieille ouvrit la porte. */
function describingPhrase({ tokens, from, to }: WordRange): NounPhrase | null {
  const phrase = readPhraseAfter({ tokens, from, to });
  const next = phrase === null ? undefined : tokens[phrase.to];
  if (phrase === null || (next?.kind === 'word' && !(next.is & NO_VERB))) return phrase;
  const end = phrase.to - 1;
  return end - from > 1 && isUnknown(tokens[end] as Token) ? { from, to: end, head: end } : phrase;
}

/** A noun for a person without an article and without a name after it: Старик открыл дверь. */
function bareNounAt({ tokens, language }: AnnotatedBlock, at: number): NounPhrase | null {
  const noun = tokens[at] as Token;
  const isBare = language.bareNouns && (noun.means & means.PERSON) !== 0 && !tokens[at + 1]?.isCapital;
  return isBare ? { from: at, to: at + 1, head: at + 1 } : null;
}

const NO_VERB = is.PREPOSITION | is.CONJUNCTION | is.RELATIVE | is.DETERMINER;
