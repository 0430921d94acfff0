import type { Chunk, Line } from './line.ts';

/** What programs and shells are written with, and prose is not. */
const CODE =
  /[{}<>|\\^=;]|^[#$%>] ?\S|^(?:\.{1,2})?\/\S|(?:^|\s)--?[A-Za-z]|\w\(\w*\)|\w_\w|\w\[\w|::|^[\w./-]+\.[a-z]{1,4}$|&&|^\/\/|^@/;

/** Whether most of the lines are of a program, or what somebody types. */
export function looksLikeCode(lines: Chunk): boolean {
  const code = lines.filter(({ text }) => isCodeLine(text)).length;
  return code * 2 >= lines.length && code > 0;
}

function isCodeLine(text: string): boolean {
  if (!CODE.test(text)) return false;
  // A sentence may have a sign in it; a line of a program is no sentence.
  return !/^\p{Lu}[\p{L}’']*(?:,? [\p{L}’'-]+){4,}/u.test(text);
}

/** A run of spaces between words, or of dots that lead to a page's number. */
const WIDE_GAP = /\S {3,}\S|\.(?: ?\.){4,} *[\divxlc]+$/;
const GAP = /[^\s.!?:;] {2,}\S/;
const TABLE_RULE = /^[-=+|:\s─━═┼│├┤]+$/;
const DRAWN = /^[|+│├└┌┐┘┤┬┴┼─╔╗╚╝║═].*[|+│├└┌┐┘┤┬┴┼─╔╗╚╝║═]$/;

/** A break between parts of a book. */
const STARS = /^[*•·](?:\s+[*•·])+$/;

/** A line longer than this is a paragraph, whatever its spaces. */
const MOST_TABLE = 200;

/** How a line shows that it stands in columns: surely, perhaps, or not. */
export function columnsIn(line: Line): 'wide' | 'narrow' | null {
  const { text, hasTab } = line;
  if (text.length > MOST_TABLE || STARS.test(text)) return null;
  if (hasTab) return 'wide';
  if (!text.includes('  ') && !text.includes('..') && !text.includes('. .'))
    return DRAWN.test(text) && text.length > 2 ? 'wide' : null;
  if (WIDE_GAP.test(text) || DRAWN.test(text)) return 'wide';
  return GAP.test(text) || TABLE_RULE.test(text) ? 'narrow' : null;
}
