import { cutLine } from './cut-line.ts';
import type { TextOptions } from './text-options.ts';

const INDENT = 4;

/** Code is never cut to fewer columns than this, even on a narrower terminal. */
const NARROWEST = 8;

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
