import type { Block } from '../../article.ts';
import { type FormContext, paragraphOf } from './forms.ts';
import { type Joint, joinLines } from './join-lines.ts';
import { isDot } from './labels.ts';
import { type Chunk, type Line, leastIndent } from './line.ts';
import { isFull, LEAST_MARGIN, RAGGED } from './margin.ts';

/**
 * Fields with their values, such as the head of a letter: each a line. A value of several paragraphs is read as text.
 *
 * @param starts where the fields begin.
 * @param readText reads a value's further paragraphs.
 */
export function readFields(
  lines: Chunk,
  starts: readonly number[],
  context: FormContext,
  readText: (lines: Chunk, context: FormContext) => readonly Block[],
): readonly Block[] {
  const blocks: Block[] = [];
  let head: Line[] = lines.slice(0, starts[0]);
  const flush = () => {
    if (head.length > 0) blocks.push(joinFields(head, context));
    head = [];
  };
  for (const [index, start] of starts.entries()) {
    const rest = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    head.push(lines[start] as Line);
    const paragraphs = splitAtDots(rest);
    if (paragraphs.length < 2) for (const line of paragraphs[0] ?? []) head.push(line);
    else {
      flush();
      for (const paragraph of paragraphs)
        for (const block of readText(paragraph, context)) blocks.push(block);
    }
  }
  flush();
  return blocks;
}

/** The rest of a value that was wrapped goes on with it. */
function joinFields(lines: Chunk, { margin, within }: FormContext): Block {
  const base = leastIndent(lines);
  const width = (margin.column() ?? LEAST_MARGIN * 2) - RAGGED;
  const joints = lines.slice(1).map((line, index): Joint => {
    const before = lines[index] as Line;
    return line.indent > base && isFull(before, line, width) ? 'flow' : 'line';
  });
  return paragraphOf(joinLines(lines, joints), within);
}

function splitAtDots(lines: Chunk): readonly Chunk[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (isDot(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}
