import type { Element } from '../dom/element.ts';
import { attribute, headingLevel } from '../dom/element.ts';
import { type Measures, measureOf } from '../dom/measure.ts';

/** How a page says where its text is, surest first (schema.org, HTML, WAI-ARIA). */
const STATEMENTS: readonly ((element: Element) => boolean)[] = [
  (element) => /\barticleBody\b/.test(attribute(element, 'itemprop')),
  ({ tag }) => tag === 'article',
  (element) => element.tag === 'main' || attribute(element, 'role') === 'main',
];

/** A container that does not show the title has to have this share of the lines. */
const MIN_SHARE = 0.5;

/**
 * The one element that a page states to be its text; `null` when it states none, or several. What is furniture is not asked.
 *
 * @param heading of several, the one that shows the title is it.
 */
export function statedContainer(body: Element, measures: Measures, heading: Element | null): Element | null {
  const hasNone = measureOf(measures, body).lines === 0;
  const least = measureOf(measures, body).lines * MIN_SHARE;
  const isAboutTitle = (element: Element) => heading !== null && holds(element, heading);
  // Each part of a page of several may have a heading; the first is the page's.
  const isFirst = heading !== null && headingLevel(heading) === 1;
  for (const states of STATEMENTS) {
    const found = outermost(body, (element) => {
      if (!states(element)) return false;
      const { chars, linked, lines } = measureOf(measures, element);
      return lines > 0 || (hasNone && chars > linked);
    });
    const [only] = found.length === 1 ? found : isFirst ? found.filter(isAboutTitle) : [];
    if (only !== undefined && (isAboutTitle(only) || measureOf(measures, only).lines >= least)) return only;
  }
  return null;
}

function outermost(root: Element, wanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (wanted(child)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

function holds(element: Element, below: Element): boolean {
  for (let at: Element | null = below; at !== null; at = at.parent) if (at === element) return true;
  return false;
}
