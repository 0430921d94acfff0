import type { Element } from './element.ts';
import { attribute, headingLevel, isBlock, isHidden, isSilent } from './element.ts';
import { normalizeWords } from './normalize-words.ts';

/** A line of text as a page shows it: what stands in one block, between line breaks. */
export interface Line {
  readonly text: string;
  /** Its text nodes, spaces at the ends aside, and the element each stands in. */
  readonly pieces: readonly { readonly text: string; readonly element: Element }[];
  readonly block: Element;
}

/** Every line of a page, in reading order. */
export function readLines(body: Element): readonly Line[] {
  const lines: Line[] = [];
  let pieces: { text: string; element: Element }[] = [];
  const end = (block: Element) => {
    if (pieces.length > 0) lines.push({ text: pieces.map(({ text }) => text).join(' '), pieces, block });
    pieces = [];
  };
  const visit = (element: Element, block: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const text = child.replaceAll(/\s+/g, ' ').trim();
        if (text !== '') pieces.push({ text, element });
      } else if (child.tag === 'br') end(block);
      else if (!isSilent(child) && !isHidden(child)) {
        if (!isBlock(child)) visit(child, block);
        else {
          end(block);
          visit(child, child);
          end(child);
        }
      }
    }
  };
  visit(body, body);
  end(body);
  return lines;
}

const LINES_BEFORE = 8;
const LINES_AFTER = 40;
const LONG_LINE = 140;
const LONG_LINES_AFTER = 1;

/** The line that shows the title: a heading that says it, else another heading above it; `null` when it is not shown. */
export function titleLine(lines: readonly Line[], title: string): Line | null {
  const wanted = normalizeWords(title);
  const matches = lines.filter(
    ({ text }) => text.length <= 3 * title.length && normalizeWords(text) === wanted,
  );
  const match = matches.find(isHeading) ?? matches.at(0);
  if (match === undefined || isHeading(match)) return match ?? lines.find(isHeading) ?? null;
  // Readers are often shown another title than the one stated, which then stands further down.
  return lines.slice(0, lines.indexOf(match)).find(isHeading) ?? match;
}

/** The lines about the title: it, what stands under it up to the first paragraphs, and over it. */
export function linesAbout(lines: readonly Line[], title: Line): readonly Line[] {
  const at = lines.indexOf(title);
  let end = at + 1;
  for (let long = 0; end < lines.length && end < at + LINES_AFTER; end++) {
    if ((lines[end]?.text.length ?? 0) > LONG_LINE && ++long > LONG_LINES_AFTER) break;
  }
  // Nearest first, and under the title before over it.
  return [...lines.slice(at, end), ...lines.slice(Math.max(0, at - LINES_BEFORE), at).reverse()];
}

function isHeading(line: Line): boolean {
  return headingLevel(line.block) === 1 || attribute(line.block, 'itemprop') === 'headline';
}
