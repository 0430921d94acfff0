import wrapAnsi from 'wrap-ansi';
import type { Span } from '../article.ts';

/**
 * Break text that is words separated by spaces into lines, as wrap-ansi does.
 *
 * @param text in normalization form C, since wrap-ansi puts it in that form; no word wider than `measure`.
 */
export function wrapWords(text: string, measure: number): readonly Span[] {
  let at = 0;
  return wrapAnsi(text, measure)
    .split('\n')
    .map((row) => {
      const start = text.indexOf(row, at);
      at = start + row.length;
      return { start, end: at };
    });
}
