import type { Span } from '../../article.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { endAt, tokenize, type Words } from '../tokens/tokenize.ts';
import type { MarkedSpan } from './pair-marks.ts';

const DASHES = '—–―';

/** The paragraph begins with a dash, as a line of dialogue may. */
export function beginsWithDash(text: string): boolean {
  return DASHES.includes(text.charAt(0)) || (text.charAt(0) === '-' && text.charAt(1) === ' ');
}

/**
 * What is said in a paragraph whose marks, if any, are `marked`, by its dashes; empty where none begins what somebody says.
 */
export function scanDialogue(
  text: string,
  language: Language,
  marked: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const turns = language.dashTurns ? dashTurns(text, marked) : [];
  if (turns.length > 0) {
    const said = turns.flatMap(({ start, end }) => scanDashDialogue(text, language, start, end));
    const apart = marked.filter((one) => !said.some(({ start, end }) => one.start < end && start < one.end));
    return [...said, ...apart].sort((one, other) => one.start - other.start);
  }
  const from = marked.length > 0 ? -1 : findDialogue(text, language);
  return from < 0 ? [] : scanDashDialogue(text, language, from);
}

/** Where a line of dialogue begins: with a dash, first or behind a colon (Иван сказал: — Пора); -1 where there is none. */
function findDialogue(text: string, language: Language): number {
  if (beginsWithDash(text)) return 0;
  const colon = language.dashDialogue ? text.search(LED) : -1;
  return colon < 0 ? -1 : colon + 2;
}

/**
 * The turns of a talk where each dash begins what somebody else says: “— Viens ! dit-il. — Où donc ? — Chez moi.”, with the
 * narration before the first. A dash does so behind the end of a sentence and before a capital; few of them may be pauses.
 */
function dashTurns(text: string, marked: readonly Span[]): Span[] {
  // “— « Viens ! » dit-il.” has marks of its own.
  const isLine = beginsWithTurn(text) && marked.every(({ start }) => start > DASH_AND_SPACE);
  const inner: number[] = [];
  for (const { index } of text.matchAll(TURN)) {
    if (!marked.some(({ start, end }) => start < index && index + 1 < end)) inner.push(index + 1);
  }
  const starts = inner.length < (marked.length === 0 ? 2 : 3) ? [] : inner;
  if (isLine) starts.unshift(0);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    return { start, end: at + 1 < starts.length ? leadInStart(text, start, end) : end };
  });
}

function beginsWithTurn(text: string): boolean {
  return beginsWithDash(text) || text.startsWith('--');
}

/** So many signs may stand before the mark that opens a line. */
const DASH_AND_SPACE = 3;

const TURN = /[.!?…:»] (?=(?:[—–]|--) ?[\p{Lu}«])/gu;

/** “… Il reprit : — Venez !”: the sentence before a colon leads in to the next turn, and nobody says it. */
function leadInStart(text: string, start: number, end: number): number {
  if (!text.slice(start, end).trimEnd().endsWith(':')) return end;
  let lead = -1;
  for (const { index } of text.slice(start, end).matchAll(SENTENCE)) lead = index + 1;
  return lead < 0 ? end : start + lead;
}

const SENTENCE = /[.!?…»] (?=\p{Lu})/gu;

const LED = /: [—–]\s?[\p{Lu}¿¡]/u;

/**
 * A line of dialogue that a dash begins, as spans of what is said: “—Ven —dijo él—. No tardes.”,
 * “— Иди, — сказал он. — Не медли.”, “— Viens, dit-il. Ne tarde pas.”. Empty where the paragraph is no dialogue:
 * a signature under a quote, or in a language that has no such dialogue a line in which nobody says anything.
 */
export function scanDashDialogue(text: string, language: Language, from = 0, to = text.length): MarkedSpan[] {
  const parted = partAtReportingClauses(text, { start: from, end: to }, language, DASHED);
  if (parted !== null) return parted;
  if (!language.dashDialogue || !isUtterance(text.slice(from, to))) return [];
  const spans: MarkedSpan[] = [];
  const words = tokenize(text, [], language, { start: from, end: to });
  addSpan(spans, text, from, narrationStart(words, language, { start: from, end: to }, true));
  return spans;
}

/**
 * A quote without the writer’s words within its marks: « Si tu veux, dit-il, nous irons. » is what stands before them and
 * what stands behind; the outer ones keep their marks.
 */
export function withoutReportingClauses(
  text: string,
  span: MarkedSpan,
  language: Language,
): readonly MarkedSpan[] {
  const parts = partAtReportingClauses(text, span.inner, language, MARKED) ?? [];
  const { style, inner } = span;
  return parts.length === 0
    ? [span]
    : parts.map((part, at) => ({
        style,
        start: at === 0 ? span.start : part.start,
        end: text.slice(part.end, inner.end).trim() === '' ? span.end : part.end,
        inner: part.inner,
      }));
}

/** The fewest tokens before a reporting clause: a dash, a word and a mark; within marks a word and a mark. */
const DASHED = 3;
const MARKED = 2;

/** What is said between the reporting clauses of a stretch; `null` where there is none. */
function partAtReportingClauses(
  text: string,
  { start: from, end: to }: Span,
  language: Language,
  least: number,
): MarkedSpan[] | null {
  const words = tokenize(text, [], language, { start: from, end: to });
  const { tokens, starts } = words;
  const spans: MarkedSpan[] = [];
  let start = from;
  let resumed = 0;
  let found = false;
  for (let at = 1; at < tokens.length; at++) {
    if (at - resumed < least || !beginsInquit(text, words, at, language)) continue;
    found = true;
    addSaid(start, (starts[at - 1] as number) + (isDash(tokens[at - 1]) ? 0 : 1));
    const end = isDash(tokens[at - 1]) ? inquitEnd(tokens, at) : inciseEnd(tokens, at, language);
    start = end < tokens.length ? endAt(words, end) : to;
    at = end;
    resumed = end;
  }
  if (!found) return null;
  addSaid(start, to);
  return spans;

  function addSaid(first: number, last: number): void {
    const span = { start: first, end: last };
    const end = least === MARKED ? last : narrationStart(words, language, span, first === from);
    addSpan(spans, text, first, end);
  }
}

/**
 * Where narration goes on behind what is said, in the tense of tales, which nobody speaks in: “— Viens ! dit-il. Elle se
 * leva.” The sentence right behind the dash is said, whatever its tense (`isFirst`).
 */
function narrationStart(
  { tokens, starts }: Words,
  language: Language,
  { start, end }: Span,
  isFirst: boolean,
): number {
  if (!language.dashTurns) return end;
  let said = isFirst ? 1 : 0;
  for (const [at, token] of tokens.entries()) {
    const from = starts[at] as number;
    if (from < start) continue;
    if (from >= end) break;
    const before = tokens[at - 1];
    const opens = (starts[at - 1] ?? -1) < start || (before?.kind === 'mark' && '.!?…'.includes(before.text));
    if (token.kind !== 'word' || !token.isCapital || !opens) continue;
    if (said-- <= 0 && isTold(tokens, at, language)) return from;
  }
  return end;
}

/** “Elle se leva”, “Le vieux hocha la tête”: its verb stands before any mark, and its subject is no I or you. */
function isTold(tokens: readonly Token[], at: number, { isOfTales }: Language): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  const isTalk = (classes & is.PRONOUN) !== 0 && (meaning & (means.MALE | means.FEMALE | means.PLURAL)) === 0;
  if (isTalk || meaning & means.FIRST_PERSON) return false;
  for (let step = at + 1; step < at + TOLD_REACH; step++) {
    const token = tokens[step];
    if (token?.kind !== 'word') return false;
    if (!token.isCapital && isOfTales(token.lower)) return true;
  }
  return false;
}

/** The verb of such a sentence stands among so many words. */
const TOLD_REACH = 7;

function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && DASHES.includes(token.text);
}

/**
 * The writer’s words begin behind a comma, a dash, or the end of an utterance, with a verb of saying in small letters, or
 * a pronoun and such a verb. Behind a dash any verb will do where the dash or the mark before it tells that speech ends.
 */
function beginsInquit(text: string, words: Words, at: number, language: Language): boolean {
  const { tokens, starts } = words;
  const before = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || before.kind !== 'mark') return false;
  if (!isDash(before)) return ',!?…'.includes(before.text) && !token.isCapital && beginsIncise(tokens, at);
  const mark = tokens[at - 2] as Token;
  const isOpening =
    language.dashDialogue &&
    isSpace(text, (starts[at - 1] as number) - 1) &&
    !isSpace(text, endAt(words, at - 1));
  if (token.isCapital) return (isOpening || STOPS.has(mark.text)) && isActing(tokens, at, isOpening);
  const isParted = language.dashDialogue && (PARTING.has(mark.text) || mark.kind === 'quote');
  return isOpening || isParted || saysSoon(tokens, at);
}

const STOPS = new Set('.!?…');
const PARTING = new Set(',!?…»”');
const isSpace = (text: string, at: number): boolean => ' \u00a0'.includes(text.charAt(at));

/**
 * “…, dit Jean.” “…, lui dit-il.” Where no dash tells, the verb comes first, but for what goes with it; its subject follows,
 * or nothing. “…, et les maçons disent que” and “…, ya me dijo tu madre que” go on with what is said.
 */
function beginsIncise(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (verb < at + 3 && isWith(tokens[verb])) verb++;
  if (((tokens[verb]?.is ?? 0) & is.REPORTING_VERB) === 0) return saysBehindPronoun(tokens, at);
  for (let step = verb + 1; tokens[step]?.kind === 'word'; step++)
    if ((tokens[step] as Token).is & is.CLAUSE) return false;
  return true;
}

/** What may stand before the verb of an inquit: lui, a, тихо. */
function isWith(token: Token | undefined): boolean {
  const classes = token?.is ?? 0;
  return (classes & WITH_VERB) !== 0 && (classes & (is.REPORTING_VERB | is.CONJUNCTION | is.CLAUSE)) === 0;
}

const WITH_VERB = is.OBJECT | is.AUXILIARY | is.ADVERB;

/** “…, he said.”: the pronoun comes first in languages that turn nothing round. */
function saysBehindPronoun(tokens: readonly Token[], at: number): boolean {
  const isPronoun = ((tokens[at]?.is ?? 0) & is.PRONOUN) !== 0;
  return isPronoun && saysSoon(tokens, at + 1) && tokens[at + 2]?.kind !== 'word';
}

function saysSoon(tokens: readonly Token[], at: number): boolean {
  for (let step = at; step < Math.min(tokens.length, at + 4); step++) {
    const word = tokens[step] as Token;
    if (word.kind !== 'word') return false;
    if (word.is & is.REPORTING_VERB) return true;
  }
  return false;
}

/** —Me voy. —Tomás se levantó. — Пора. — Иван встал. Somebody does something between two things he says. */
function isActing(tokens: readonly Token[], at: number, isOpening: boolean): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  const next = tokens[at + 1];
  const isDescribed = isOpening && (classes & is.DETERMINER) !== 0 && closesSoon(tokens, at);
  const isNamed = (classes & is.PRONOUN) !== 0 || (meaning & (means.GIVEN_NAME | means.TITLE)) !== 0;
  const isSubject = isDescribed || (isNamed && !(meaning & means.FIRST_PERSON));
  return isSubject && next?.kind === 'word' && !next.isCapital && !(next.is & NO_VERB);
}

const NO_VERB = is.CONJUNCTION | is.DETERMINER | is.PREPOSITION | is.ADVERB;

/** —El cura carraspeó—: a dash closes what another opened. */
function closesSoon(tokens: readonly Token[], at: number): boolean {
  const limit = Math.min(tokens.length, at + CLOSED);
  for (let step = at; step < limit; step++) if (isDash(tokens[step])) return true;
  return false;
}

/** How many words of narration may stand between two dashes. */
const CLOSED = 20;

/** The last token of an inquit: a dash, or a full stop with the dash that may follow it. */
function inquitEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') continue;
    if (isDash(token)) return '.,;:'.includes(tokens[at + 1]?.text ?? ' ') ? at + 1 : at;
    if (token.text === '.' || token.text === ':') return isDash(tokens[at + 1]) ? at + 1 : at;
    if (token.text === ',' && isDash(tokens[at + 1])) return at + 1;
  }
  return tokens.length;
}

/** The last token of an inquit that no dash begins: “— Monsieur, dit Jean, venez !” goes on behind the second comma. */
function inciseEnd(tokens: readonly Token[], from: number, language: Language): number {
  for (let at = from + 2; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (text === ',' && namesSubject(tokens, from, at)) continue;
    if (text === ';' || (text === ',' && resumes(tokens, at + 1, language))) return at;
    if (isDash(tokens[at]) || text === '.' || text === ':') return inquitEnd(tokens, at);
  }
  return tokens.length;
}

/** “…, reconnaît l’entraîneur, Luc Petit, mais”: behind a noun, a name between commas says who that is. */
function namesSubject(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let step = from; step < comma; step++) if (tokens[step]?.isCapital === true) return false;
  let end = comma + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++;
  return end > comma + 1 && tokens[end]?.kind === 'mark';
}

/** Speech goes on: what follows the comma is not “avec un sourire”, “en souriant”, “la main sur le cœur”. */
function resumes(tokens: readonly Token[], at: number, { isOfTales }: Language): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  // “…, dit-elle, quand elle sortit du bal”
  for (let step = at; tokens[step]?.kind === 'word'; step++)
    if (isOfTales((tokens[step] as Token).lower)) return false;
  if (first.is & is.CONJUNCTION && isOfTalk(tokens[at + 1])) return true;
  if (first.is & TELLING || first.form & form.PRESENT_PARTICIPLE) return false;
  if (!(first.is & is.DETERMINER) || first.roles.has('indefinite')) return true;
  for (let step = at + 1; step < tokens.length && tokens[step]?.kind === 'word'; step++) {
    if ((tokens[step] as Token).is & FINITE) return true;
  }
  return false;
}

/** “…, reprit Paul, mais je n’osais pas”: nobody but who speaks says I, nobody but who is spoken to is you. */
function isOfTalk(token: Token | undefined): boolean {
  if (token === undefined || !(token.is & is.PRONOUN)) return false;
  const isThird = (token.means & (means.MALE | means.FEMALE | means.NEUTER | means.PLURAL)) !== 0;
  return !isThird || (token.means & means.FIRST_PERSON) !== 0;
}

const TELLING = is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.TIME;
const FINITE = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY;

/** Something said, not a name under a quote: it ends as a sentence does. */
function isUtterance(text: string): boolean {
  return /[.!?…»”"—–]\s*$/u.test(text) && /\p{Ll}/u.test(text);
}

function addSpan(spans: MarkedSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && ' \u00a0'.includes(text.charAt(start))) start++;
  while (end > start && ' \u00a0'.includes(text.charAt(end - 1))) end--;
  let inner = start;
  while (inner < end && (DASHES.includes(text.charAt(inner)) || ' \u00a0-'.includes(text.charAt(inner))))
    inner++;
  if (inner < end) spans.push({ start, end, style: 'dash', inner: { start: inner, end } });
}
