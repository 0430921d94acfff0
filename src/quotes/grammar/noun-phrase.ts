import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import {
  goesOn,
  isAttribute,
  isNounOf,
  isPastParticiple,
  isSomebodyAt,
  isWithinName,
  leadsToCapital,
  STOPS,
} from './noun-words.ts';

/**
 * A noun phrase, as tokens `from` to `to` (half-open) of a paragraph; `head` is the end of its main part, before any
 * “of …” or “for …”.
 */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** What has a capital at the start of a sentence without being part of a name. */
const OPENERS = STOPS | is.FUNCTION | is.CONJUNCTION | is.NAMING;

/** The longest subject; it bounds the work on a page without punctuation. */
const MAX_LENGTH = 24;

/** Read the noun phrase that begins the words: “deputy commissioner Lee Oh”, “a spokesman for Acme”, “she”. */
export function readPhraseAfter({ tokens, from: at, to: limit }: WordRange): NounPhrase | null {
  const first = tokens[at];
  if (first === undefined || at >= limit || first.kind !== 'word') return null;
  if (first.is & is.PRONOUN && !(first.is & is.DETERMINER && isNounBehind({ tokens, from: at, to: limit }))) {
    // “one of the men”, “some of them”
    return {
      from: at,
      to: isPersonal(first) ? at + 1 : tailEnd({ tokens, from: at + 1, to: limit }),
      head: at + 1,
    };
  }
  const head = nounsEnd({ tokens, from: at, to: limit });
  if (head === at || !isNominal({ tokens, from: at, to: head })) return null;
  return { from: at, to: tailEnd({ tokens, from: head, to: limit }), head };
}

/** he, she, it, they, I, we: pronouns that take no “of …”. */
function isPersonal(token: Token): boolean {
  return (token.means & (means.MALE | means.FEMALE | means.NEUTER | means.FIRST_PERSON | means.PLURAL)) !== 0;
}

/** What an adverb may be besides. */
const NOMINAL = means.GIVEN_NAME | means.PERSON;

/** English subjects are names, have an article, or are plural; a lone “afterwards” or “looking” is not a subject. */
function isNominal({ tokens, from, to }: WordRange): boolean {
  const first = tokens[from] as Token;
  if (to - from === 1 && first.is & is.DETERMINER && !(first.is & is.PRONOUN)) return false;
  if (to - from === 1 && first.is & is.ADVERB && !(first.is & is.PRONOUN || first.means & NOMINAL))
    return false;
  if (first.isCapital || first.is & (is.DETERMINER | is.POSSESSIVE)) return true;
  if (first.means & (means.PERSON | means.TITLE)) return true;
  if (first.form & form.PRESENT_PARTICIPLE) return false;
  if (first.lower.charCodeAt(0) < 0x3a) return to - from > 1; // a number: 34 passengers
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (
      token.isCapital ||
      token.means & means.PERSON ||
      (token.kind === 'word' && (token.form & form.PLURAL_FORM) !== 0)
    )
      return true;
  }
  return false;
}

/** “Another voter”, “one undecided voter”: the word goes with a noun. */
function isNounBehind({ tokens, from: at, to: limit }: WordRange): boolean {
  return (
    isNounAt({ tokens, from: at + 1, to: limit }) ||
    (isAttribute({ tokens, from: at, to: at + 1 }) && isSomebodyAt({ tokens, from: at + 2, to: limit }))
  );
}

function isNounAt({ tokens, from: at, to: limit }: WordRange): boolean {
  const token = tokens[at];
  return at < limit && token?.kind === 'word' && (token.is & (STOPS | is.PRONOUN)) === 0;
}

/** Where the run of articles, adjectives, titles and names ends. */
function nounsEnd({ tokens, from, to: limit }: WordRange): number {
  let at = from;
  const end = Math.min(limit, from + MAX_LENGTH);
  // “Said undecided voter Ana Ruiz”
  if (isSaidByAttribute(tokens, from) && isSomebodyAt({ tokens, from: from + 1, to: limit })) at++;
  while (at < end && goesOn({ tokens, from, to: at })) at++;
  while (at > from && !endsPhrase(tokens[at - 1] as Token)) at--;
  return at;
}

/** Directly behind a verb of saying, a participle belongs to its subject. */
function isSaidByAttribute(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  return verb !== undefined && (verb.is & is.CORE_CUE) !== 0 && isPastParticiple(tokens[at] as Token);
}

function endsPhrase(token: Token): boolean {
  return token.kind === 'word' && !(token.is & is.CONJUNCTION);
}

/** “of Acme”, “for the firm in Leeds”: the modifiers after the noun. */
function tailEnd({ tokens, from, to: limit }: WordRange): number {
  let at = from;
  for (let tails = 0; tails < 3; tails++) {
    const token = tokens[at];
    if (token === undefined || at >= limit || !(token.roles.has('belonging') || isCloseTo(tokens, at))) break;
    const end = nounsEnd({ tokens, from: at + 1, to: limit });
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

/** “a person close to the firm”: an adjective after its noun, with its complement. */
function isCloseTo(tokens: readonly Token[], at: number): boolean {
  const adjective = tokens[at - 1];
  const noun = tokens[at - 2];
  return (
    tokens[at]?.roles.has('toward') === true &&
    adjective !== undefined &&
    isUnknown(adjective) &&
    noun !== undefined &&
    (noun.means & means.PERSON) !== 0
  );
}

/**
 * Read the noun phrase that ends the words: the subject directly before its verb. It goes back past “of …” and “for …” to their noun.
 */
export function readPhraseBefore({ tokens, from: start, to: end }: WordRange): NounPhrase | null {
  const last = tokens[end - 1];
  if (last === undefined || end <= start || last.kind !== 'word') return null;
  if (last.is & is.PRONOUN && !isCountOf({ tokens, from: start, to: end - 1 }))
    return { from: end - 1, to: end, head: end };
  let from = nounsStart({ tokens, from: start, to: end });
  if (from === end) return null;
  if (!isNominal({ tokens, from, to: end }))
    return from > start && from < end ? readPhraseBefore({ tokens, from: start, to: from }) : null;
  let head = end;
  for (let tails = 0; tails < 4 && from > start; tails++) {
    const before = tokens[from - 1] as Token;
    if (!(before.is & is.PREPOSITION)) break;
    const earlier = nounsStart({ tokens, from: start, to: from - 1 });
    if (earlier === from - 1) break;
    head = from - 1;
    from = earlier;
  }
  return { from, to: end, head };
}

/** “a mother of three”: the number belongs to the noun. */
function isCountOf({ tokens, from: start, to: at }: WordRange): boolean {
  if (at - 2 < start || !((tokens[at] as Token).is & is.DETERMINER)) return false;
  const noun = tokens[at - 2] as Token;
  return (tokens[at - 1] as Token).roles.has('partitive') && (noun.means & means.PERSON) !== 0;
}

function nounsStart({ tokens, from: start, to: end }: WordRange): number {
  let at = end;
  const limit = Math.max(start, end - MAX_LENGTH);
  while (at > limit && belongsToNext(tokens, at - 1, start, limit)) {
    at--;
    if ((tokens[at] as Token).is & (is.DETERMINER | is.POSSESSIVE) && tokens[at - 1]?.text !== '’s') break;
  }
  while (at < end && (tokens[at] as Token).kind !== 'word') at++;
  return at;
}

/** “So I pitch Otto”: an unlisted word right behind I, he, she or we is a verb. */
export function isVerbOfPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || !(before.is & is.PRONOUN) || !isUnknown(token) || token.isCapital) return false;
  return (
    !(before.is & is.DETERMINER) && (before.means & (means.MALE | means.FEMALE | means.FIRST_PERSON)) !== 0
  );
}

/** Whether the token at `at` belongs to the noun phrase after it, which does not reach back past `limit`. */
function belongsToNext(tokens: readonly Token[], at: number, start: number, limit: number): boolean {
  const token = tokens[at] as Token;
  const { text, is: classes, means: meaning } = token;
  if (token.kind === 'quote') return false;
  if (token.kind === 'mark') return text === '’s' || text === '’' || text === "'" || text === '/';
  if (classes & is.CONJUNCTION)
    return tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true;
  if (classes & is.PRONOUN && !(classes & is.DETERMINER)) return false;
  if (isVerbOfPronoun(tokens, at)) return false;
  if (isAttribute({ tokens, from: limit, to: at })) return true;
  if (token.isCapital && !(classes & (is.TIME | is.CLAUSE | is.RELATIVE))) {
    const mayOpen = (classes & OPENERS) !== 0 && !(classes & is.DETERMINER);
    return at !== start || !mayOpen || (meaning & (means.TITLE | means.GIVEN_NAME)) !== 0;
  }
  if (!(classes & STOPS)) return true;
  const isNoun =
    classes & is.REPORTING_VERB
      ? isNounOf({ tokens, from: start, to: at })
      : (meaning & (means.PERSON | means.TITLE)) !== 0;
  return (
    isNoun ||
    ((classes & is.PARTICLE) !== 0 &&
      leadsToCapital(tokens, at) &&
      isWithinName({ tokens, from: start, to: at }))
  );
}
