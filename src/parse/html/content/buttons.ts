import type { Element } from '../dom/element.ts';
import { attribute, findElement, headingLevel, namesOf, wordsIn } from '../dom/element.ts';

/** Whether an element is a button, or has the role of one. */
export function isButton(element: Element): boolean {
  return element.tag === 'button' || attribute(element, 'role') === 'button';
}

/** What a reader is to press or to fill in. */
export function isPressed(element: Element): boolean {
  return isButton(element) || element.tag === 'input' || element.tag === 'form';
}

/** The question of an accordion is a button in a heading. */
export function isInHeading(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (headingLevel(at) !== null) return true;
  }
  return findElement(element, (below) => headingLevel(below) !== null) !== null;
}

/** A button with less is a sign or “Menu”. In UTF-16 code units. */
const MIN_QUESTION = 8;

/** Whether a button opens the part of a text that comes next: the question of an accordion without headings. */
export function opensPanel(element: Element): boolean {
  const opens =
    element.attributes.has('aria-expanded') ||
    namesOf(element).some((name) => /(?:^|-)(?:accordion|collapsible|faq|toggle)(?:-|$)/.test(name));
  if (!opens || wordsIn(element).trim().length < MIN_QUESTION) return false;
  const next = element.parent?.children.slice(element.at + 1).find((child) => typeof child !== 'string');
  return (
    typeof next === 'object' &&
    /^(?:div|p|section|dd)$/.test(next.tag) &&
    findElement(next, ({ tag }) => tag === 'nav') === null
  );
}
