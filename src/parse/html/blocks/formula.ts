import { classesOf, type Element, textOf } from '../dom/element.ts';
import type { Place } from './place.ts';
import type { Walk } from './walk.ts';

/** Mathematics that is written in line already: MathML, or the TeX of a script. */
export function readFormula(walk: Walk, element: Element, place: Place): void {
  appendOnce(walk, textOf(element), element.tag, place);
}

/** A formula is often there twice: as mathematics, and as the picture of it. */
export function appendOnce({ writer }: Walk, text: string, tag: string, place: Place): void {
  const before = writer.formula;
  const isKnown = text === before?.text || (tag !== 'math' && before?.isMathematics === true);
  if (text !== '' && !isKnown) writer.appendFormula(text, tag === 'math', place);
}

/** A formula that a server drew, its TeX beside it (MediaWiki, WordPress, MathType). */
export function isPictureOfFormula(image: Element): boolean {
  return classesOf(image).some((name) => /(?:^|-)(?:math|latex|tex|equation|mwe)(?:-|$)/.test(name));
}
