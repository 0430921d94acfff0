import { type Element, findElement, headingLevel } from '../dom/element.ts';
import type { Place } from './place.ts';
import { inStyle } from './styles.ts';
import type { Walk } from './walk.ts';

/** Read a `<dl>`: its terms and their meanings, as items with paragraphs. */
export function readDefinitionList(walk: Walk, element: Element, place: Place): void {
  walk.writer.begin(place.within.length);
  walk.inside(element, { ...place, definitions: { isTerm: false } });
}

/** A term is an item, and what it means the paragraphs in it; a term that is a heading has its text below it. */
export function readTerm(walk: Walk, element: Element, place: Place): void {
  const { writer } = walk;
  const isTerm = findElement(element, (below) => headingLevel(below) !== null) === null;
  place.definitions.isTerm = isTerm;
  if (!isTerm) {
    walk.inside(element, place);
    return;
  }
  const inside = inItem(place);
  writer.beginItem({ ordered: false, number: 1, term: true });
  inStyle(walk, { kind: 'strong' }, () => walk.inside(element, inside));
  writer.flush(inside);
  writer.endItem();
}

/** Read a `<dd>`, in the item of its term, if that is one. */
export function readDefinition(walk: Walk, element: Element, place: Place): void {
  walk.inside(element, place.definitions.isTerm ? inItem(place) : place);
}

function inItem(place: Place): Place {
  return { ...place, list: null, within: [...place.within, 'item'] };
}
