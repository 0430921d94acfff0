import { breakLines } from './break-lines.ts';
import type { TextOptions } from './page.ts';
import { paintLines, type StyledText } from './styled-text.ts';

const INDENT = 2;

/**
 * Set a text whose lines the writer ended, such as a poem or an address: each is a line; what does not fit on it goes
 * on below, indented.
 *
 * @param lineEnds offsets at which a line ends.
 */
export function layOutVerse(
  { text, runs }: StyledText,
  lineEnds: readonly number[],
  { measure, typesetter, theme }: TextOptions,
): readonly string[] {
  const lines: { start: number; end: number; indent: string }[] = [];
  let start = 0;
  for (const end of [...lineEnds, text.length]) {
    const verse = text.slice(start, end).trim();
    const offset = text.indexOf(verse, start);
    const fits = typesetter.width(verse, 0, verse.length) <= measure;
    for (const [index, span] of breakLines(verse, fits ? measure : measure - INDENT, typesetter).entries()) {
      const indent = ' '.repeat(index === 0 ? 0 : INDENT);
      lines.push({ start: offset + span.start, end: offset + span.end, indent });
    }
    start = end;
  }
  return paintLines({ text, runs }, lines, theme).map((line, index) => (lines[index]?.indent ?? '') + line);
}
