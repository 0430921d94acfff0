import type { Block } from '../../../article.ts';
import { attribute, type Element } from '../dom/element.ts';
import { withoutDisplayStyle } from '../dom/mathematics.ts';
import { isDescription } from './descriptions.ts';
import { appendOnce, isPictureOfFormula } from './formula.ts';
import { isInitial, isWord } from './pictures-in-text.ts';
import { type Place, within } from './place.ts';
import { readAttribution } from './quotations.ts';
import { inStyle } from './styles.ts';
import type { Walk } from './walk.ts';

/** Read a figure and, after it, its caption; under a quotation, the caption says whose that is. */
export function readFigure(walk: Walk, element: Element, place: Place): void {
  const caption = childOf(element, 'figcaption');
  const quote = childOf(element, 'blockquote');
  const start = walk.writer.blocks.length;
  for (const child of element.children) if (child !== caption) walk.node(child, place);
  walk.writer.flush(place);
  if (caption === null || walk.reading.isLeftOut(caption)) return;
  if (quote !== null) readAttribution(walk, caption, { ...place, within: [...place.within, 'quote'] });
  else if (walk.writer.blocks.length > start) readCaption(walk, caption, place);
  else readCaptionOf(walk, childOf(element, 'img'), caption, place);
}

/** A caption deep within its figure is read with the figure. */
export function readCaptionWithin(walk: Walk, caption: Element, place: Place): void {
  let figure = caption.parent;
  while (figure !== null && figure.tag !== 'figure') figure = figure.parent;
  if (figure === null || childOf(figure, 'figcaption') !== caption) walk.inside(caption, place);
}

/** Read a caption. @returns where its blocks begin among those of the walk. */
export function readCaption({ writer, inside }: Walk, caption: Element, place: Place): number {
  const start = writer.blocks.length;
  inside(caption, place);
  writer.flush(place);
  writer.captionsFrom(start);
  return start;
}

/** What a page shows under a picture stands for it, where it is not described. */
function readCaptionOf(walk: Walk, picture: Element | null, caption: Element, place: Place): void {
  const { writer } = walk;
  const start = readCaption(walk, caption, place);
  const [only, more] = writer.blocks.slice(start);
  if (picture === null || only?.kind !== 'paragraph' || more !== undefined) return;
  const address = addressOf(walk, picture);
  writer.replace(start, { kind: 'image', text: only.text, ...address, ...within(place), ...opensOf(only) });
  writer.captionsFrom(start);
}

function opensOf({ opens }: Block): { readonly opens?: number } {
  return opens === undefined ? {} : { opens };
}

/** Read an image: a formula, a letter or a word in its text, or a block of its own, if it is described. */
export function readImage(walk: Walk, element: Element, place: Place): void {
  const { writer, reading } = walk;
  const text = attribute(element, 'alt').replaceAll(/\s+/g, ' ').trim();
  if (isPictureOfFormula(element)) appendOnce(walk, withoutDisplayStyle(text), 'img', place);
  else if (isInitial(element, text)) writer.append(text, place);
  else if (isWord(element, text)) {
    const { src } = addressOf(walk, element);
    inStyle(walk, src === undefined ? null : { kind: 'link', href: src }, () => writer.append(text, place));
  } else if ((reading.isShown ?? isDescription)(text)) {
    writer.flush(place);
    writer.push({ kind: 'image', text, ...addressOf(walk, element), ...within(place) });
  }
}

function addressOf({ reading }: Walk, picture: Element): { readonly src?: string } {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src']) {
    const src = reading.resolve(attribute(picture, name));
    if (src !== null && /^https?:/.test(src)) return { src };
  }
  for (const name of ['data-srcset', 'srcset']) {
    const src = reading.resolve(largestOf(attribute(picture, name)));
    if (src !== null && /^https?:/.test(src)) return { src };
  }
  return {};
}

/** “a.jpg 400w, b.jpg 800w” → b.jpg (HTML standard, image candidate strings). */
function largestOf(candidates: string): string {
  let best = '';
  let most = 0;
  for (const candidate of candidates.split(/,\s+|,$/)) {
    const [address = '', size = '1x'] = candidate.trim().split(/\s+/);
    const width = Number.parseFloat(size);
    if (width > most) [best, most] = [address, width];
  }
  return best;
}

/** The first element of a kind in a figure, those of figures in it aside. */
function childOf(figure: Element, tag: string): Element | null {
  for (const child of figure.children) {
    if (typeof child === 'string' || child.tag === 'figure') continue;
    if (child.tag === tag) return child;
    const below = /^(?:div|a|picture|span)$/.test(child.tag) ? childOf(child, tag) : null;
    if (below !== null) return below;
  }
  return null;
}
