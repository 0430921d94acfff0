import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import { openingSubject } from '../grammar/verb-second.ts';
import {
  ADJECTIVE_ENDING,
  CASE_ENDING,
  DATIVE_PLURAL,
  INDEFINITE,
  NOMINATIVE,
  PLURAL_ENDING,
} from '../languages/de-descriptions.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { NOT_LISTED, type WordClasses } from '../languages/word-lists.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { type Gender, genderOf } from '../mentions/gender.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { Description } from './descriptions.ts';
import { labelOf } from './indefinites.ts';
import { newDescribed, type Person } from './person.ts';

/** Somebody described by a noun, and the role of those words in their sentence. */
export interface Described {
  readonly person: Person;
  readonly role: 'subject' | 'nominative' | 'other case';
}

/**
 * Somebody described by an article and a noun, in a language that capitalises every noun: der Alte, ein Bauer, ihre
 * Mutter. The same noun is the same person until another such person is introduced. `null` where nothing shows that it
 * is one person.
 */
export function readDescribed(
  prose: AnnotatedBlock,
  sentence: Sentence,
  at: number,
  known: Description,
): Described | null {
  const { tokens, language } = prose;
  const article = tokens[at] as Token;
  if (!language.capitalNouns || !(article.is & is.DETERMINER)) return null;
  const phrase = readPhraseAfter({ tokens, from: at, to: sentence.to });
  if (phrase === null || phrase.head - at < 2 || isNamed(prose, phrase)) return null;
  const noun = tokens[phrase.head - 1] as Token;
  const word = nounOf(noun, known, language);
  if (word === null) return null;
  const gender = genderHere(article, noun, word);
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    at > sentence.from &&
    (before.roles.has('likeness') || before.roles.has('when-or-as'))
  )
    return null;
  const isNominative = gender !== 'other case' && NOMINATIVE.has(article.lower);
  const isSubject = isNominative && isSubjectHere(tokens, sentence, at);
  if (gender === 'plural' || (INDEFINITE.has(article.lower) && !isSubject)) return null;
  const told = gender === 'other case' ? genderOf({ ...noun, means: word.means }) : gender;
  // “Das Kind” is “es” afterwards; “den Dienern” is plural.
  if (told === null && !known.has(word.lower)) return null;
  if (!isNominative && DATIVE_PLURAL.test(noun.lower)) return null;
  const role = isSubject ? 'subject' : gender === 'male' ? 'nominative' : 'other case';
  return { person: personOf(prose, phrase, word.lower, told, known), role };
}

/** A described speaker: whoever speaks is somebody, whatever the noun (sagte die Eule). */
export function readDescribedSpeaker(
  prose: AnnotatedBlock,
  phrase: NounPhrase,
  known: Description,
): Person | null {
  const { tokens, language } = prose;
  const article = tokens[phrase.from] as Token;
  const noun = tokens[phrase.head - 1] as Token;
  const isOne = phrase.head - phrase.from > 1 && NOMINATIVE.has(article.lower) && noun.isCapital;
  if (
    !language.capitalNouns ||
    !isOne ||
    noun.means & (means.CUE_NOUN | means.BODY) ||
    isNamed(prose, phrase)
  )
    return null;
  const gender = genderHere(article, noun, noun);
  if (gender === 'other case' || gender === 'plural') return null;
  return personOf(prose, phrase, noun.lower, gender, known);
}

/** The nominative of a noun, as listed or seen before; `null` for a noun that is not a person’s. */
function nounOf(
  noun: Token,
  known: Description,
  { words }: AnnotatedBlock['language'],
): Pick<Token, 'is' | 'means' | 'lower'> | null {
  if (!noun.isCapital) return null;
  if (noun.means & means.PERSON || known.has(noun.lower)) return noun;
  const lower = noun.lower.replace(CASE_ENDING, '');
  for (const stem of [lower, `${lower}e`]) {
    const listed = words.get(stem) ?? NOT_LISTED;
    if (listed.means & means.PERSON || known.has(stem)) return { ...listed, lower: stem };
  }
  return null;
}

/**
 * The gender from noun and article; `null` where neither tells. “Der Frau” is in another case, “die Alten” is plural.
 */
function genderHere(
  article: Token,
  noun: Token,
  classes: WordClasses,
): Gender | null | 'other case' | 'plural' {
  const own = genderOf({ ...noun, means: classes.means });
  const told = NOMINATIVE.get(article.lower);
  if (told === undefined) return 'other case';
  if (told === null) return own;
  if (told === 'male') return own === 'female' ? 'other case' : 'male';
  if (own === 'male') return 'plural';
  return own === null && PLURAL_ENDING.test(noun.lower) ? 'plural' : 'female';
}

/** Whether it is the subject of the main clause, or directly follows a conjunction. */
function isSubjectHere(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  if (at === from || ((tokens[at - 1] as Token).is & is.CLAUSE) !== 0) return true;
  return openingSubject({ tokens, from, to })?.from === at;
}

function isNamed({ names }: AnnotatedBlock, { from, to }: NounPhrase): boolean {
  return names.some((use) => from <= use.from && use.from < to);
}

function personOf(
  prose: AnnotatedBlock,
  { from, head }: NounPhrase,
  noun: string,
  gender: Gender | null,
  known: Description,
): Person {
  const { tokens } = prose;
  const isNew = INDEFINITE.has((tokens[from] as Token).lower);
  const adjectives = tokens.slice(from + 1, head - 1).map(({ lower }) => lower.replace(ADJECTIVE_ENDING, ''));
  const full = [...adjectives, noun].join(' ');
  const before = isNew ? undefined : (known.get(full) ?? known.get(noun));
  const isOther =
    before !== undefined &&
    gender !== null &&
    before.male > 0 !== (gender === 'male') &&
    before.male !== before.female;
  const label = labelOf(prose, from, head);
  const isNominative = NOMINATIVE.has((tokens[from] as Token).lower);
  if (before !== undefined && !isOther) {
    known.set(full, before);
    // After “ein Mann”, “der Mann” is the same person.
    const isBetter = before.name === '' || INDEFINITE.has(before.name.split(' ', 1)[0] as string);
    if (isBetter && isNominative && before.name !== label) before.name = label;
    return before;
  }
  const person = newDescribed(isNominative ? label : '', gender);
  known.set(full, person);
  known.set(noun, person);
  return person;
}
