import type { Block, Prose } from '../article.ts';
import { breakLines } from './break-lines.ts';
import { type Composed, compose } from './compose.ts';
import { layOutTable } from './lay-out-table.ts';
import type { Links } from './links.ts';
import type { Stretch, TextOptions } from './page.ts';
import { setText } from './set-text.ts';
import { paintLines, styled } from './styled-text.ts';

/** Set one block in lines, without what it stands in. */
export function layOutBlock(
  block: Block,
  stretches: readonly Stretch[],
  links: Links,
  options: TextOptions,
): readonly string[] {
  switch (block.kind) {
    case 'code':
      return layOutCode(block.text, options);
    case 'table':
      return layOutTable(block, stretches, options);
    case 'image':
      return setText(styled(block.text === '' ? '[image]' : `[image: ${block.text}]`, 'faint'), options);
    case 'rule':
      return [centre('* * *', options.measure)];
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'item':
      return layOutProse(block, stretches, links, options);
  }
}

function layOutProse(
  block: Prose,
  stretches: readonly Stretch[],
  links: Links,
  options: TextOptions,
): readonly string[] {
  const composed = compose(block.text, block.marks, stretches, links);
  if (composed.lineEnds.length > 0) return layOutVerse(composed, options);
  return setText(composed, options);
}

/** Lines that the writer ended stay lines; what does not fit on one goes on below, indented. */
function layOutVerse({ text, runs, lineEnds }: Composed, options: TextOptions): readonly string[] {
  const { measure, typesetter, theme } = options;
  let start = 0;
  return [...lineEnds, text.length].flatMap((end) => {
    const verse = text.slice(start, end);
    const fits = typesetter.width(verse, 0, verse.length) <= measure;
    const spans = breakLines(verse, fits ? measure : measure - VERSE_INDENT, typesetter);
    const offset = start;
    start = end;
    const moved = spans.map((span) => ({ start: span.start + offset, end: span.end + offset }));
    return paintLines({ text, runs }, moved, theme).map(
      (line, index) => ' '.repeat(index === 0 ? 0 : VERSE_INDENT) + line,
    );
  });
}

const VERSE_INDENT = 2;

/** Code keeps its lines; one wider than the measure is cut there. It is indented as far as that cuts no line. */
function layOutCode(text: string, { measure, typesetter, theme }: TextOptions): readonly string[] {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const widest = Math.max(...lines.map((line) => typesetter.width(line, 0, line.length)));
  const indent = ' '.repeat(Math.max(0, Math.min(CODE_INDENT, measure - widest)));
  return lines.flatMap((line) => {
    const pieces: string[] = [''];
    let column = 0;
    for (const cluster of widest > measure ? typesetter.clusters(line) : [line]) {
      const width = typesetter.width(cluster, 0, cluster.length);
      if (column > 0 && column + width > measure) {
        pieces.push('');
        column = 0;
      }
      pieces[pieces.length - 1] += cluster;
      column += width;
    }
    return pieces.map((piece) => (piece === '' ? '' : indent + theme.code(piece)));
  });
}

const CODE_INDENT = 4;

function centre(text: string, measure: number): string {
  return measure === Number.POSITIVE_INFINITY
    ? text
    : ' '.repeat(Math.max(0, (measure - text.length) >> 1)) + text;
}
