const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** What may go on with a list, a quote or a code block above it, or with a paragraph as its underline. */
const CONTINUES = /^(?:[ \t>=]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|-{2,}\s*$)/;

/** HTML blocks that blank lines do not end (CommonMark 4.6, conditions 1 to 5). */
const HTML_OPENING = /^ {0,3}<(?:script|pre|style|textarea|!--|\?|!\[CDATA\[)/i;
const HTML_CLOSING = /<\/(?:script|pre|style|textarea)>|-->|\?>|\]\]>/i;

/** Parts Markdown where one top-level block ends for certain, so that pieces parse as the whole would. */
export interface MarkdownCutter {
  /** Look at the next lines. Gives the offset in `lines` of the last certain block start, or 0. */
  cut(lines: string): number;
}

export function createMarkdownCutter(): MarkdownCutter {
  let fence: string | null = null;
  let inHtml = false;
  let afterBlank = false;

  return {
    cut(lines) {
      let last = 0;
      for (let at = 0; at < lines.length; ) {
        const newline = lines.indexOf('\n', at);
        const next = newline < 0 ? lines.length : newline + 1;
        const line = lines.slice(at, Math.min(next, at + 200));
        if (fence === null && !inHtml && afterBlank && !CONTINUES.test(line) && line.trim() !== '') last = at;
        if (inHtml) {
          inHtml = !HTML_CLOSING.test(lines.slice(at, next));
        } else {
          const mark = FENCE.exec(line)?.[1];
          if (mark !== undefined && fence === null) fence = mark;
          else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null;
          else if (fence === null && HTML_OPENING.test(line))
            inHtml = !HTML_CLOSING.test(lines.slice(at, next));
        }
        afterBlank = line.trim() === '';
        at = next;
      }
      return last;
    },
  };
}
