import type { Explain } from '../../../explain.ts';
import type { Element } from '../dom/element.ts';
import {
  attribute,
  classesOf,
  describe,
  findElement,
  headingLevel,
  isBlock,
  isLink,
  namesOf,
} from '../dom/element.ts';
import { type Measures, measureOf, weightOf } from '../dom/measure.ts';
import { classifyNames } from './boilerplate-names.ts';

/** Where an article's text stands: in `root`, but for what is outside. */
export interface Extent {
  readonly root: Element;
  readonly isOutside: (element: Element) => boolean;
}

/** What the page around a text shows and says. */
export interface Surroundings {
  /** Where the page shows its title, `null` when it does not. */
  readonly heading: Element | null;
  /** Whether a text is known from elsewhere: the subtitle, a portrait of the author. */
  readonly isSaid: (text: string) => boolean;
  readonly measures: Measures;
  /** Whether an element leads to another page, or asks for something. */
  readonly leads: (element: Element) => boolean;
  readonly explain?: Explain | undefined;
}

/**
 * Join what belongs to a text to the element that holds most of it: publishing systems set first paragraphs apart, and divide a text
 * over siblings. Joined is what stands beside it, on both sides, and between it and the title, as far as it has sentences.
 *
 * @param text the element that holds most of the article.
 */
export function extentOf(text: Element, surroundings: Surroundings): Extent {
  const { heading, explain } = surroundings;
  const path = pathTo(text);
  const toHeading = new Set(heading === null ? [] : pathTo(heading));
  const top = topOf(path, toHeading);
  const kept = new Set<Element>([text]);
  let root = text;
  for (let node = text; node !== top && node.parent !== null; node = node.parent) {
    const { parent } = node;
    const joined = joinedBeside(node, text, toHeading, surroundings);
    for (const element of joined) {
      kept.add(element);
      explain?.({ step: 'content', rule: 'joined-sibling', about: describe(element) });
    }
    if (joined.length > 0 || hasWords(parent)) root = parent;
  }
  const ancestors = new Set<Element>();
  for (const element of kept) {
    for (let at = element.parent; at !== null && !ancestors.has(at); at = at.parent) ancestors.add(at);
  }
  const isOutside = (element: Element) =>
    element.parent !== null && ancestors.has(element.parent) && !kept.has(element) && !ancestors.has(element);
  return { root, isOutside };
}

/** How far up a text may reach: to what the page states to be its article, and to what its title stands in. */
function topOf(path: readonly Element[], toHeading: ReadonlySet<Element>): Element {
  const stated = path.findLastIndex(isStated);
  const withHeading = path.findLastIndex((element) => toHeading.has(element));
  const known = [stated, withHeading].filter((at) => at >= 0);
  const at = known.length === 0 ? Math.max(0, path.length - 2) : Math.min(...known);
  // A first part that has the title in it may go on in parts beside it.
  const isFirstPart = at === path.length - 1 && stated < 0 && at > 1;
  return path[isFirstPart ? at - 1 : at] as Element;
}

function isStated(element: Element): boolean {
  return (
    /^(?:article|main)$/.test(element.tag) ||
    attribute(element, 'role') === 'main' ||
    /\barticleBody\b/.test(attribute(element, 'itemprop'))
  );
}

/** What beside `node` belongs to the text. */
function joinedBeside(
  node: Element,
  text: Element,
  toHeading: ReadonlySet<Element>,
  surroundings: Surroundings,
): readonly Element[] {
  const siblings = elementsIn(node.parent);
  const own = siblings.indexOf(node);
  // What stands over the title is the site's.
  const title = siblings.findIndex((sibling) => toHeading.has(sibling));
  const isUnderTitle = title >= 0 && title < own;
  const from = isUnderTitle ? title + 1 : title === own ? own : 0;
  const beside = siblings.slice(from);
  const joined = beside.map((sibling, at) => {
    if (sibling === node) return true;
    const isBefore = from + at < own;
    const isLead = isBefore && toHeading.size > 0 && !toHeading.has(node);
    const where =
      isBefore && isUnderTitle ? 'under-title' : isLead ? 'lead' : node === text ? 'beside' : 'further';
    if (title === own && (!isAlike(sibling, text) || (attribute(text, 'class') === '' && !isPlain(sibling))))
      return false;
    return isText(sibling, text, where, surroundings);
  });
  // A heading goes with what is below it.
  for (let at = beside.length - 1; at >= 0; at--) {
    if (headingLevel(beside[at] as Element) !== null && beside[at] !== node)
      joined[at] = joined[at + 1] === true;
  }
  const below = isUnderTitle ? belowTitle(siblings[title], text, toHeading, surroundings) : [];
  return [...below, ...beside.filter((sibling, at) => joined[at] === true && sibling !== node)];
}

/** What stands under the title in its own part of the page. */
function belowTitle(
  part: Element | undefined,
  text: Element,
  toHeading: ReadonlySet<Element>,
  surroundings: Surroundings,
): readonly Element[] {
  const found: Element[] = [];
  for (let at = part; at !== undefined; ) {
    const children = elementsIn(at);
    const next = children.findIndex((child) => toHeading.has(child));
    if (next < 0) break;
    for (const child of children.slice(next + 1))
      if (isText(child, text, 'under-title', surroundings)) found.push(child);
    at = children[next];
  }
  return found;
}

function elementsIn(element: Element | null): readonly Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child === 'object');
}

const MAX_LINKED = 0.5;
/** An element with a smaller share of sentences is a card or a box. */
const MIN_SENTENCES = 0.5;

function isText(
  element: Element,
  text: Element,
  where: 'under-title' | 'lead' | 'beside' | 'further',
  { measures, leads, isSaid }: Surroundings,
): boolean {
  const { chars, linked, prose, lines } = measureOf(measures, element);
  if (chars === 0 || linked >= chars * MAX_LINKED || leads(element)) return false;
  const said = keptText(element, measures);
  if (isSaid(said)) return false;
  if (/^(?:p|pre|blockquote)$/.test(element.tag)) return lines > 0 || isSentence(said);
  if (/^(?:ul|ol|dl|table|figure)$/.test(element.tag)) return element.parent === text.parent;
  if (headingLevel(element) !== null) return false;
  if (element.tag === 'aside' && classifyNames(namesOf(element)) !== 'text') return false;
  if (where === 'under-title')
    return prose >= chars * MIN_SENTENCES || (lines >= chars * MIN_SENTENCES && isSentence(said));
  if (element.parent === text.parent && isAlike(element, text) && !isCard(element))
    return lines > 0 || isSentence(said);
  if (prose === 0 || prose < chars * MIN_SENTENCES) return false;
  return !isCard(element) && (where === 'lead' || (isPlain(element) && isPlain(text)));
}

/** The words of an element, but for what is left out. */
function keptText(element: Element, measures: Measures): string {
  const words = (at: Element): string =>
    at.children
      .map((child) => {
        if (typeof child === 'string') return child;
        if (!measures.has(child)) return ' ';
        return isBlock(child) ? ` ${words(child)} ` : words(child);
      })
      .join('');
  return words(element).replaceAll(/\s+/g, ' ').trim();
}

function isSentence(text: string): boolean {
  return /[.!?。！？…]["”’»」』)]?$/u.test(text);
}

function isAlike(element: Element, other: Element): boolean {
  if (element.tag !== other.tag) return false;
  if (attribute(element, 'class') === attribute(other, 'class')) return true;
  // “post-body intro” and “post-body rich-text intro” are two parts of one.
  const [fewer, more] = [new Set(classesOf(element)), new Set(classesOf(other))].sort(
    (a, b) => a.size - b.size,
  );
  return fewer !== undefined && fewer.size >= MIN_SHARED && [...fewer].every((name) => more?.has(name));
}

/** How many classes the parts of a text have in common at least: a single one is the layout’s. */
const MIN_SHARED = 2;

/** Whether a heading in it is a link. */
function isCard(element: Element): boolean {
  const heads = (below: Element) => headingLevel(below) !== null;
  return (
    findElement(element, (below) => isLink(below) && findElement(below, heads) !== null) !== null ||
    findElement(element, (below) => heads(below) && findElement(below, isLink) !== null) !== null
  );
}

/** Whether it has paragraphs, and no boxes or cards. */
function isPlain(element: Element): boolean {
  const below = elementsIn(element);
  return (
    below.length > 0 &&
    below.every(({ tag }) => !/^(?:div|section|article|aside|header|footer|form|a|button)$/.test(tag))
  );
}

/** An element with fewer words is a label, or separates others. */
const MIN_WORDS = 20;

/** Whether an element has words of its own, beside the elements in it. */
function hasWords(element: Element): boolean {
  return element.children.some((child) => typeof child === 'string' && weightOf(child) >= MIN_WORDS);
}

/** An element's ancestors, the outermost first, and the element. */
function pathTo(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parent) path.push(at);
  return path.reverse();
}
