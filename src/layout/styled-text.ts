import type { Span } from '../article.ts';
import { type LiveLink, openLink } from './hyperlink.ts';
import type { Role, Theme } from './theme.ts';

/** A stretch of text that is painted in one way. */
export interface Run extends Span {
  /** Outermost first. */
  readonly roles: readonly Role[];
  readonly link: LiveLink | null;
}

/** Text, and how it is painted. */
export interface StyledText {
  readonly text: string;
  /** In order, not overlapping; text between them is not painted. */
  readonly runs: readonly Run[];
}

/** Text that has one role throughout. */
export function styled(text: string, role: Role): StyledText {
  return { text, runs: [{ start: 0, end: text.length, roles: [role], link: null }] };
}

/**
 * Paint lines of a text, given as spans in order. Each line opens and closes its own styles, since less resets them at the
 * end of a line. Soft hyphens and zero-width spaces are treated as `breakLines` says.
 */
export function paintLines(
  { text, runs }: StyledText,
  lines: readonly Span[],
  theme: Theme,
): readonly string[] {
  let first = 0;
  return lines.map((line) => {
    let painted = '';
    let at = line.start;
    while (first < runs.length && (runs[first] as Run).end <= line.start) first++;
    for (let index = first; index < runs.length; index++) {
      const run = runs[index] as Run;
      if (run.start >= line.end) break;
      const start = Math.max(run.start, at);
      const end = Math.min(run.end, line.end);
      painted += visible(text, at, start, line.end) + paint(visible(text, start, end, line.end), run, theme);
      at = end;
    }
    return painted + visible(text, at, line.end, line.end);
  });
}

function paint(text: string, run: Run, theme: Theme): string {
  if (text === '') return '';
  let painted = text;
  for (const role of run.roles.toReversed()) painted = theme[role](painted);
  return run.link === null ? painted : openLink(painted, run.link);
}

/** A soft hyphen is visible only at the end of a line, a zero-width space never. */
function visible(text: string, start: number, end: number, lineEnd: number): string {
  const part = text.slice(start, end);
  if (!/[\u00ad\u200b]/.test(part)) return part;
  const shown = part.replaceAll(/[\u00ad\u200b]/g, '');
  return end === lineEnd && part.endsWith('\u00ad') ? `${shown}-` : shown;
}
