import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import { subjectAfterVerb } from '../grammar/subject-after-verb.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { NO_VERB, verbFollows } from './clause-words.ts';
import { isNamedBehind, isPlainReportingClause, isVerbAndSubject } from './plain-reporting-clause.ts';
import type { QuoteStop } from './sourced.ts';

/**
 * « … », a-t-il dit. «…», — тихо сказал слуга. „…“ wird er zitiert. The verb is at `first`, or after the words that go
 * with it.
 */
export function findInverted(
  { tokens, from: at, to }: WordRange,
  first: number,
  language: Language,
  stop: QuoteStop,
): NounPhrase | null {
  const token = tokens[first] as Token;
  // “le” in “le disse” is a pronoun; before a noun it is an article.
  if (token.isCapital || (token.is & NO_VERB && !(token.is & is.OBJECT))) return null;
  let verb = first;
  const leading = is.OBJECT | is.AUXILIARY | (language.verbSecond ? 0 : is.ADVERB);
  while (verb + 1 < to && (tokens[verb] as Token).is & leading && isVerbal(tokens[verb + 1])) verb++;
  const { is: classes } = tokens[verb] as Token;
  const mark = (tokens[at + 1] as Token).text;
  const isVerb =
    ((classes | token.is) & (is.REPORTING_VERB | is.NAMING)) !== 0 ||
    (mark === ',' && !(classes & is.ADVERB)) ||
    (isDash(mark) &&
      ((classes & is.NOT_SPEECH_VERB) !== 0 ||
        isPlainReportingClause({ tokens, from: first, to }) ||
        isNamedBehind({ tokens, from: first, to }))) ||
    isPlainReportingClause({ tokens, from: at + 1, to }) ||
    (language.verbSecond && stop !== 'none' && isVerbAndSubject({ tokens, from: first, to })) ||
    ((token.is & is.AUXILIARY) !== 0 && verbFollows({ tokens, from: first, to }));
  return isVerb ? findInvertedSubject({ tokens, from: verb, to }, language) : null;
}

const isDash = (text: string): boolean => text === '—' || text === '–';

/** An unlisted participle may follow its auxiliary too: a réagi Ruiz. */
function isVerbal(token: Token | undefined): boolean {
  return token?.kind === 'word' && ((token.is & VERBAL) !== 0 || (isUnknown(token) && !token.isCapital));
}

const VERBAL = is.REPORTING_VERB | is.AUXILIARY | is.OBJECT;

/** The subject after the verb at `verb`; a bare noun in languages without articles: сказал слуга. */
export function findInvertedSubject(
  { tokens, from: verb, to }: WordRange,
  { bareNouns }: Language,
): NounPhrase | null {
  const near =
    subjectAfterVerb({ tokens, from: verb, to }) ??
    (bareNouns ? bareSubject({ tokens, from: verb + 1, to }) : null);
  return near ?? subjectFurther({ tokens, from: verb + 1, to });
}

/**
 * «…», declaró a la salida del juzgado Ramón Ibáñez. «…», gritó furiosa la mujer: a full name or a noun for somebody that no
 * preposition governs, further off in the clause.
 */
function subjectFurther({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let at = from + 1; at < to && tokens[at]?.kind === 'word'; at++) {
    const first = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (before.is & GOVERNING || before.means & means.PERSON || before.isCapital) continue;
    const isName =
      first.isCapital && (first.means & means.GIVEN_NAME) !== 0 && tokens[at + 1]?.isCapital === true;
    if (isName) return readPhraseAfter({ tokens, from: at, to });
    const phrase =
      first.is & is.DETERMINER && !first.isCapital ? readPhraseAfter({ tokens, from: at, to }) : null;
    if (phrase !== null && (tokens[phrase.head - 1] as Token).means & means.PERSON) return phrase;
  }
  return null;
}

/** What stands before a noun that is no subject, or within its phrase. */
const GOVERNING = is.PREPOSITION | is.PARTICLE | is.DETERMINER | is.CONJUNCTION | is.CLAUSE | is.RELATIVE;

/** A name in the clause (покачал головой Иван), else the first noun without a preposition. */
function bareSubject({ tokens, from, to }: WordRange): NounPhrase | null {
  let noun = -1;
  for (let at = from; at < to && tokens[at]?.kind === 'word'; at++) {
    const token = tokens[at] as Token;
    if (token.isCapital || token.is & is.PRONOUN) return readPhraseAfter({ tokens, from: at, to });
    if (token.is & is.PREPOSITION) at++;
    else if (noun < 0 && token.is === 0 && !(token.means & ~NOMINAL) && !(token.form & form.OBLIQUE))
      noun = at;
  }
  return noun < 0 ? null : { from: noun, to: noun + 1, head: noun + 1 };
}

/** What else a noun may be. */
const NOMINAL = means.PERSON | means.TITLE | means.MALE | means.FEMALE;
