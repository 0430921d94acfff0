import { type Element, firstCharacterOf } from '../dom/element.ts';
import { isAttribution } from './attribution.ts';
import type { Place } from './place.ts';
import type { Walk } from './walk.ts';

/** A page's style sheet sets the marks of `<q>`; some writers set their own besides. */
export function readQuotation(walk: Walk, element: Element, place: Place): void {
  const [open, close, innerOpen, innerClose] = walk.reading.quoteMarks;
  const isInner = place.quotations % 2 === 1;
  const isMarked = /["“”„«»‘'「『]/.test(firstCharacterOf(element));
  if (!isMarked) walk.writer.append(isInner ? innerOpen : open, place);
  walk.inside(element, { ...place, quotations: place.quotations + 1 });
  if (!isMarked) walk.writer.append(isInner ? innerClose : close, place);
}

/** Read a block quote, and the line in it that says whose it is. */
export function readBlockQuote(walk: Walk, element: Element, place: Place): void {
  const inside: Place = { ...place, within: [...place.within, 'quote'] };
  walk.writer.begin(place.within.length);
  for (const child of element.children) {
    const isSigned = typeof child !== 'string' && isAttribution(child) && !walk.reading.isLeftOut(child);
    if (isSigned) readAttribution(walk, child, inside);
    else walk.node(child, inside);
  }
  walk.writer.flush(inside);
}

/** Whose words a block quote is: a line of its own, after a dash. */
export function readAttribution({ writer, inside }: Walk, element: Element, place: Place): void {
  writer.flush(place);
  const first = firstCharacterOf(element);
  if (first !== '' && !/[-–—―~]/.test(first)) writer.append('— ', place);
  inside(element, place);
  writer.flush(place);
}
