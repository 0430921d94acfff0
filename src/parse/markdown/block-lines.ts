import type { StateBlock } from 'markdown-it';

/** The text of a line within the blocks around it: without its indent and without space at its end. */
export function lineOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trimEnd();
}

/** Whether a line is indented like code (CommonMark, Indented code blocks), so that no other block begins with it. */
export function isIndentedCode({ sCount, blkIndent }: StateBlock, line: number): boolean {
  return (sCount[line] ?? 0) - blkIndent >= 4;
}
