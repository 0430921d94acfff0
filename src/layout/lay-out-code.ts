import type { Span } from '../article.ts';
import { cutLine } from './cut-line.ts';
import { paintLines, type StyledText } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';

const INDENT = 4;

/** Code is never cut to fewer columns than this, even on a narrower terminal. */
const NARROWEST = 8;

/** Set painted code: its lines as they are, all with the same indent. */
export function setCode(
  code: StyledText,
  { codeMeasure, typesetter, theme }: TextOptions,
): readonly string[] {
  const room = Math.max(NARROWEST, codeMeasure - INDENT);
  const pieces: Span[] = [];
  let start = 0;
  for (const line of code.text.replace(/\n$/, '').split('\n')) {
    for (const piece of cutLine(line, room, typesetter)) {
      pieces.push({ start, end: start + piece.length });
      start += piece.length;
    }
    start += '\n'.length;
  }
  const indent = ' '.repeat(INDENT);
  return paintLines(code, pieces, theme).map((line) => (line === '' ? '' : indent + line));
}

/** Set code: its lines as they are, all with the same indent. */
export function layOutCode(
  text: string,
  { codeMeasure, typesetter, theme, signs }: TextOptions,
): readonly string[] {
  const room = Math.max(NARROWEST, codeMeasure - INDENT);
  const indent = ' '.repeat(INDENT);
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => cutLine(line.trimEnd(), room, typesetter))
    .map((piece) => (piece === '' ? '' : indent + theme.code(piece)));
  return signs === 'words' ? ['Code:', ...lines, 'End of code.'] : lines;
}
