import type { Element } from '../dom/element.ts';
import { attribute } from '../dom/element.ts';

/** Whether a task is done; `null` for an item that is none. */
export function taskState(item: Element): boolean | null {
  let at: Element | undefined = item;
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    const first: Element | string | undefined = at.children.find(
      (child) => typeof child !== 'string' || child.trim() !== '',
    );
    if (typeof first !== 'object') return null;
    if (first.tag === 'input')
      return /^checkbox$/i.test(attribute(first, 'type')) ? first.attributes.has('checked') : null;
    at = /^(?:p|label|span|div)$/.test(first.tag) ? first : undefined;
  }
  return null;
}
