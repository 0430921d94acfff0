import type { Heading } from '../../article.ts';
import { looksLikeCode } from './code-lines.ts';
import { type FormContext, headingOf, type Recognised, type SeenSoFar } from './forms.ts';
import { joinLines } from './join-lines.ts';
import { labelOf } from './labels.ts';
import { type Chunk, type Line, leastIndent } from './line.ts';
import { wrappedWidth } from './margin.ts';
import { endsWithMark, OPENING_QUOTE, underlineOf } from './signs.ts';

/** A heading has no more columns than this. */
export const MOST_HEADING = 76;

/** Signs under a text may be some more or fewer than its characters. */
const UNDERLINE_TOLERANCE = 3;

/** The signs that a text uses first are for its greater headings. */
function levelOfSign(sign: string, seen: SeenSoFar): Heading['level'] {
  if (!seen.underlines.includes(sign)) seen.underlines.push(sign);
  return Math.min(4, 2 + seen.underlines.indexOf(sign)) as Heading['level'];
}

/** A line with a line of signs under it, perhaps with another above. */
export function readUnderlined(lines: Chunk, at: number, { within, seen }: FormContext): Recognised | null {
  const isOverlined = underlineOf(lines[at] as Line) !== null;
  const start = isOverlined ? at + 1 : at;
  const line = lines[start];
  const under = lines[start + 1];
  if (line === undefined || under === undefined || line.end - line.indent > MOST_HEADING) return null;
  const sign = underlineOf(under);
  if (sign === null || !/[\p{L}\p{N}]/u.test(line.text)) return null;
  const { text, marks } = joinLines([line], []);
  const lacking = Math.abs(under.text.length - (line.end - line.indent));
  const fits = isOverlined || lacking <= Math.max(UNDERLINE_TOLERANCE, text.length / 4);
  if (!fits && under.text.length > text.length * 2) return null;
  // Below a sentence a rule may stand that is as long by chance.
  if (!isOverlined && lacking > 0 && endsWithMark(text)) return null;
  const level = levelOfSign(sign, seen);
  return { rule: 'underlined', lines: start + 2 - at, blocks: [headingOf(text, level, within, marks)] };
}

/** A chunk that is a heading by where it stands, or by its capitals. */
export function readHeading(lines: Chunk, context: FormContext): Recognised | null {
  if (isCentred(lines, context.margin.column())) return centred(lines, context);
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.end - line.indent > MOST_HEADING) return null;
  const rule = isInCapitals(line, context)
    ? 'capitals'
    : isAboveIndented(line, context)
      ? 'above-indented'
      : null;
  if (rule === null) return null;
  const { text, marks } = joinLines(lines, []);
  return { rule, lines: 1, blocks: [headingOf(text, levelOf(text), context.within, marks)] };
}

/** `2.1.` is one level below `2.`. */
function levelOf(text: string): Heading['level'] {
  const number = /^(?:\d{1,3}\.){1,4}(?:\d{1,3})?(?=\s)/.exec(text)?.[0] ?? '';
  const parts = number.split('.').filter((part) => part !== '').length;
  return Math.min(4, Math.max(2, parts + 1)) as Heading['level'];
}

/** Titles that stand in the middle are not so far from it as this. */
const OFF_CENTRE = 3;
const LEAST_CENTRED_INDENT = 8;
const MOST_CENTRED_LINES = 3;

/** Where the margin is not known: the middles of pages of 60 to 80 columns. */
const MIDDLES = [30, 40] as const;

function isCentred(lines: Chunk, margin: number | null): boolean {
  if (lines.length > MOST_CENTRED_LINES) return false;
  const [low, high] = margin === null ? MIDDLES : [margin / 2 - OFF_CENTRE, margin / 2 + OFF_CENTRE];
  const isMiddle = ({ indent, end, text }: Line) => {
    const middle = (indent + end) / 2;
    return (
      indent >= LEAST_CENTRED_INDENT &&
      middle >= low &&
      middle <= high &&
      !/[,;]$/.test(text) &&
      /\p{L}/u.test(text)
    );
  };
  if (!lines.every(isMiddle) || looksLikeCode(lines)) return false;
  const middles = lines.map(({ indent, end }) => indent + end);
  const spread =
    middles.reduce((most, one) => Math.max(most, one), 0) -
    middles.reduce((least, one) => Math.min(least, one), 1e6);
  return spread <= 4 && !lines.some(({ text }) => OPENING_QUOTE.test(text));
}

function centred(lines: Chunk, { within }: FormContext): Recognised {
  const flat = lines.map((line) => ({ ...line, indent: 0 }));
  const { text, marks } = joinLines(
    flat,
    lines.slice(1).map(() => 'line'),
  );
  return { rule: 'centred', lines: lines.length, blocks: [headingOf(text, 2, within, marks)] };
}

/** A line in capitals above text that is not. A cry of “NO!” is none. */
function isInCapitals(line: Line, { next }: FormContext): boolean {
  const { text } = line;
  if (text.startsWith('*') && text.endsWith('*')) return false;
  if (/\p{Ll}/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) < 4) return false;
  if (/[!?:;,]["”’»)]?$|["”’»]$/.test(text) || OPENING_QUOTE.test(text) || labelOf(line) === 'capitals')
    return false;
  if (text.endsWith('.') && !text.includes(' ')) return false;
  return next?.some((one) => /\p{Ll}{2}/u.test(one.text)) || (isNumbered(text) && next?.length === 1);
}

/** `CHAPTER IV.`, above a title in capitals. */
function isNumbered(text: string): boolean {
  return /^\p{Lu}{3,} (?:[IVXLC]{1,8}|\d{1,3})\.?$/u.test(text);
}

/** A line at the edge of a text whose paragraphs stand deeper, as in manuals. */
function isAboveIndented(line: Line, { next, seen, within }: FormContext): boolean {
  if (next === null || within.length > 0 || endsWithMark(line.text) || line.indent > 4) return false;
  if (seen.firstLineIndent > 0 || !/\p{L}/u.test(line.text) || OPENING_QUOTE.test(line.text)) return false;
  const below = leastIndent(next);
  if (below < line.indent + 2) return false;
  return (
    below === seen.bodyIndent || (wrappedWidth(next) !== null && next.every(({ indent }) => indent === below))
  );
}

/** Whether the first line is a heading in capitals, and the others stand deeper below it, as in manuals. */
export function startsWithHeading(lines: Chunk, context: FormContext): boolean {
  const [line, ...rest] = lines;
  if (line === undefined || rest.length === 0 || leastIndent(rest) < line.indent + 2) return false;
  return isInCapitals(line, { ...context, next: rest });
}
