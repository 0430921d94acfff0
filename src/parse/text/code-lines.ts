import type { Chunk, Line } from './line.ts';
import { LONG_LINE } from './margin.ts';

/** What programs and shells are written with, and prose is not. */
const CODE =
  /[{}<>|\\^=;]|^[#$%>] ?\S|^(?:\.{1,2})?\/\S|(?:^|\s)--?[A-Za-z]|\w\(\w*\)|\w_\w|\w\[\w|::|^[\w./-]+\.[a-z]{1,4}$|&&|^\/\/|^@/;

/** Quotation marks that nobody writes programs with. */
const TYPESET = /[“”„‘’«»]/;

/** What a shell writes before what is typed. */
const PROMPT = /^[$%#] \S/;

/** Whether most of the lines are of a program, or what somebody types. */
export function looksLikeCode(lines: Chunk): boolean {
  // What somebody typed, and below it the output.
  if (PROMPT.test(lines[0]?.text ?? '')) return true;
  const code = lines.filter(({ text }) => isCodeLine(text)).length;
  return code * 2 >= lines.length && code > 0;
}

function isCodeLine(text: string): boolean {
  if (text.length > LONG_LINE || !CODE.test(text) || TYPESET.test(text)) return false;
  // A sentence may have a sign in it; a line of a program is no sentence.
  return !/^\p{Lu}[\p{L}’']*(?:,? [\p{L}’'-]+){4,}/u.test(text);
}

/** A run of spaces between words, or of dots that lead to a page's number. bounded: by MOST_TABLE. */
const WIDE_GAP = /\S {3,}\S|\.(?: ?\.){4,} *[\divxlc]+$/;
const GAP = /[^\s.!?:;] {2,}\S/;
const TABLE_RULE = /^[-=+|:\s─━═┼│├┤]+$/;
const DRAWN = /^[|+│├└┌┐┘┤┬┴┼─╔╗╚╝║═].*[|+│├└┌┐┘┤┬┴┼─╔╗╚╝║═]$/;

/** A break between parts of a book. */
const STARS = /^[*•·](?:\s+[*•·])+$/;

/** A line longer than this is a paragraph, whatever its spaces. */
export const MOST_TABLE = 200;

/** A line that is drawn begins with a sign. */
function mayBeDrawn(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length > 2 && (first === 0x7c || first === 0x2b || first > 0x2500);
}

/** How a line shows that it stands in columns: surely, perhaps, or not. */
export function columnsIn(line: Line): 'wide' | 'narrow' | null {
  const { text, hasTab, hasGap } = line;
  if (text.length > MOST_TABLE || STARS.test(text)) return null;
  if (hasTab) return 'wide';
  if (!hasGap && !text.includes('..') && !text.includes('. .'))
    return mayBeDrawn(text) && DRAWN.test(text) ? 'wide' : null;
  if (WIDE_GAP.test(text) || DRAWN.test(text)) return 'wide';
  return GAP.test(text) || TABLE_RULE.test(text) ? 'narrow' : null;
}
