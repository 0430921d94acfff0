import type { Element } from './element.ts';
import { attribute, findElement } from './element.ts';

/** Whether a hidden element is the closed part of an accordion or of tabs, which a control opens (WAI-ARIA, disclosure and tabs patterns). */
export function isCollapsed(element: Element): boolean {
  const isPanel = /^(?:region|tabpanel)$/.test(attribute(element, 'role'));
  if (isPanel && element.attributes.has('aria-labelledby')) return true;
  return [...beside(element, -1, 2), ...beside(element, 1, 1)].some(
    (sibling) => opens(sibling) || findElement(sibling, opens) !== null,
  );
}

/** The next elements beside an element, on one side. */
function beside(element: Element, step: 1 | -1, count: number): readonly Element[] {
  const siblings = element.parent?.children ?? [];
  const found: Element[] = [];
  for (let at = element.at + step; at >= 0 && at < siblings.length && found.length < count; at += step) {
    const sibling = siblings[at];
    if (typeof sibling === 'object') found.push(sibling);
  }
  return found;
}

function opens(element: Element): boolean {
  return element.attributes.has('aria-expanded');
}
