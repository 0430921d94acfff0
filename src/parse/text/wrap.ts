import type { Chunk, Line } from './line.ts';
import { isFull, LEAST_MARGIN, LONG_LINE, neededFor, RAGGED, widestOf, wrappedWidth } from './margin.ts';
import { endsSentence, endsWithMark, OPENING_QUOTE, SENTENCE_START } from './signs.ts';

/** What stands between two lines: the edge of the page, the end of a line as the writer wants it, or of a paragraph. */
export type LineBreak = 'flow' | 'line' | 'paragraph';

/** What tells how lines were broken, by the name of the rule. */
export interface Breaks {
  readonly rule:
    | 'one-line'
    | 'paragraph-a-line'
    | 'wrapped'
    | 'mostly-wrapped'
    | 'hyphenated'
    | 'dialogue'
    | 'records'
    | 'lines-kept';
  /** One for each line but the last. */
  readonly breaks: readonly LineBreak[];
}

/** What a text has shown of how its lines were broken. */
export interface WrapContext {
  /** The column at which the text is wrapped; `null` where that is not known. */
  readonly margin: number | null;
  /** The width of the narrow column that the text is set in, `null` where it is not. */
  readonly narrow: number | null;
  /** Whether the text has its paragraphs on a line each. */
  readonly paragraphALine: boolean;
}

/**
 * A narrower column is no likely margin: of only two lines, the first counts as wrapped if it has at least so many
 * columns.
 */
export const LIKELY_MARGIN = 60;

/** Decide for each line break in a chunk of plain lines what it is. */
export function findBreaks(lines: Chunk, context: WrapContext): Breaks {
  if (lines.length < 2) return { rule: 'one-line', breaks: [] };
  const { rule, breaks } = guessBreaks(lines, context);
  return { rule, breaks: breaks.includes('paragraph') ? keepQuotesWhole(lines, breaks) : breaks };
}

function guessBreaks(lines: Chunk, context: WrapContext): Breaks {
  if (lines.every(beginsRecord)) return { rule: 'records', breaks: lines.slice(1).map(() => 'line') };
  if (hasParagraphLines(lines, context)) return paragraphLines(lines, context);
  const limit = limitOf(lines, context);
  const breaks: LineBreak[] = [];
  let short = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const flow = flows(lines[index] as Line, lines[index + 1] as Line, limit);
    breaks.push(flow ? 'flow' : 'line');
    if (!flow) short++;
  }
  const ends = (kinds: (index: number) => LineBreak) =>
    breaks.map((kind, index) => (kind === 'flow' ? kind : kinds(index)));
  if (short === 0) return { rule: 'wrapped', breaks };
  if (isHyphenated(lines)) return { rule: 'hyphenated', breaks: breaks.map(() => 'flow') };
  if (limit !== null && short <= breaks.length / 3 && !allBeginWithCapital(lines) && isWide(lines, context))
    return { rule: 'mostly-wrapped', breaks: ends((index) => raggedBreak(lines, index, limit)) };
  if (isDialogue(lines, context)) return { rule: 'dialogue', breaks: breaks.map(() => 'paragraph') };
  // A poem keeps all its lines, the long ones too; but what a page parted stays together.
  return {
    rule: 'lines-kept',
    breaks: breaks.map((_, index) =>
      flows(lines[index] as Line, lines[index + 1] as Line, null) ? 'flow' : 'line',
    ),
  };
}

/** A few narrow lines of like length are verse as well as prose, where the rest of the text does not tell. */
function isWide(lines: Chunk, { margin }: WrapContext): boolean {
  return margin !== null || widestOf(lines) >= LIKELY_MARGIN || wrappedWidth(lines) !== null;
}

/** Most writers break a line no more than this early. */
export const UNEVEN = 4;

/**
 * The column beyond which a line has no room for another word. Where the text's margin is known, a paragraph may keep some
 * columns off it; else the chunk's own lines have to tell.
 */
function limitOf(lines: Chunk, { margin, narrow }: WrapContext): number | null {
  const own = widestOf(lines);
  if (narrow !== null && own <= narrow) return narrow;
  // Most paragraphs: what their own lines show can change nothing.
  if (margin !== null && Math.abs(own - margin) <= RAGGED && !allBeginWithCapital(lines))
    return margin - RAGGED;
  if (margin === null && own < LIKELY_MARGIN && goesInAndOut(lines)) return null;
  const shown = wrappedWidth(lines);
  if (margin !== null && Math.abs((shown ?? margin) - margin) <= RAGGED) {
    if (own > margin + RAGGED || (shown === null && allBeginWithCapital(lines))) return null;
    return margin - RAGGED;
  }
  if (shown !== null) return shown - UNEVEN;
  if (margin !== null) return own > margin ? null : Math.max(own, margin - RAGGED);
  if (lines.length === 2 && own < LIKELY_MARGIN)
    return runsOn(lines[0] as Line, lines[1] as Line) && own >= LEAST_MARGIN ? own : null;
  if (own < LEAST_MARGIN) return isNarrowProse(lines, own) ? own : null;
  return own < LIKELY_MARGIN ? own : own - UNEVEN;
}

/** Whether a line stands deeper than the one above and the one below, as in verse and never in a paragraph. */
function goesInAndOut(lines: Chunk): boolean {
  return lines.some(({ indent }, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    return (
      before !== undefined && after !== undefined && indent > before.indent + 1 && indent > after.indent + 1
    );
  });
}

/** So many lines have to be narrow: a few may be short for any reason. */
const LEAST_NARROW_LINES = 4;

/** Prose in a narrow column: no line could have taken the next word, sentences run on over lines, and one ends within a line. */
function isNarrowProse(lines: Chunk, width: number): boolean {
  if (lines.length < LEAST_NARROW_LINES) return false;
  let running = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (!isFull(line, next, width)) return false;
    if (runsOn(line, next)) running++;
  }
  return running * 2 >= lines.length - 1 && lines.some(({ text }) => /\p{L}[.!?] \p{Lu}/u.test(text));
}

/** A time, a day, an address of the net, perhaps in brackets; or who writes, in a chat. bounded: by its digits. */
const RECORD =
  /^[[(<]?(?:\d{4}-\d\d-\d\d|\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2}|(?:\d{1,3}\.){3}\d|\p{Lu}\p{Ll}\p{Ll} {1,2}\d{1,2} \d\d:\d\d)|^<[\w@+.-]{1,30}> /u;

/** Whether a line is one of a log or a chat: no paragraph has something like that before each of its lines. */
function beginsRecord({ text }: Line): boolean {
  return RECORD.test(text);
}

function flows(line: Line, next: Line, limit: number | null): boolean {
  if (continuesOverPage(line, next) || endsWithHyphen(line, next)) return true;
  return limit !== null && isFull(line, next, limit);
}

/** A page that ends within a sentence ends no line. */
function continuesOverPage(line: Line, next: Line): boolean {
  return next.afterPage && !endsSentence(line.text);
}

/** Whether a word was parted at the end of a line. */
export function endsWithHyphen(line: Line, next: Line): boolean {
  const last = line.text.charCodeAt(line.text.length - 1);
  if (last !== 0x2d && last !== 0x2010 && last !== 0xad) return false;
  return /\p{L}.$/u.test(line.text.slice(-3)) && /^\p{Ll}/u.test(next.text);
}

/** Words are parted only where text is wrapped: one is, and no line but the last ends a sentence. */
function isHyphenated(lines: Chunk): boolean {
  let parted = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (endsWithHyphen(line, next)) parted++;
    else if (!runsOn(line, next)) return false;
  }
  return parted > 0;
}

/** Whether a sentence goes on in the next line. */
export function runsOn(line: Line, next: Line): boolean {
  return !endsWithMark(line.text) && /^[\p{Ll}]/u.test(next.text);
}

/** A line that is short among lines that are not: somebody broke it early, or it ends a paragraph. */
function raggedBreak(lines: Chunk, index: number, limit: number): LineBreak {
  const line = lines[index] as Line;
  const next = lines[index + 1] as Line;
  const missing = limit - line.end - neededFor(line, next) + 1;
  if (runsOn(line, next)) return 'flow';
  const isEnd = endsSentence(line.text) && SENTENCE_START.test(next.text);
  if (missing <= RAGGED && !(isEnd && OPENING_QUOTE.test(next.text))) return 'flow';
  return isEnd ? 'paragraph' : 'line';
}

function allBeginWithCapital(lines: Chunk): boolean {
  return lines.length > 2 && lines.every(({ text }) => /^[\p{P}\s]{0,3}\p{Lu}/u.test(text));
}

/** A dash before what somebody says. */
const SPEECH_DASH = /^[–—―]/;

/** Lines that each are a speech or tell of one. */
function isDialogue(lines: Chunk, { paragraphALine }: WrapContext): boolean {
  return (
    lines.every(({ text }) => endsSentence(text) || (paragraphALine && /:$/.test(text))) &&
    lines.every(({ text }) => SENTENCE_START.test(text)) &&
    (paragraphALine || lines.some(({ text }) => OPENING_QUOTE.test(text) || SPEECH_DASH.test(text)))
  );
}

/** Whether a line is longer than anybody wraps, and the lines were not wrapped at that width. */
function hasParagraphLines(lines: Chunk, { margin }: WrapContext): boolean {
  if (!lines.some(isLong)) return false;
  if (margin !== null && widestOf(lines) <= margin + 2) return false;
  return wrappedWidth(lines) === null;
}

/** Each long line is a paragraph; so are the short ones between, unless they show that they were wrapped. */
function paragraphLines(lines: Chunk, context: WrapContext): Breaks {
  const breaks: LineBreak[] = lines.slice(1).map(() => 'paragraph');
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && !isLong(lines[to] as Line)) to++;
    const run = lines.slice(from, to);
    const found = context.margin !== null && run.length > 1 ? findBreaks(run, context).breaks : [];
    for (const [index, kind] of found.entries()) breaks[from + index] = kind;
    from = to;
  }
  return { rule: 'paragraph-a-line', breaks };
}

/** Whether a line is a paragraph by its length alone. */
export function isLong({ end, indent, text }: Line): boolean {
  return end - indent > LONG_LINE && text.includes(' ');
}

/** A quotation that goes on in the next line, which has no opening mark of its own, is not parted from it. */
function keepQuotesWhole(lines: Chunk, breaks: readonly LineBreak[]): readonly LineBreak[] {
  let open = 0;
  return breaks.map((kind, index) => {
    open = openQuotes(lines[index]?.text ?? '', open);
    if (kind !== 'paragraph') return kind;
    if (open > 0 && !OPENING_QUOTE.test(lines[index + 1]?.text ?? '')) return 'line';
    open = 0;
    return kind;
  });
}

/** How many double quotation marks are open after a text. A mark that opens in some languages closes in others. */
function openQuotes(text: string, before: number): number {
  let open = before;
  for (const [mark] of text.matchAll(/["“”„«»]/g)) {
    if (mark === '„') open++;
    else if (mark === '”' || open > 0) open = Math.max(0, open - 1);
    else open++;
  }
  return open;
}
