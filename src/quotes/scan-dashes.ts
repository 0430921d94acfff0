import type { Language } from './languages/language.ts';
import * as is from './languages/language.ts';
import { readTokens, type Token } from './read-tokens.ts';
import type { MarkedSpan } from './scan-marks.ts';

const DASHES = '—–―';

/** The paragraph begins with a dash, as a line of dialogue may. */
export function beginsWithDash(text: string): boolean {
  return DASHES.includes(text.charAt(0)) || (text.charAt(0) === '-' && text.charAt(1) === ' ');
}

/**
 * A line of dialogue that a dash begins, as spans of what is said: “—Ven —dijo él—. No tardes.”,
 * “— Иди, — сказал он. — Не медли.”, “— Viens, dit-il. Ne tarde pas.”. Empty where the paragraph is no dialogue:
 * a signature under a quote, or in a language that has no such dialogue a line in which nobody says anything.
 */
export function scanDashes(text: string, language: Language): MarkedSpan[] {
  const tokens = readTokens(text, [], language);
  const spans: MarkedSpan[] = [];
  let start = 0;
  let found = false;
  for (let at = 1; at < tokens.length; at++) {
    if (!beginsInquit(tokens, at)) continue;
    found = true;
    addSpan(spans, text, start, (tokens[at - 1] as Token).start + (isDash(tokens[at - 1]) ? 0 : 1));
    const end = inquitEnd(tokens, at);
    start = end < tokens.length ? (tokens[end] as Token).end : text.length;
    at = end;
  }
  if (!found && (!language.dashDialogue || !isUtterance(text))) return [];
  addSpan(spans, text, start, text.length);
  return spans;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && DASHES.includes(token.text);
}

/** Behind a comma, a dash, or the end of an utterance: a verb of saying in small letters, or a pronoun and such a verb. */
function beginsInquit(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.isCapital || before.kind !== 'mark' || at < 3) return false;
  if (!isDash(before) && !',!?…'.includes(before.text)) return false;
  for (let step = at; step < Math.min(tokens.length, at + 4); step++) {
    const word = tokens[step] as Token;
    if (word.kind !== 'word') return false;
    if (word.is & is.CUE) return true;
  }
  return false;
}

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
