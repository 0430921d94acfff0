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
  /** What has to be said again if the text is parted where it is now: the fence or the HTML that is open. */
  reopening(): string;
}

export function createMarkdownCutter(): MarkdownCutter {
  let fence: string | null = null;
  let html: string | null = null;
  let afterBlank = false;
  /** The lines so far broke off within a line. */
  let inLine = false;

  return {
    cut(lines) {
      let last = 0;
      for (let at = 0; at < lines.length; ) {
        const newline = lines.indexOf('\n', at);
        const next = newline < 0 ? lines.length : newline + 1;
        const line = lines.slice(at, Math.min(next, at + 200));
        if (!inLine) {
          if (fence === null && html === null && afterBlank && !CONTINUES.test(line) && line.trim() !== '')
            last = at;
          if (html === null) {
            const mark = FENCE.exec(line)?.[1];
            if (mark !== undefined && fence === null) fence = mark;
            else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null;
            else if (fence === null) html = HTML_OPENING.exec(line)?.[0] ?? null;
          }
          afterBlank = line.trim() === '';
        }
        if (html !== null && HTML_CLOSING.test(lines.slice(at, next))) html = null;
        inLine = newline < 0;
        at = next;
      }
      return last;
    },
    reopening() {
      const opening = fence ?? html;
      return opening === null ? '' : `${opening}\n`;
    },
  };
}
