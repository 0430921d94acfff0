import type { Typesetter } from './typesetter.ts';

/**
 * Cut a line that must not be reflowed (code, an address) between characters where it reaches the measure. Nothing is
 * added, so the joined pieces are the line.
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
