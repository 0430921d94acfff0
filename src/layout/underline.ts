import { breakLines } from './break-lines.ts';
import type { TextOptions } from './text-options.ts';

const ASCII: Readonly<Record<string, string>> = { '═': '=', '━': '=', '─': '-' };

/** A rule below a title or heading, as long as the longest of its lines; none for a screen reader. */
export function underline(
  text: string,
  sign: '═' | '━' | '─',
  { measure, codeMeasure, typesetter, signs, theme }: TextOptions,
): readonly string[] {
  if (signs === 'words') return [];
  const widest = breakLines(text, measure, typesetter, codeMeasure).reduce(
    (most, { start, end }) => Math.max(most, typesetter.width(text, start, end)),
    0,
  );
  const line = (signs === 'ascii' ? (ASCII[sign] as string) : sign).repeat(Math.min(widest, measure));
  return line === '' ? [] : [theme.mark(line)];
}
