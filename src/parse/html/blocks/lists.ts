import { attribute, type Element } from '../dom/element.ts';
import type { Place } from './place.ts';
import { taskState } from './task.ts';
import type { Walk } from './walk.ts';

/** Read an `<ol>` or a `<ul>`; a number that it should start with and that is none is 1. */
export function readList(walk: Walk, element: Element, place: Place): void {
  const ordered = element.tag === 'ol';
  // Many editors put a list behind the item that it belongs to, not into it.
  const within = isBehindItem(element) ? [...place.within, 'item' as const] : place.within;
  walk.writer.begin(within.length);
  const start = Number.parseInt(attribute(element, 'start'), 10);
  const list = { ordered, number: Number.isSafeInteger(start) ? start : 1 };
  walk.inside(element, { ...place, within, list });
}

/** Read an `<li>`, also one outside any list. */
export function readItem(walk: Walk, element: Element, place: Place): void {
  const list = place.list ?? { ordered: false, number: 1 };
  const value = Number.parseInt(attribute(element, 'value'), 10);
  if (list.ordered && Number.isSafeInteger(value)) list.number = value;
  const checked = taskState(element);
  walk.writer.beginItem(checked === null ? { ...list } : { ...list, checked });
  walk.inside(element, { ...place, list, within: [...place.within, 'item'] });
  // An item with no words is not counted.
  if (walk.writer.endItem()) list.number++;
}

function isBehindItem(list: Element): boolean {
  const above = list.parent;
  if (above === null || !/^[uo]l$/.test(above.tag)) return false;
  const before = above.children[list.at - 1];
  const item = typeof before === 'string' ? above.children[list.at - 2] : before;
  return typeof item === 'object' && item.tag === 'li';
}
