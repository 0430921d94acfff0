import type { MarkdownIt, StateBlock } from 'markdown-it';

/** The nesting limit for markdown-it, which drops anything deeper. */
export const MAX_NESTING = 100;

/** From this depth on, quotes and lists are text: 40 nested block quotes, or 20 nested lists. */
const DEEPEST = 40;

const MARKERS = /^(?:[>\s]|[-+*]\s|\d{1,9}[.)]\s)+/;

/** Turn block quotes and lists that are nested too deeply to be shown into one paragraph, without their markers. */
export function flattenDeepBlocks(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'deep', (state, startLine, endLine, silent) => {
    if (silent || state.level < DEEPEST) return false;
    let line = startLine;
    const texts: string[] = [];
    for (; line < endLine && !state.isEmpty(line) && belongs(state, line); line++)
      texts.push(lineOf(state, line).replace(MARKERS, ''));
    state.push('paragraph', '', 0).content = texts.join('\n');
    state.line = line;
    return true;
  });
}

function belongs({ sCount, blkIndent }: StateBlock, line: number): boolean {
  return (sCount[line] ?? 0) >= blkIndent;
}

function lineOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}
