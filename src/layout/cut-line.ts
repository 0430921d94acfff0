import type { Typesetter } from './typesetter.ts';

/**
 * Cut a line that must not be set anew (code, an address) where it reaches the measure, between characters, with nothing
 * added, so that its pieces joined are the line.
 */
export function cutLine(line: string, measure: number, typesetter: Typesetter): readonly string[] {
  if (typesetter.width(line, 0, line.length) <= measure) return [line];
  const pieces = [''];
  let column = 0;
  for (const cluster of typesetter.clusters(line)) {
    const width = typesetter.width(cluster, 0, cluster.length);
    if (column > 0 && column + width > measure) {
      pieces.push('');
      column = 0;
    }
    pieces[pieces.length - 1] += cluster;
    column += width;
  }
  return pieces;
}
