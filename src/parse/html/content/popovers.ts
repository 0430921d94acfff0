import type { Element } from '../dom/element.ts';
import { isBlock, namesOf } from '../dom/element.ts';

/** What comes up over a word: the box, not the word that opens it. */
export function isPopover(element: Element): boolean {
  const names = namesOf(element);
  if (!names.some((name) => POPOVER_NAME.test(name))) return false;
  if (names.some((name) => POPOVER_BOX.test(name))) return true;
  // A link or a button opens one.
  if (/^(?:a|button)$/.test(element.tag)) return false;
  const before = element.parent?.children
    .slice(0, element.at)
    .findLast((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof before === 'object' && /^(?:a|button|abbr|dfn|span)$/.test(before.tag);
}

const POPOVER_NAME = /(?:^|-)(?:pop-?over|pop-?up|tooltip|tooltiptext|hover-?card|flyout|tippy)(?:-|$)/;
const POPOVER_BOX =
  /(?:pop-?over|pop-?up|tooltip|hover-?card|flyout)-+(?:content|text|body|inner|panel|box|card)|tooltiptext/;

/** The box alone, wherever it stands in a line. */
export function isPopoverBox(element: Element): boolean {
  return namesOf(element).some((name) => POPOVER_BOX.test(name)) && !isBlock(element);
}
