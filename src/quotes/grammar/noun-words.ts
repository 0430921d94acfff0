import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** Words that end a noun phrase. */
export const STOPS =
  is.REPORTING_VERB |
  is.NOT_SPEECH_VERB |
  is.AUXILIARY |
  is.CLAUSE |
  is.RELATIVE |
  is.PREPOSITION |
  is.ADVERB |
  is.TIME;

/** Ana de Lyon, Ana de la Cruz: the particles lead to a name. */
export function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + MAX_PARTICLES && (tokens[next]?.is ?? 0) & is.PARTICLE && !tokens[next]?.isCapital)
    next++;
  return tokens[next]?.isCapital === true;
}

const MAX_PARTICLES = 3;

/** A particle that is also a preposition needs a name or another particle before it. */
export function isWithinName({ tokens, from, to: at }: WordRange): boolean {
  const before = tokens[at - 1];
  if (at === from || before === undefined || !((tokens[at] as Token).is & is.PREPOSITION)) return true;
  return before.isCapital || (before.is & is.PARTICLE) !== 0;
}

/**
 * Eva Lind von der CDU, Eva Lind van Utrecht: in a Germanic language a particle belongs to the name only right behind a
 * given name; behind a family name it tells where somebody is from.
 */
export function isPlaceBehind(
  tokens: readonly Token[],
  from: number,
  at: number,
  { verbSecond }: Language,
): boolean {
  if (!verbSecond || at - from < 2) return false;
  const { is: classes, isCapital } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (!(classes & is.PARTICLE) || isCapital || !before.isCapital) return false;
  if (before.means & (means.GIVEN_NAME | means.TITLE)) return false;
  for (let step = Math.max(from, at - MAX_NAME); step < at - 1; step++)
    if ((tokens[step] as Token).means & means.GIVEN_NAME) return true;
  return false;
}

/** How many words a name has at most. */
const MAX_NAME = 6;

export function goesOn({ tokens, from, to: at }: WordRange): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'quote') return false;
  if (token.kind === 'mark') {
    if (token.text === '’s' || token.text === '’' || token.text === "'") return true;
    // “Ruiz, Jr.” and nicknames in brackets end the name; a single hyphen does not.
    return token.text === '/' || token.text === '.';
  }
  if (token.isCapital && (token.is & (is.TIME | is.CLAUSE | is.RELATIVE)) === 0) return true;
  if (token.form & form.TALE_PAST && isUnknown(token)) return false;
  // Le juge | se lève.
  if (at > from && token.is & is.OBJECT && !(token.is & (is.DETERMINER | is.PRONOUN))) return false;
  if (isAttribute({ tokens, from, to: at })) return true;
  // Ana de Lyon, but not the mayor “de Lyon”.
  if (
    isWithinName({ tokens, from, to: at }) &&
    token.is & is.PARTICLE &&
    !(token.is & is.DETERMINER) &&
    leadsToCapital(tokens, at)
  )
    return true;
  if (isDescribing({ tokens, from, to: at })) return true;
  if (token.is & is.CONJUNCTION) {
    const next = tokens[at + 1];
    return (
      at > from &&
      next?.kind === 'word' &&
      (next.isCapital ||
        ((next.is & is.DETERMINER) !== 0 && (next.is & is.PRONOUN) === 0) ||
        isSecondOffice(tokens, at))
    );
  }
  // Another man; Ruiz and another man; the two; but “Ruiz one day”
  if (token.is & is.PRONOUN)
    return (token.is & is.DETERMINER) !== 0 && (at === from || !tokens[at - 1]?.isCapital);
  if (token.is & is.OBJECT && !(token.is & is.DETERMINER)) return false;
  // Ana Ruiz and her brother
  if (token.is & is.DETERMINER && at > from && (tokens[at - 1] as Token).is & is.CONJUNCTION) return true;
  if (at > from && token.is & is.DETERMINER && tokens[at - 1]?.kind === 'word') return false;
  if (at > from && isBehindName(tokens[at - 1] as Token) && !leadsToName(tokens, at)) {
    return isNative({ tokens, from, to: at });
  }
  if (at > from && token.is & is.POSSESSIVE) return false;
  if (token.is & is.REPORTING_VERB && isNounOf({ tokens, from, to: at })) return true;
  if (token.is & STOPS)
    return (token.means & (means.PERSON | means.TITLE)) !== 0 && at > from && !(token.is & is.REPORTING_VERB);
  return true;
}

/**
 * “a great lubberly fellow”, “a haughty and magnificent nephew”: behind an article and adjectives, what looks like an adverb, or
 * joins another adjective, belongs to the noun for somebody that follows.
 */
function isDescribing({ tokens, from, to: at }: WordRange): boolean {
  const token = tokens[at] as Token;
  if (token.is === 0 || at - from < 2 || !((tokens[from] as Token).is & is.DETERMINER)) return false;
  const isJoint = (token.is & is.CONJUNCTION) !== 0;
  // A little hump-backed man
  const isAdjectival = token.is === is.ADVERB || (isPastParticiple(token) && token.lower.includes('-'));
  if (!isJoint && (!isAdjectival || token.means !== 0)) return false;
  for (let step = from + 1; step < at; step++) if (!isAdjective(tokens[step] as Token)) return false;
  if (isJoint && !isAdjective(tokens[at + 1])) return false;
  return isSomebodyAt({ tokens, from: at + 1, to: tokens.length });
}

function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.isCapital || token.means & means.PERSON) return false;
  return token.is === 0 || token.is === is.ADVERB;
}

/** “chef and author Mina Park”, “owner and head roaster Bo Li”: two nouns for what somebody is, before the name. */
function isSecondOffice(tokens: readonly Token[], and: number): boolean {
  const first = tokens[and - 1] as Token;
  if (!isWork(first) || first.isCapital) return false;
  const next = tokens[and + 1] as Token;
  const second = isWork(next) || (next.is & STOPS) !== 0 ? and + 1 : and + 2;
  const noun = tokens[second];
  return noun?.kind === 'word' && isWork(noun) && tokens[second + 1]?.isCapital === true;
}

/** Words up to a noun for somebody: Republican voter, Florida strategist. */
export function isSomebodyAt({ tokens, from, to: limit }: WordRange): boolean {
  for (let at = from; at < Math.min(limit, from + MODIFIERS); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (isWork(token) && !token.isCapital) return true;
    if (token.is & (STOPS | is.PRONOUN | is.DETERMINER)) return false;
  }
  return false;
}

/** How many words may stand before such a noun, and itself. */
const MODIFIERS = 4;

/** A noun for somebody, listed or by its ending. */
export function isWork({ means: meaning, form: ending }: Token): boolean {
  return (meaning & means.PERSON) !== 0 || (ending & form.AGENT_NOUN) !== 0;
}

/**
 * “the Leeds native said”: after a name, a last noun, if the phrase begins with an article and a verb of saying
 * follows.
 */
function isNative({ tokens, from, to: at }: WordRange): boolean {
  const { kind, is: classes } = tokens[at] as Token;
  const isNoun = kind === 'word' && (classes & (STOPS | is.CONJUNCTION | is.PRONOUN)) === 0;
  return (
    isNoun &&
    ((tokens[from] as Token).is & is.DETERMINER) !== 0 &&
    ((tokens[at + 1]?.is ?? 0) & is.REPORTING_VERB) !== 0
  );
}

/**
 * “the retired judge”, “the newly elected mayor”, “a Tuesday statement”: after an article, these words modify the noun.
 */
export function isAttribute({ tokens, from, to: at }: WordRange): boolean {
  if (at <= from || tokens[at + 1]?.kind !== 'word') return false;
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (before.roles.has('attributive') && at - 1 > from) return isPastParticiple(token);
  if (!(before.is & is.DETERMINER)) return false;
  if (token.roles.has('attributive')) return isPastParticiple(tokens[at + 1] as Token);
  return isPastParticiple(token) || (token.isCapital && (token.is & is.TIME) !== 0);
}

/** An unlisted word in -ed. */
export function isPastParticiple(token: Token): boolean {
  return token.is === is.NOT_SPEECH_VERB && (token.form & form.PAST_PARTICIPLE) !== 0;
}

/** A claim; a 2019 report: after an article, a word that is a verb of saying elsewhere is a noun. */
export function isNounOf({ tokens, from, to: at }: WordRange): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  // “The two wrote”: a verb that nearly always introduces speech is a noun only if listed as one.
  if (classes & is.CORE_CUE && !(meaning & (means.CUE_NOUN | means.PERSON))) return false;
  // “…,” was the sullen reply.
  const isComplement = (meaning & means.CUE_NOUN) !== 0 && ((tokens[from - 1]?.is ?? 0) & is.AUXILIARY) !== 0;
  const reach = meaning & means.PERSON || isComplement ? ADJECTIVES + 1 : 1;
  for (let step = at - 1; step >= Math.max(from, at - reach); step--) {
    const token = tokens[step] as Token;
    if (token.is & (is.DETERMINER | is.POSSESSIVE) || token.text === '’s') return true;
    const isDay = (token.is & is.TIME) !== 0;
    if (token.kind !== 'word' || (!isDay && (!isUnknown(token) || token.isCapital))) return false;
  }
  return false;
}

/** How many adjectives may stand between the article and such a noun. */
const ADJECTIVES = 2;

/** A capital that does not belong to a day: “Ruiz one day”, but “a Tuesday note”. */
function isBehindName(token: Token): boolean {
  return token.isCapital && !(token.is & (is.TIME | is.DETERMINER));
}

/**
 * After a name, only words that lead to another name belong to the phrase: “Acme campaign spokesman Jo Li”, not “Li one
 * day”.
 */
export function leadsToName(tokens: readonly Token[], at: number): boolean {
  for (let step = at; step < at + 4; step++) {
    const token = tokens[step];
    if (token === undefined || token.kind !== 'word' || token.is & NOT_LEADING) return false;
    if (token.isCapital || token.means & means.PERSON) return true;
  }
  return false;
}

const NOT_LEADING = (STOPS & ~is.ADVERB) | is.DETERMINER;
