import { openerBefore } from '../grammar/insertions.ts';
import { type NounPhrase, readPhraseAfter, readPhraseBefore } from '../grammar/noun-phrase.ts';
import { findSubjectBefore, firstSubject } from '../grammar/subject.ts';
import { openingSubject, standsForSomebody } from '../grammar/verb-second.ts';
import { isNounUse } from '../grammar/verbs.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isGap } from './clause-words.ts';
import type { Sourced } from './sourced.ts';

/** For how many verbs of a sentence a subject is looked for. */
const MAX_VERBS = 6;

/** According to Acme, … Nach Ansicht der Partei … */
export function sourceNear({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let step = from; step < to; step++) {
    const token = tokens[step] as Token;
    if (!(token.is & is.ACCORDING)) continue;
    const before = step > from ? sourceBefore({ tokens, from, to: step }) : null;
    if (before !== null) return before;
    // “…“, so der Sprecher: in other places the word is an adverb.
    if (token.is & is.ADVERB && tokens[step - 1]?.text !== ',') continue;
    let next = step + 1;
    if (token.is & is.PREPOSITION) {
      // “nach” is an ordinary preposition as well.
      next = sayingEnd({ tokens, from: step + 1, to });
      if (next === step + 1) continue;
      if ((tokens[next] as Token).roles.has('agent')) next++;
    }
    while ((next < to && isSayingOrOwner(tokens[next] as Token)) || tokens[next]?.roles.has('joining'))
      next++;
    const phrase = readPhraseAfter({ tokens, from: next, to });
    if (phrase !== null) return phrase;
  }
  return null;
}

/** her words, the statement: what may stand between the preposition and the source. */
function isSayingOrOwner(token: Token): boolean {
  return (token.means & means.CUE_NOUN) !== 0 || (token.is & is.POSSESSIVE) !== 0;
}

/** How many words may stand between “nach” and “Angaben”. */
const SAYING_ADJECTIVES = 4;

/** After “den Worten”, “eigenen Angaben”, “Ansicht”; the start where no noun of saying stands there. */
function sayingEnd({ tokens, from, to }: WordRange): number {
  for (let at = from; at < Math.min(to, from + SAYING_ADJECTIVES); at++) {
    const token = tokens[at] as Token;
    if (token.means & means.CUE_NOUN && token.isCapital) return at + 1;
    if (token.kind !== 'word' || (token.isCapital && !(token.is & is.DETERMINER))) break;
  }
  return from;
}

/** “dem Bericht zufolge”, “seiner Ansicht nach”: a source before its preposition. */
function sourceBefore({ tokens, from, to: at }: WordRange): NounPhrase | null {
  const { roles } = tokens[at] as Token;
  const isPostposed =
    roles.has('postposed') ||
    (roles.has('postposed-to-words') && ((tokens[at - 1] as Token).means & means.CUE_NOUN) !== 0);
  return isPostposed ? readPhraseBefore({ tokens, from, to: at }) : null;
}

/** “…,” according to Acme: directly after the quote, which is more reliable than any verb before it. */
export function sourceBehind({ tokens, from: at, to }: WordRange): NounPhrase | null {
  let step = at + 1;
  while (step < to && isGap(tokens[step] as Token)) step++;
  const token = tokens[step];
  if (token === undefined || step >= to || !(token.is & is.ACCORDING) || token.is & is.PREPOSITION)
    return null;
  return sourceNear({ tokens, from: step, to });
}

/** How many words may stand between “her claim” and its “that”. */
const SAYING_REACH = 6;

/** Pour Ruiz, « … »: who holds the opinion, named before the sentence. */
export function opinionHolder({ tokens, from, to: at }: WordRange): NounPhrase | null {
  if (!(tokens[from] as Token).roles.has('opining')) return null;
  const phrase = readPhraseAfter({ tokens, from: from + 1, to: at });
  return phrase !== null && tokens[phrase.to]?.text === ',' ? phrase : null;
}

/** Her remark that “…”, Ruiz’s claim on Tuesday that “…”: the owner of a saying. */
export function ownSaying({ tokens, from, to: at }: WordRange): NounPhrase | null {
  if (!tokens[at - 1]?.roles.has('content')) return null;
  for (let step = at - 2; step > from && step > at - SAYING_REACH; step--) {
    const token = tokens[step] as Token;
    if (token.kind !== 'word' || token.is & (is.AUXILIARY | is.RELATIVE)) return null;
    if (!(token.means & means.CUE_NOUN)) continue;
    const owner = tokens[step - 1] as Token;
    if (owner.is & is.POSSESSIVE) return { from: step - 1, to: step + 1, head: step + 1 };
    return owner.text === '’s' ? readPhraseBefore({ tokens, from, to: step - 1 }) : null;
  }
  return null;
}

/** Ruiz: “We lost.” Ruiz’s answer: “No.” Asked again, she demurred: “No.” */
export function colonSubject({ tokens, from, to: at }: WordRange, language: Language): NounPhrase | null {
  if (tokens[at - 1]?.text !== ':') return null;
  // Richter (leise): „Nein.“
  const isNoted = tokens[at - 2]?.text === ')';
  const end = isNoted ? openerBefore({ tokens, from, to: at - 2 }) : at - 1;
  // Q: From a trade advert: “…”
  const isMarked = end - from > 2 && isLabelBefore({ tokens, from, to: end }, language);
  const lead = { tokens, from: isMarked ? from + 2 : from, to: end };
  if (isFrom(lead)) return null;
  const label = letterLabel(lead) ?? readPhraseBefore(lead);
  // „Ida blinzelte: “: where nouns have capitals, a lower-case last word is a verb.
  const isSentence = language.capitalNouns && tokens[lead.to - 1]?.isCapital === false;
  const isLabel = label !== null && (label.from === from || isLabelBreak(tokens[label.from - 1] as Token));
  if (isLabel && !isSentence) return label;
  if (language.verbSecond) return lastName(lead) ?? lastSubject(lead) ?? openingSubject(lead);
  const named = readPhraseBefore({ ...lead, from: lastPreposition(lead) + 1 });
  if (named !== null && isNamed(tokens, named)) return named;
  return verbSubject(lead) ?? firstSubject(lead);
}

/** „Ida schwieg; Karl erhob sich: „…““: somebody who is the subject behind the last semicolon. */
function lastSubject({ tokens, from, to }: WordRange): NounPhrase | null {
  let start = to;
  while (start > from && (tokens[start - 1] as Token).text !== ';') start--;
  const subject = start > from ? openingSubject({ tokens, from: start, to }) : null;
  if (subject === null || (tokens[subject.head - 1] as Token).means & means.CUE_NOUN) return null;
  return standsForSomebody(tokens, subject) ? subject : null;
}

function isLabelBefore({ tokens, from }: WordRange, { noSpeakers }: Language): boolean {
  return tokens[from + 1]?.text === ':' && noSpeakers.has((tokens[from] as Token).lower);
}

/** The earliest example is from a weekly: “…”: where the words are from, not who says them. */
function isFrom({ tokens, from, to }: WordRange): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const { roles, means: meaning } = tokens[at] as Token;
    if (meaning & (means.PERSON | means.GIVEN_NAME)) return false;
    if (roles.has('equating')) return tokens[at + 1]?.roles.has('origin') === true;
  }
  return false;
}

/** “Und, mit einer Verbeugung, Friedrich der Große: „…“”: a name that is all of the last part before the colon. */
function lastName({ tokens, from, to }: WordRange): NounPhrase | null {
  let start = to;
  while (start > from && (tokens[start - 1] as Token).text !== ',') start--;
  if (!((tokens[start]?.means ?? 0) & means.GIVEN_NAME)) return null;
  const phrase = readPhraseAfter({ tokens, from: start, to });
  return phrase !== null && phrase.to === to ? phrase : null;
}

function lastPreposition({ tokens, from, to }: WordRange): number {
  for (let at = to - 1; at >= from; at--) if ((tokens[at] as Token).is & is.PREPOSITION) return at;
  return from - 1;
}

/** With a given name: no surprise to the pollster Ana Ruiz: “…” */
function isNamed(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  for (let at = from; at < head - 1; at++) if ((tokens[at] as Token).means & means.GIVEN_NAME) return true;
  return false;
}

/** Q: “Why?” A: “Because.” */
function letterLabel({ tokens, from, to }: WordRange): NounPhrase | null {
  const token = tokens[from];
  return to - from === 1 && token?.text.length === 1 && token.isCapital ? { from, to, head: to } : null;
}

function isLabelBreak({ kind, text }: Token): boolean {
  return kind === 'quote' || LABEL_BREAKS.has(text);
}

const LABEL_BREAKS = new Set('-–—])');

/** The subject of the nearest verb of any kind. */
function verbSubject({ tokens, from, to: at }: WordRange): NounPhrase | null {
  let tried = 0;
  for (let verb = at - 1; verb > from && tried < MAX_VERBS; verb--) {
    const token = tokens[verb] as Token;
    if (token.kind === 'quote') return null;
    if (!(token.is & (is.NOT_SPEECH_VERB | is.REPORTING_VERB)) || token.isCapital || isNounUse(tokens, verb))
      continue;
    tried++;
    const subject = findSubjectBefore({ tokens, from, to: verb });
    if (subject !== null) return subject;
  }
  return null;
}

/** In Ruiz’s words, “…”. In the words of Ruiz, “…”. */
export function inWordsOf({ tokens, from, to: at }: WordRange): NounPhrase | null {
  for (let step = at - 1; step > from && step > at - 8; step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return null;
    if (!token.roles.has('own-words')) continue;
    if (tokens[step + 1]?.roles.has('partitive')) return readPhraseAfter({ tokens, from: step + 2, to: at });
    // In her own words
    const end = tokens[step - 1]?.roles.has('own') ? step - 1 : step;
    if (end <= from) return null;
    const owner = tokens[end - 1] as Token;
    if (owner.is & is.POSSESSIVE) return { from: end - 1, to: step + 1, head: step + 1 };
    // Ruiz sent them off with these words, “…”
    if (owner.roles.has('group') && tokens[end - 2]?.roles.has('company'))
      return firstSubject({ tokens, from, to: end - 2 });
    if (owner.text === '’s' || owner.text === '’' || owner.text === "'")
      return readPhraseBefore({ tokens, from, to: end - 1 });
  }
  return null;
}

/** According to Rumi Kahn, an analyst, “…”, with no verb of saying between. */
export function openingSource({ prose, before, clauseSubject }: Sourced): NounPhrase | null {
  const { tokens, from, to: at } = before;
  if (!prose.language.tellsSources || !((tokens[from] as Token).is & is.ACCORDING) || at === from)
    return null;
  // According to the papers, “we lost,” Ruiz said.
  if (clauseSubject !== null && isPlainCue(tokens, clauseSubject)) return null;
  for (let step = from; step < at; step++) if ((tokens[step] as Token).is & is.CORE_CUE) return null;
  return sourceNear(before);
}

function isPlainCue(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return (((tokens[from - 1]?.is ?? 0) | (tokens[to]?.is ?? 0)) & is.CORE_CUE) !== 0;
}
