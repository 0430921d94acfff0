import { attribute, headingLevel, isBlock, isHidden, isSilent } from './element.ts';
import { normalizeWords } from './normalize-words.ts';
import type { Element } from './tree.ts';

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
const LONG_LINES_AFTER = 3;

/** The lines about the title: what stands over it, and under it up to the first paragraphs. Empty when it is not shown. */
export function linesAboutTitle(lines: readonly Line[], title: string): readonly Line[] {
  const wanted = normalizeWords(title);
  const numbered = lines.map((line, at) => ({ line, at }));
  const headings = numbered.filter(({ line }) => isHeading(line));
  const matches = numbered.filter(({ line }) => normalizeWords(line.text) === wanted);
  const match = matches.find(({ line }) => isHeading(line)) ?? matches.at(0);
  // Readers are often shown another title than the one stated, which then stands further down.
  const heading =
    match !== undefined && isHeading(match.line)
      ? match
      : (headings.find(({ at }) => at < (match?.at ?? Number.POSITIVE_INFINITY)) ?? match);
  if (heading === undefined) return [];
  let end = heading.at + 1;
  for (let long = 0; end < lines.length && end < heading.at + LINES_AFTER; end++) {
    if ((lines[end]?.text.length ?? 0) > LONG_LINE && ++long > LONG_LINES_AFTER) break;
  }
  // Nearest first, and under the title before over it.
  return [
    ...lines.slice(heading.at, end),
    ...lines.slice(Math.max(0, heading.at - LINES_BEFORE), heading.at).reverse(),
  ];
}

function isHeading(line: Line): boolean {
  return headingLevel(line.block) === 1 || attribute(line.block, 'itemprop') === 'headline';
}
