import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';

/**
 * A noun phrase, as tokens `from` to `to` (half-open) of a paragraph; `head` is the end of its main part, before any
 * “of …” or “for …”.
 */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Words that end a noun phrase. */
const STOPS =
  is.REPORTING_VERB |
  is.NOT_SPEECH_VERB |
  is.AUXILIARY |
  is.CLAUSE |
  is.RELATIVE |
  is.PREPOSITION |
  is.ADVERB |
  is.TIME;

/** What has a capital at the start of a sentence without being part of a name. */
const OPENERS = STOPS | is.FUNCTION | is.CONJUNCTION | is.NAMING;

/** The longest subject; it bounds the work on a page without punctuation. */
const MAX_LENGTH = 24;

/** Read the noun phrase that begins at `at`: “deputy commissioner Lee Oh”, “a spokesman for Acme”, “she”. */
export function readPhraseAfter(tokens: readonly Token[], at: number, limit: number): NounPhrase | null {
  const first = tokens[at];
  if (first === undefined || at >= limit || first.kind !== 'word') return null;
  if (first.is & is.PRONOUN && !(first.is & is.DETERMINER && isNounAt(tokens, at + 1, limit))) {
    // “one of the men”, “some of them”
    return { from: at, to: isPersonal(first) ? at + 1 : tailEnd(tokens, at + 1, limit), head: at + 1 };
  }
  const head = nounsEnd(tokens, at, limit);
  if (head === at || !isNominal(tokens, at, head)) return null;
  return { from: at, to: tailEnd(tokens, head, limit), head };
}

/** he, she, it, they, I, we: pronouns that take no “of …”. */
function isPersonal(token: Token): boolean {
  return (token.means & (means.MALE | means.FEMALE | means.NEUTER | means.FIRST_PERSON | means.PLURAL)) !== 0;
}

/** What an adverb may be besides. */
const NOMINAL = means.GIVEN_NAME | means.PERSON;

/** English subjects are names, have an article, or are plural; a lone “afterwards” or “looking” is not a subject. */
function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
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

function isNounAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return at < limit && token?.kind === 'word' && (token.is & (STOPS | is.PRONOUN)) === 0;
}

/** Where the run of articles, adjectives, titles and names ends. */
function nounsEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  const end = Math.min(limit, from + MAX_LENGTH);
  while (at < end && goesOn(tokens, at, from)) at++;
  while (at > from && !endsPhrase(tokens[at - 1] as Token)) at--;
  return at;
}

/** Ana de Lyon, Ana de la Cruz: the particles lead to a name. */
export function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + MAX_PARTICLES && (tokens[next]?.is ?? 0) & is.PARTICLE && !tokens[next]?.isCapital)
    next++;
  return tokens[next]?.isCapital === true;
}

const MAX_PARTICLES = 3;

/** A particle that is also a preposition needs a name or another particle before it. */
function isWithinName(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at === from || before === undefined || !((tokens[at] as Token).is & is.PREPOSITION)) return true;
  return before.isCapital || (before.is & is.PARTICLE) !== 0;
}

function endsPhrase(token: Token): boolean {
  return token.kind === 'word' && !(token.is & is.CONJUNCTION);
}

function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'quote') return false;
  if (token.kind === 'mark') {
    if (token.text === '’s' || token.text === '’' || token.text === "'") return true;
    // “Ruiz, Jr.” and nicknames in brackets end the name; a single hyphen does not.
    return token.text === '/' || token.text === '.';
  }
  if (token.isCapital && (token.is & (is.TIME | is.CLAUSE | is.RELATIVE)) === 0) return true;
  if (isAttribute(tokens, at, from)) return true;
  // Ana de Lyon, but not the mayor “de Lyon”.
  if (
    isWithinName(tokens, at, from) &&
    token.is & is.PARTICLE &&
    !(token.is & is.DETERMINER) &&
    leadsToCapital(tokens, at)
  )
    return true;
  if (token.is & is.CONJUNCTION) {
    const next = tokens[at + 1];
    return (
      at > from &&
      next?.kind === 'word' &&
      (next.isCapital || ((next.is & is.DETERMINER) !== 0 && (next.is & is.PRONOUN) === 0))
    );
  }
  if (token.is & is.PRONOUN) return (token.is & is.DETERMINER) !== 0;
  if (token.is & is.OBJECT && !(token.is & is.DETERMINER)) return false;
  // Ana Ruiz and her brother
  if (token.is & is.DETERMINER && at > from && (tokens[at - 1] as Token).is & is.CONJUNCTION) return true;
  if (at > from && token.is & is.DETERMINER && tokens[at - 1]?.kind === 'word') return false;
  if (at > from && isBehindName(tokens[at - 1] as Token) && !leadsToName(tokens, at)) {
    return isNative(tokens, at, from);
  }
  if (at > from && token.is & is.POSSESSIVE) return false;
  if (token.is & is.REPORTING_VERB && isNounOf(tokens, at, from)) return true;
  if (token.is & STOPS)
    return (token.means & (means.PERSON | means.TITLE)) !== 0 && at > from && !(token.is & is.REPORTING_VERB);
  return true;
}

/**
 * “the Leeds native said”: after a name, a last noun, if the phrase begins with an article and a verb of saying
 * follows.
 */
function isNative(tokens: readonly Token[], at: number, from: number): boolean {
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
function isAttribute(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from || tokens[at + 1]?.kind !== 'word') return false;
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (before.roles.has('attributive') && at - 1 > from) return isParticiple(token);
  if (!(before.is & is.DETERMINER)) return false;
  if (token.roles.has('attributive')) return isParticiple(tokens[at + 1] as Token);
  return isParticiple(token) || (token.isCapital && (token.is & is.TIME) !== 0);
}

/** An unlisted word in -ed. */
function isParticiple(token: Token): boolean {
  return token.is === is.NOT_SPEECH_VERB && token.means === 0 && (token.form & form.PAST_PARTICIPLE) !== 0;
}

/** A claim; a 2019 report: after an article, a word that is a verb of saying elsewhere is a noun. */
function isNounOf(tokens: readonly Token[], at: number, from: number): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  // “The two wrote”: a verb that nearly always introduces speech is a noun only if listed as one.
  if (classes & is.CORE_CUE && !(meaning & (means.CUE_NOUN | means.PERSON))) return false;
  const reach = meaning & means.PERSON ? ADJECTIVES + 1 : 1;
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

/** “of Acme”, “for the firm in Leeds”: the modifiers after the noun. */
function tailEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (let tails = 0; tails < 3; tails++) {
    const token = tokens[at];
    if (token === undefined || at >= limit || !(token.roles.has('belonging') || isCloseTo(tokens, at))) break;
    const end = nounsEnd(tokens, at + 1, limit);
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
 * Read the noun phrase that ends before `end`, back to `start` at most: the subject directly before its verb. It goes
 * back past “of …” and “for …” to their noun.
 */
export function readPhraseBefore(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  const last = tokens[end - 1];
  if (last === undefined || end <= start || last.kind !== 'word') return null;
  if (last.is & is.PRONOUN) return { from: end - 1, to: end, head: end };
  let from = nounsStart(tokens, start, end);
  if (from === end) return null;
  if (!isNominal(tokens, from, end))
    return from > start && from < end ? readPhraseBefore(tokens, start, from) : null;
  let head = end;
  for (let tails = 0; tails < 4 && from > start; tails++) {
    const before = tokens[from - 1] as Token;
    if (!(before.is & is.PREPOSITION)) break;
    const earlier = nounsStart(tokens, start, from - 1);
    if (earlier === from - 1) break;
    head = from - 1;
    from = earlier;
  }
  return { from, to: end, head };
}

function nounsStart(tokens: readonly Token[], start: number, end: number): number {
  let at = end;
  const limit = Math.max(start, end - MAX_LENGTH);
  while (at > limit) {
    const token = tokens[at - 1] as Token;
    if (token.kind === 'quote') break;
    if (token.kind === 'mark') {
      if (token.text !== '’s' && token.text !== '’' && token.text !== "'" && token.text !== '/') break;
    } else if (token.is & is.CONJUNCTION) {
      const next = tokens[at];
      const before = tokens[at - 2];
      if (before?.isCapital !== true || next?.isCapital !== true) break;
    } else if (token.is & is.PRONOUN && !(token.is & is.DETERMINER)) {
      break;
    } else if (isAttribute(tokens, at - 1, limit)) {
      // goes on
    } else if (!token.isCapital || token.is & (is.TIME | is.CLAUSE | is.RELATIVE)) {
      const isNoun =
        token.is & is.REPORTING_VERB
          ? isNounOf(tokens, at - 1, start)
          : (token.means & (means.PERSON | means.TITLE)) !== 0;
      const isInName =
        (token.is & is.PARTICLE) !== 0 &&
        leadsToCapital(tokens, at - 1) &&
        isWithinName(tokens, at - 1, start);
      if (token.is & STOPS && !isNoun && !isInName) break;
    } else if (
      token.is & OPENERS &&
      !(token.is & is.DETERMINER) &&
      !(token.means & (means.TITLE | means.GIVEN_NAME)) &&
      at - 1 === start
    ) {
      break;
    }
    at--;
    if (token.is & (is.DETERMINER | is.POSSESSIVE) && tokens[at - 1]?.text !== '’s') break;
  }
  while (at < end && (tokens[at] as Token).kind !== 'word') at++;
  return at;
}
