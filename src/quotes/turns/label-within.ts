import type { Span } from '../../article.ts';

/** “RUIZ: I never said that.” The name in capitals at the start of a quote; `null` where there is none. */
export function labelWithin(text: string, { start, end }: Span): Span | null {
  const match = labelOf(text.slice(start, Math.min(end, start + REACH)));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const from = start + match[0].indexOf(name);
  return { start: from, end: from + name.length };
}

/** Double marks, as titles have single ones, up to four words in capitals, and a colon. */
const labelOf = (text: string): RegExpExecArray | null =>
  /^(?!‘|'(?!'))[^\p{L}\p{N}\s]{1,2}(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,3}): /u.exec(text);

/** The longest label, in characters. */
const REACH = 60;
