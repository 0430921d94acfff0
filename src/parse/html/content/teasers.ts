import type { Element } from '../dom/element.ts';
import { attribute, findElement, isBlock, isLink, namesOf } from '../dom/element.ts';
import { type Measures, measureOf } from '../dom/measure.ts';

/** A teaser is a title that is a link, a date, and a sentence or two: with more it is an article. */
const MAX_TEASER = 600;
/** A title has more words than “Read more”, and comes before its excerpt. */
const MIN_TITLE = 12;
/** How many teasers have to be alike: one alone may be anything. */
const MIN_TEASERS = 2;

/**
 * Other articles that a page shows the beginnings of: siblings alike, each with a title that leads to another page, and a date or
 * an excerpt that breaks off.
 */
export function findTeasers(
  body: Element,
  measures: Measures,
  text: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const found = new Set<Element>();
  const visit = (element: Element) => {
    const groups = new Map<string, Element[]>();
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const { chars, linked } = measureOf(measures, child);
      visit(child);
      if (
        chars <= MAX_TEASER &&
        !text.has(child) &&
        linked > 0 &&
        /^(?:article|li|div|section)$/.test(child.tag)
      ) {
        const alike = groups.get(child.tag) ?? [];
        alike.push(child);
        groups.set(child.tag, alike);
      }
    }
    for (const alike of groups.values()) {
      const teasers = alike.length < MIN_TEASERS ? [] : alike.filter((one) => isTeaser(one, measures));
      if (teasers.length >= MIN_TEASERS && teasers.length * 2 > alike.length)
        for (const teaser of teasers) found.add(teaser);
    }
  };
  visit(body);
  return found;
}

function isTeaser(element: Element, measures: Measures): boolean {
  const { prose, chars, linked } = measureOf(measures, element);
  if (chars === linked || chars < linked + MIN_TITLE) return false;
  const title = findElement(element, (below) => isLink(below) && isTitle(below, measures));
  if (title === null || /^#/.test(attribute(title, 'href'))) return false;
  return findElement(element, breaksOff) !== null || (prose > 0 && findElement(element, isDate) !== null);
}

/** A link that is all of its heading, or of its line. */
function isTitle(link: Element, measures: Measures): boolean {
  const { chars } = measureOf(measures, link);
  if (chars < MIN_TITLE) return false;
  for (let at: Element = link; at.parent !== null; at = at.parent) {
    if (isBlock(at)) return true;
    const isAlone = at.parent.children.every(
      (beside) => beside === at || (typeof beside === 'string' ? beside.trim() === '' : isApart(beside)),
    );
    if (!isAlone) return false;
  }
  return false;
}

function isApart(element: Element): boolean {
  return isBlock(element) || /^(?:br|img|svg|time|picture)$/.test(element.tag);
}

/** An excerpt ends where its place does. */
function breaksOff({ children }: Element): boolean {
  const last = children.at(-1);
  return (
    typeof last === 'string' &&
    last.length > 40 &&
    /(?:\p{L}|\p{L}[ ,])(?:\.\.\.|…)\s{0,40}$/u.test(last.slice(-60))
  );
}

function isDate(element: Element): boolean {
  return (
    element.tag === 'time' ||
    namesOf(element).some((name) => /(?:^|-)(?:date|time|timestamp)(?:-|$)/.test(name))
  );
}
