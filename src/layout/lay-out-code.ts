import { cutLine } from './cut-line.ts';
import type { TextOptions } from './page.ts';

const INDENT = 4;

/** Set code, with its lines as they are. They are indented, but not so far that one would have to be cut for it. */
export function layOutCode(text: string, { measure, typesetter, theme }: TextOptions): readonly string[] {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const widest = lines.reduce((most, line) => Math.max(most, typesetter.width(line, 0, line.length)), 0);
  const indent = ' '.repeat(Math.max(0, Math.min(INDENT, measure - widest)));
  return lines.flatMap((line) =>
    cutLine(line, measure, typesetter).map((piece) => (piece === '' ? '' : indent + theme.code(piece))),
  );
}
