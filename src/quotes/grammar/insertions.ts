import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isDash } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { type NounPhrase, readPhraseBefore } from './noun-phrase.ts';
import { isPastParticiple, isWork } from './noun-words.ts';
import { VERB } from './verbs.ts';

/** “Ruiz, director of the bank, who said”: an apposition without an article is not the subject. */
export function overApposition(
  tokens: readonly Token[],
  start: number,
  phrase: NounPhrase | null,
): NounPhrase | null {
  if (phrase === null || phrase.from - 1 <= start || tokens[phrase.from - 1]?.text !== ',') return phrase;
  const first = tokens[phrase.from] as Token;
  if (first.isCapital || first.is & (is.DETERMINER | is.POSSESSIVE | is.PRONOUN)) return phrase;
  const named = readPhraseBefore({ tokens, from: start, to: phrase.from - 1 });
  return named !== null && tokens[named.head - 1]?.isCapital === true ? named : phrase;
}

/** How many words a bracket after a name has at most. */
const BRACKETED = 12;

/** Where the bracket opens that closes behind the words; -1 if it is far away. */
export function openerBefore({ tokens, from: start, to: closer }: WordRange): number {
  const bracket = tokens[closer]?.text === '>' ? '<' : '(';
  for (let at = closer - 1; at >= Math.max(start, closer - BRACKETED); at--) {
    if (tokens[at]?.text === bracket) return at;
  }
  return -1;
}

/**
 * The subject before insertions that end the words: “Ruiz, who once ran against Bo Hale, said”. Parts between commas are
 * skipped backwards while they can be insertions; the first noun phrase of them is the subject.
 */
export function subjectOverCommas({ tokens, from: start, to: end }: WordRange): NounPhrase | null {
  let subject: NounPhrase | null = null;
  let to = end;
  for (let parts = 0; parts < 8 && to > start; parts++) {
    // “Ruiz (R-Ohio), said”: a bracket is not the subject.
    if ((tokens[to - 1] as Token).text === ')')
      to = Math.max(start, openerBefore({ tokens, from: start, to: to - 1 }));
    let from = to;
    while (from > start && !isBreak(tokens[from - 1] as Token)) from--;
    if (from > start && (tokens[from - 1] as Token).kind === 'quote' && from === to) break;
    const opener = tokens[from] as Token;
    const first = from < to && opener.is & (is.CONJUNCTION | is.CLAUSE) ? from + 1 : from;
    const phrase = from === to ? null : readPhraseBefore({ tokens, from: first, to });
    // “After winning Ohio, Ruiz, a welder, said”: a subject does not begin with a participle.
    const isSubject =
      phrase !== null && phrase.from === first && !isPresentParticiple(tokens[first] as Token);
    if (isSubject) subject = phrase;
    else if (from < to && !isInsertion({ tokens, from, to })) {
      // A relative clause may directly follow the subject without a comma.
      if (subject === null) subject = overApposition(tokens, start, relativeHead({ tokens, from, to }));
      break;
    }
    if (from === start || (tokens[from - 1] as Token).kind === 'quote') break;
    to = from - 1;
  }
  return subject;
}

function isBreak(token: Token): boolean {
  return (
    token.kind === 'quote' ||
    token.text === ',' ||
    token.text === '(' ||
    token.text === ')' ||
    isDash(token.text) ||
    token.text === ';'
  );
}

const INSERTED = is.PREPOSITION | is.RELATIVE | is.ADVERB | is.TIME | is.DETERMINER;

/** “Facing”, “noting”: a subject does not begin with a participle. */
export function isPresentParticiple(token: Token): boolean {
  return (token.form & form.PRESENT_PARTICIPLE) !== 0 && (token.means & means.GIVEN_NAME) === 0;
}

/** “who once ran”, “of Leeds”, “noting the size”, “34”. */
function isInsertion({ tokens, from, to }: WordRange): boolean {
  const first = tokens[from] as Token;
  if (first.is & is.RELATIVE) return true;
  if (first.form & form.PRESENT_PARTICIPLE && !first.isCapital) return true;
  for (let at = from + 1; at < to; at++)
    if ((tokens[at] as Token).is & VERB && !isOfSomebody(tokens, at)) return false;
  return (first.is & INSERTED) !== 0 || to - from < 3;
}

/** “the instructor involved in it”: a participle that goes with the noun for somebody before it. */
function isOfSomebody(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1] as Token;
  return (
    isWork(noun) &&
    isPastParticiple(tokens[at] as Token) &&
    ((tokens[at + 1]?.is ?? 0) & is.PREPOSITION) !== 0
  );
}

/** “the man who sold it”: the noun before “who”. */
function relativeHead({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let at = from + 1; at < to; at++) {
    if ((tokens[at] as Token).is & is.RELATIVE) return readPhraseBefore({ tokens, from, to: at });
  }
  return null;
}
