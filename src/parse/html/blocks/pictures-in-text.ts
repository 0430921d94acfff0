import type { Element } from '../dom/element.ts';
import { isBlock } from '../dom/element.ts';

/** The first letter of a text as a picture, as books set it: the word goes on behind it. */
export function isInitial(picture: Element, alt: string): boolean {
  return /^\p{Lu}$/u.test(alt) && /^\p{L}/u.test(textBehind(picture));
}

/** The longest description of a picture that stands for a word, in UTF-16 code units. */
const MAX_WORD = 60;

/** Whether a picture stands for words of a sentence, which has a hole without it: “The sign [picture] means stop.” */
export function isWord(picture: Element, alt: string): boolean {
  if (alt.length > MAX_WORD || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(alt) || FILE.test(alt))
    return false;
  return (
    /[\p{Ll}\p{Lo},:]\s+$/u.test(textBefore(picture)) &&
    /^(?:[.,;:?!)]|\s+[\p{Ll}\p{Lo}])/u.test(textBehind(picture))
  );
}

const FILE = /\.(?:jpe?g|png|gif|webp|svg|avif)$/i;

function textBefore({ parent, at }: Element): string {
  const before = parent?.children[at - 1];
  return textAt(before, -1);
}

function textBehind({ parent, at }: Element): string {
  return textAt(parent?.children[at + 1], 0);
}

/** The text that a node begins with, or ends with; nothing, where a line ends there. */
function textAt(node: Element | string | undefined, edge: 0 | -1): string {
  let now = node;
  for (let depth = 0; typeof now === 'object' && depth < 6; depth++) {
    if (isBlock(now) || now.tag === 'br') return '';
    now = now.children.at(edge);
  }
  return typeof now === 'string' ? now : '';
}
