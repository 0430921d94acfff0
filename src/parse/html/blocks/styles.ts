import type { Style } from '../../prose-builder.ts';
import type { Element } from '../dom/element.ts';
import type { Place } from './place.ts';
import type { Walk } from './walk.ts';

const STYLES: ReadonlyMap<string, Style> = new Map([
  ['em', { kind: 'emphasis' }],
  ['i', { kind: 'emphasis' }],
  ['cite', { kind: 'emphasis' }],
  ['dfn', { kind: 'emphasis' }],
  ['var', { kind: 'emphasis' }],
  ['strong', { kind: 'strong' }],
  ['b', { kind: 'strong' }],
  ['del', { kind: 'strike' }],
  ['s', { kind: 'strike' }],
  ['strike', { kind: 'strike' }],
  ['code', { kind: 'code' }],
  ['kbd', { kind: 'code' }],
  ['samp', { kind: 'code' }],
  ['tt', { kind: 'code' }],
]);

/** What an element holds, in the style that its tag stands for. */
export function readStyled(walk: Walk, element: Element, place: Place): void {
  inStyle(walk, STYLES.get(element.tag) ?? null, () => walk.inside(element, place));
}

/** Read in a style; `null` for none. */
export function inStyle({ writer }: Walk, style: Style | null, read: () => void): void {
  if (style !== null) writer.open(style);
  read();
  if (style !== null) writer.close();
}
