import { attribute, findElement, headingLevel, isHidden } from '../dom/element.ts';
import { type Measure, type Measures, measure, measureOf } from '../dom/measure.ts';
import type { Element } from '../dom/tree.ts';
import { classifyElement } from './boilerplate.ts';
import { withOpeningParagraphs } from './opening-paragraphs.ts';

export interface Content {
  readonly root: Element;
  readonly isLeftOut: (element: Element) => boolean;
}

/** An element that holds so much of the page's sentences is no furniture, whatever it is called. */
const MAX_FURNITURE = 0.4;
/** What nobody sees is none either, unless the page has hardly anything else: then a script was to show it. */
const MAX_CLOSED = 0.9;
/** What only may be furniture is text when it holds more sentences than this, in characters. */
const MAX_DOUBTFUL = 400;
/** The article's element holds at least this share of the sentences. */
const MIN_ROOT = 0.8;
/** A page with less text outside links, and no sentences at all, has no article. In UTF-16 code units. */
const MIN_TEXT = 200;

/**
 * Find the part of a page that is its article.
 *
 * @param heading where the page shows its title, `null` when it does not.
 * @param isSaid whether a text is known from elsewhere and needs not be repeated.
 */
export function findContent(
  body: Element,
  heading: Element | null,
  isSaid: (text: string) => boolean,
): Content | null {
  const whole = measure(body, () => false);
  const isFurniture = furnitureIn(whole, measureOf(whole, body).prose, ancestorsOf(heading));
  const measures = measure(body, isFurniture);
  const { prose, chars, linked } = measureOf(measures, body);
  if (prose === 0 && chars - linked < MIN_TEXT) return null;
  const text = smallestWith(prose > 0 ? 'prose' : 'chars', body, measures);
  const { root, outside } = withOpeningParagraphs(text, heading, isSaid, measures);
  const isLeftOut = (element: Element) =>
    outside.has(element) || isFurniture(element) || leadsAway(element, measureOf(measures, element));
  return { root, isLeftOut };
}

/** What of a page is furniture; each element is judged once. */
function furnitureIn(
  whole: Measures,
  total: number,
  text: ReadonlySet<Element>,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const decide = (element: Element) => {
    if (text.has(element) || element.tag === 'main') return false;
    const kind = classifyElement(element);
    if (kind === 'text') return false;
    const { prose } = measureOf(whole, element);
    const most = isClosed(element) ? MAX_CLOSED : MAX_FURNITURE;
    return prose <= total * most && (kind === 'furniture' || prose <= MAX_DOUBTFUL);
  };
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const isFurniture = decide(element);
    known.set(element, isFurniture);
    return isFurniture;
  };
}

/** Whether a page does not show an element until it is asked to. */
function isClosed(element: Element): boolean {
  return isHidden(element) || attribute(element, 'role') === 'dialog';
}

/** The smallest element that holds most of a page's sentences, or of its characters. */
function smallestWith(unit: 'prose' | 'chars', body: Element, measures: Measures): Element {
  const least = measureOf(measures, body)[unit] * MIN_ROOT;
  let root = body;
  for (let next: Element | undefined = body; next !== undefined; ) {
    root = next;
    next = root.children.find(
      (child): child is Element =>
        typeof child !== 'string' &&
        !/^(?:p|ol|ul|dl|blockquote)$/.test(child.tag) &&
        measureOf(measures, child)[unit] >= least,
    );
  }
  return root;
}

/** Most of what such a block says is in links, and none of it in sentences. */
const MAX_LINKED = 0.7;
const MAX_ASKING = 450;

/** A card that leads to another page, or a box that asks for something. */
function leadsAway(element: Element, { chars, linked, prose }: Measure): boolean {
  if (element.tag === 'a') return findElement(element, (below) => headingLevel(below) !== null) !== null;
  if (!/^(?:div|section|article|figure)$/.test(element.tag)) return false;
  if (prose === 0 && chars > 0 && linked >= chars * MAX_LINKED) return true;
  return chars <= MAX_ASKING && findElement(element, asks) !== null;
}

function asks(element: Element): boolean {
  return (
    element.tag === 'textarea' ||
    (element.tag === 'input' && !/^(?:hidden|checkbox|radio)$/i.test(attribute(element, 'type')))
  );
}

function ancestorsOf(element: Element | null): ReadonlySet<Element> {
  const ancestors = new Set<Element>();
  for (let at = element; at !== null; at = at.parent) ancestors.add(at);
  return ancestors;
}
