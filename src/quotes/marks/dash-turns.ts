import type { Span } from '../../article.ts';
import { beginsWithDash } from './dashes.ts';

/**
 * The turns of a conversation in which each dash marks another speaker: “— Viens ! dit-il. — Où donc ? — Chez moi.”,
 * with any narration before the first. Such a dash follows the end of a sentence and precedes a capital; a few of them
 * may be pauses, unless the text has had such speech before (`isTale`) and little stands before the dash.
 */
export function dashTurns(text: string, marked: readonly Span[], isTale: boolean): Span[] {
  const isLine = beginsWithTurn(text, marked);
  const inner: number[] = [];
  for (const { index } of text.matchAll(/[.!?…:»] (?=(?:[—–]|--) ?[\p{Lu}«])/gu)) {
    if (!marked.some(({ start, end }) => start < index && index + 1 < end)) inner.push(index + 1);
  }
  const opens = isTale && (inner[0] ?? LONGEST_ACT) < LONGEST_ACT;
  const least = marked.length > 0 ? 3 : opens ? 1 : 2;
  const starts = inner.length < least ? [] : inner;
  if (isLine) starts.unshift(0);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const said = at + 1 < starts.length ? leadInStart(text, start, end) : end;
    return { start, end: closerWithin(text, start, said) };
  });
}

/** “… — Jamais ! » Elle se leva.”: a mark that closes what was opened before the turn ends it. */
function closerWithin(text: string, start: number, end: number): number {
  const turn = text.slice(start, end);
  const closer = turn.indexOf('»');
  return closer < 0 || turn.lastIndexOf('«', closer) >= 0 ? end : start + closer + 1;
}

/** How many characters may tell what somebody does before a dash and what they say: “Elle soupira. — Encore !” */
export const LONGEST_ACT = 120;

/** A line of a talk; “— « Viens ! » dit-il.” has marks of its own. */
export function beginsWithTurn(text: string, marked: readonly Span[]): boolean {
  const hasDash = beginsWithDash(text) || text.startsWith('--');
  return hasDash && marked.every(({ start }) => start > DASH_AND_SPACE);
}

/** How many characters may stand before the mark that opens a line. */
const DASH_AND_SPACE = 3;

/** “… Il reprit : — Venez !”: the sentence before a colon leads in to the next turn and is not speech. */
function leadInStart(text: string, start: number, end: number): number {
  if (!text.slice(start, end).trimEnd().endsWith(':')) return end;
  let lead = -1;
  for (const { index } of text.slice(start, end).matchAll(/[.!?…»] (?=\p{Lu})/gu)) lead = index + 1;
  return lead < 0 ? end : start + lead;
}
