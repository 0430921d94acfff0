import type { Span } from '../../article.ts';
import type { Language } from '../languages/language.ts';
import { splitWords } from '../tokens/split-words.ts';
import { endAt, tokenize } from '../tokens/tokenize.ts';
import { beginsWithTurn, dashTurns, LONGEST_ACT } from './dash-turns.ts';
import { beginsWithDash, DASHES, isDash } from './dashes.ts';
import { beginsReportingClause, dashedClauseEnd, undashedClauseEnd } from './inserted-clause.ts';
import { narrationStart } from './narration.ts';
import type { MarkedSpan } from './pair-marks.ts';

/**
 * The speech that dashes mark in a paragraph whose quote marks, if any, are `marked`; empty where there is none. Once a
 * text has had such speech (`isTale`), or where it asks or says “you”, a dash behind narration opens it, too.
 */
export function scanDialogue(
  text: string,
  language: Language,
  marked: readonly MarkedSpan[],
  isTale: boolean,
): readonly MarkedSpan[] {
  const turns = language.dashTurns ? dashTurns(text, marked, isTale) : [];
  if (turns.length > 0) {
    const said = turns.flatMap(({ start, end }) => scanDashDialogue(text, language, start, end));
    return withApart(said, marked);
  }
  if (marked.length > 0 && !(language.dashDialogue && beginsWithTurn(text, marked))) return [];
  const from = findDialogue(text, language, isTale);
  return from < 0 ? [] : withApart(scanDashDialogue(text, language, from), marked);
}

/** What dashes mark, and the marked spans apart from it: “– Det är ”helt galet”, säger Eva.” is one speech. */
function withApart(said: readonly MarkedSpan[], marked: readonly MarkedSpan[]): readonly MarkedSpan[] {
  if (marked.length === 0 || said.length === 0) return said;
  const apart = marked.filter((one) => !said.some(({ start, end }) => one.start < end && start < one.end));
  return [...said, ...apart].sort((one, other) => one.start - other.start);
}

/**
 * Where a line of dialogue begins: with a dash, at the start, after a colon (Иван сказал: — Пора) or after what somebody
 * does (Иван встал. — Пора!); -1 where there is none.
 */
function findDialogue(text: string, language: Language, isTale: boolean): number {
  if (beginsWithDash(text)) return 0;
  if (!language.dashDialogue) return -1;
  const act = text.slice(0, LONGEST_ACT).search(/[.!?…] [—–]\s?[\p{Lu}¿¡]/u);
  const opens = act >= 0 && (isTale || isTalk(text.slice(act + 2), language));
  const mark = opens ? act : text.search(/: [—–]\s?[\p{Lu}¿¡]/u);
  return mark < 0 ? -1 : mark + 2;
}

/** People who talk ask, exclaim, or say “I” or “you”. */
function isTalk(text: string, { firstPerson, secondPerson }: Language): boolean {
  if (/[?!]/.test(text)) return true;
  return splitWords(text.slice(0, LONGEST_ACT)).some((word) => {
    const lower = word.toLowerCase();
    return firstPerson.has(lower) || secondPerson.has(lower);
  });
}

/**
 * A line of dialogue after a dash, as spans of speech: “—Ven —dijo él—. No tardes.”, “— Иди, — сказал он. — Не медли.”,
 * “— Viens, dit-il. Ne tarde pas.”. Empty where the paragraph is not dialogue: a signature under a quote, or, in a
 * language without such dialogue, a line without a reporting clause.
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
 * A quote without the writer’s words inside its marks: « Si tu veux, dit-il, nous irons. » becomes the parts before and
 * after them. The outer parts keep their marks.
 */
export function withoutReportingClauses(
  text: string,
  span: MarkedSpan,
  language: Language,
): readonly MarkedSpan[] {
  const { style, innerStart, innerEnd } = span;
  const parts = partAtReportingClauses(text, { start: innerStart, end: innerEnd }, language, MARKED) ?? [];
  return parts.length === 0
    ? [span]
    : parts.map((part, at) => ({
        ...part,
        style,
        start: at === 0 ? span.start : part.start,
        end: text.slice(part.end, innerEnd).trim() === '' ? span.end : part.end,
      }));
}

/**
 * The fewest tokens before a reporting clause: after a dash, the dash, a word and a mark; within marks, a word and a
 * mark.
 */
const DASHED = 3;

const MARKED = 2;

/** The speech between the reporting clauses of a stretch; `null` where there is no such clause. */
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
    if (at - resumed < least || !beginsReportingClause(text, words, at, language)) continue;
    found = true;
    addSaid(start, (starts[at - 1] as number) + (isDash(tokens[at - 1]) ? 0 : 1));
    const end = isDash(tokens[at - 1])
      ? dashedClauseEnd(tokens, at)
      : undashedClauseEnd(tokens, at, language, least === MARKED);
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

/** Whether it is speech, and not a name under a quote: it ends as a sentence does. */
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
  if (inner < end) spans.push({ start, end, style: 'dash', innerStart: inner, innerEnd: end });
}
