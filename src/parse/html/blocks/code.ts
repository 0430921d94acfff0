import type { Element } from '../dom/element.ts';
import { type Place, within } from './place.ts';
import { languageOf, readPreformatted } from './preformatted.ts';
import type { Walk } from './walk.ts';

/** Read an element that keeps its line breaks, such as `<pre>`. */
export function readCode(walk: Walk, element: Element, place: Place): void {
  pushCode(walk, readPreformatted(element), languageOf(element), place);
}

/** @param lang `null` where the page does not say it. */
export function pushCode({ writer }: Walk, text: string, lang: string | null, place: Place): void {
  if (text.trim() === '') return;
  writer.push({ kind: 'code', text, ...(lang === null ? {} : { lang }), ...within(place) });
}
