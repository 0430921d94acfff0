import type { Block, Container } from '../../article.ts';
import { MOST_TABLE } from './code-lines.ts';
import { alignCells, findColumns, type Run } from './columns.ts';
import { readFields } from './fields.ts';
import { codeOf, explainForm, type FormContext, headingOf, type Recognised, ruleOf } from './forms.ts';
import { MOST_HEADING, readHeading, readUnderlined, startsWithHeading } from './headings.ts';
import { findLabels, labelOf } from './labels.ts';
import { type Chunk, type Line, leastIndent } from './line.ts';
import { beginsItem, mayBeMarker, readItem } from './list-items.ts';
import { createMargin, type Margin } from './margin.ts';
import { isDeeperCode, readFlush, readProse } from './prose.ts';
import { countQuoted, isTyped, splitByDepth } from './quoted-mail.ts';
import { readScreenSpeech, readSubtitle } from './scripts.ts';
import { isRule } from './signs.ts';
import { readTagged } from './tagged.ts';

/** The blocks that a chunk of lines stands for, in order. */
export function readChunk(lines: Chunk, context: FormContext): readonly Block[] {
  if (isPlain(lines)) return readFlush(lines, leaveLists(lines, context));
  const whole = readWhole(lines, context);
  if (whole !== null) {
    leaveLists(lines, context);
    explainForm(whole.rule, lines[0], context);
    return whole.blocks;
  }
  if (startsWithHeading(lines, context)) {
    leaveLists(lines, context);
    explainForm('heading-above-indented', lines[0], context);
    return [headingOf(lines[0]?.text ?? '', 2, context.within), ...readChunk(lines.slice(1), context)];
  }
  return readLines(lines, context);
}

/** Whether no line of a chunk can be in any form but prose: a quick look, as nearly all lines of most texts are not. */
function isPlain(lines: Chunk): boolean {
  if (lines.length === 1 && (lines[0] as Line).end <= MOST_HEADING) return false;
  return lines.every(isPlainLine);
}

function isPlainLine(line: Line): boolean {
  const { text } = line;
  if (line.indent > 0 || line.hasTab) return false;
  const first = text.charCodeAt(0);
  // Letters, and opening quote marks.
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a);
  if (!isLetter && first !== 0x22 && first !== 0x201c) return false;
  if (mayBeMarker(text) || (first < 0x5b && labelOf(line) !== null)) return false;
  return (
    text.length > MOST_TABLE || !(line.hasGap || (/[\divxlc]/.test(text.slice(-1)) && /\. ?\./.test(text)))
  );
}

/** Forms that a chunk has as a whole. */
function readWhole(lines: Chunk, context: FormContext): Recognised | null {
  const taken = (rule: string, block: Block | null): Recognised | null =>
    block === null ? null : { rule, lines: lines.length, blocks: [block] };
  const isItem = lines[0]?.text.startsWith('>') === true || beginsItem(lines, 0, context);
  return (
    taken('subtitle', readSubtitle(lines, context)) ??
    taken('screenplay', readScreenSpeech(lines, context)) ??
    taken('tagged', isItem ? null : readTagged(lines, context)) ??
    taken('deeper-code', isItem || !isDeeperCode(lines, context) ? null : codeOf(lines, context.within)) ??
    readUnderlinedAlone(lines, context) ??
    readHeading(lines, context)
  );
}

function readUnderlinedAlone(lines: Chunk, context: FormContext): Recognised | null {
  const found = readUnderlined(lines, 0, context);
  return found?.lines === lines.length ? found : null;
}

/** Go through the lines: each is the first of a form, or goes on with the prose before it. */
function readLines(lines: Chunk, context: FormContext): readonly Block[] {
  const labels = findLabels(lines, context.margin.column());
  if (labels?.kind === 'fields') {
    leaveLists(lines, context);
    explainForm('fields', lines[0], context);
    return readFields(lines, labels.starts, context, readChunk);
  }
  const columns = new Map(findColumns(lines).map((run) => [run.from, run]));
  const speeches = new Set(labels?.starts);
  const blocks: Block[] = [];
  let prose: Line[] = [];
  const flush = () => {
    if (prose.length === 0) return;
    for (const block of readProse(prose, leaveLists(prose, context))) blocks.push(block);
    prose = [];
  };
  for (let at = 0; at < lines.length; ) {
    const read = formAt(lines, at, prose.length === 0, columns, context);
    if (read === null) {
      if (speeches.has(at)) {
        flush();
        explainForm('speech', lines[at], context);
      }
      prose.push(lines[at] as Line);
      at++;
      continue;
    }
    flush();
    const form = read();
    explainForm(form.rule, lines[at], context);
    for (const block of form.blocks) blocks.push(block);
    at += form.lines;
  }
  flush();
  return blocks;
}

/** How to read the form that begins at a line; `null` where none does. In order: the first that fits. */
function formAt(
  lines: Chunk,
  at: number,
  isFirst: boolean,
  columns: ReadonlyMap<number, Run>,
  context: FormContext,
): (() => Recognised) | null {
  const line = lines[at] as Line;
  const run = columns.get(at);
  if (run !== undefined) return () => readRun(alignCells(lines.slice(run.from, run.to)), 'columns', context);
  const first = line.text.charCodeAt(0);
  if (isFirst && at + 1 < lines.length) {
    const heading = readUnderlined(lines, at, context);
    if (heading !== null) return () => heading;
  }
  if (isRule(line)) return () => ({ rule: 'rule', lines: 1, blocks: [ruleOf(context.within)] });
  if (first === GREATER_THAN) return () => readQuoted(lines, at, context);
  return beginsItem(lines, at, context) ? () => readItem(lines, at, context) : null;
}

const GREATER_THAN = 0x3e;

function readRun(run: Chunk, rule: string, context: FormContext): Recognised {
  const { within } = leaveLists(run, context);
  return { rule, lines: run.length, blocks: [codeOf(run, within)] };
}

/** Lines after `>`: what another wrote, as in mail, in any form. */
function readQuoted(lines: Chunk, at: number, context: FormContext): Recognised {
  const count = countQuoted(lines, at);
  const run = lines.slice(at, at + count);
  if (isTyped(run)) return readRun(run, 'typed', context);
  leaveLists(run, context);
  const blocks = splitByDepth(run).flatMap(({ depth, chunks }) => {
    const within: readonly Container[] = [...context.within, ...new Array<Container>(depth).fill('quote')];
    const inside: FormContext = {
      ...context,
      within,
      lists: [],
      margin: marginOf(chunks, context.margin),
      next: null,
    };
    return chunks.flatMap((chunk) => readChunk(chunk, inside));
  });
  return { rule: 'quoted-mail', lines: count, blocks };
}

/** What is quoted may have been wrapped to a margin of its own. */
function marginOf(chunks: readonly Chunk[], outer: Margin): Margin {
  const own = createMargin();
  for (const chunk of chunks) own.observe(chunk);
  return own.column() === null ? outer : own;
}

/** Close the lists that lines do not stand in. @returns the context inside those that stay open. */
function leaveLists(lines: Chunk, context: FormContext): FormContext {
  const { lists } = context;
  if (lists.length === 0) return context;
  const indent = leastIndent(lines);
  while (lists.length > 0 && indent <= (lists.at(-1)?.marker ?? 0)) lists.pop();
  if (lists.length === 0) return context;
  return { ...context, within: [...context.within, ...lists.map((): Container => 'item')] };
}
