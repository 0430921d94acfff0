import { cutLine } from './cut-line.ts';
import type { TextOptions } from './text-options.ts';

const INDENT = 4;

/** On a terminal that is narrower, code is cut at this many columns all the same. */
const NARROWEST = 8;

/** Set code: its lines as they are, all behind the same indent. */
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
