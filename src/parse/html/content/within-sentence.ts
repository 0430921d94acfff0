import type { Element } from '../dom/element.ts';
import { isBlock } from '../dom/element.ts';

/** “… set aside as a <a class="recommendation-link">vegetable garden</a>. …”: without it the sentence would have a hole. */
export function isWithinSentence(element: Element): boolean {
  const { at, parent } = element;
  if (parent === null || isBlock(element) || !/^(?:a|button|span|mark|font|abbr|u)$/.test(element.tag))
    return false;
  const siblings = parent.children;
  const before = siblings
    .slice(Math.max(0, at - 2), at)
    .map((node) => inlineText(node).slice(-EDGE))
    .join('');
  return (
    GOES_ON.test(before) &&
    GOES_ON_BEHIND.test(
      siblings
        .slice(at + 1, at + 3)
        .map((node) => inlineText(node).slice(0, EDGE))
        .join(''),
    )
  );
}

/** How much of a text is looked at to tell how it ends, in UTF-16 code units. */
const EDGE = 40;
const GOES_ON = /[\p{Ll}\p{Lo},]\s*$/u;
const GOES_ON_BEHIND = /^(?:[.,;:?!)]|\s+[\p{Ll}\p{Lo}])/u;

function inlineText(node: Element['children'][number]): string {
  if (typeof node === 'string') return node;
  return isBlock(node) ? '' : node.children.map(inlineText).join('');
}
