import type { Explain } from '../../../explain.ts';
import { readTable } from '../blocks/table.ts';
import type { Element } from '../dom/element.ts';
import {
  attribute,
  describe,
  findElement,
  headingLevel,
  isHidden,
  isLink,
  namesOf,
  textOf,
} from '../dom/element.ts';
import { type Measure, type Measures, measure, measureOf } from '../dom/measure.ts';
import { findAppeals } from './appeals.ts';
import { classifyElement, type Judgement, type Verdict } from './boilerplate.ts';
import { isAside } from './boilerplate-names.ts';
import { extentOf } from './extent.ts';
import { statedContainer } from './stated.ts';
import { findTeasers } from './teasers.ts';

/** The part of a page that is its article: `root`, without what is left out of it. */
export interface Content {
  readonly root: Element;
  readonly isLeftOut: (element: Element) => boolean;
}

/** What the page says of its text. */
export interface AboutContent {
  /** Where the page shows its title, `null` when it does not. */
  readonly heading: Element | null;
  /** Whether a text is known from elsewhere and needs not be repeated. */
  readonly isSaid: (text: string) => boolean;
  readonly explain?: Explain | undefined;
}

/** An element that holds so much of the page's sentences is no furniture, whatever it is called. */
const MAX_FURNITURE = 0.4;
/**
 * The same share for the foot of a page, and for what is hidden: a script was to show that, if the page has hardly
 * anything else.
 */
const MAX_CLOSED = 0.9;
/** What is doubtful is text if it has more characters of sentences than this. */
const MAX_DOUBTFUL = 400;
/** The article's element holds at least this share of the sentences. */
const MIN_ROOT = 0.8;
/** With fewer characters of sentences a page's short lines are text as well, and what it states of its text comes first. */
const SCARCE = 600;
/**
 * If what is left out by its names leaves less than this share of the sentences, these are names of the layout, and do
 * not count.
 */
const MIN_LEFT = 1 / 3;

/** Find the part of a page that is its article; `null` when it has nothing but links and forms. */
export function findContent(body: Element, about: AboutContent): Content | null {
  const first = judge(body, about);
  if (first === null) return null;
  const judged = withoutAppeals(first, body, about);
  const { measures, isFurniture, judgement } = judged;
  const { heading, isSaid, explain } = about;
  const text = findText(body, measures, heading);
  explain?.({ step: 'content', rule: `judged-by-${judgement}`, about: describe(text.root) });
  explain?.({ step: 'content', rule: text.rule, about: describe(text.root) });
  const leads = (element: Element) => leadsAway(element, measureOf(measures, element));
  const { root, isOutside } = extentOf(text.root, { heading, isSaid, measures, leads, explain });
  return { root, isLeftOut: (element) => isOutside(element) || isFurniture(element) || leads(element) };
}

interface Judged {
  readonly judgement: Judgement;
  readonly measures: Measures;
  readonly isFurniture: (element: Element) => boolean;
}

/** Tell furniture from text by all that the elements say; by less, where that leaves hardly anything. */
function judge(body: Element, about: AboutContent): Judged | null {
  const whole = measure(body, () => false);
  const by = (judgement: Judgement): Judged => {
    const isFurniture = furnitureIn(whole, body, about, judgement);
    return { judgement, measures: measure(body, isFurniture), isFurniture };
  };
  const named = by('names');
  const part = statedContainer(body, whole, about.heading) ?? body;
  if (sentencesIn(named, part) < sentencesOf(measureOf(whole, part)) * MIN_LEFT) {
    const tagged = by('tags');
    if (sentencesIn(named, part) < sentencesIn(tagged, part) * MIN_LEFT)
      return hasText(tagged, body) ? tagged : null;
  }
  if (hasText(named, body)) return named;
  const tagged = by('tags');
  if (hasText(tagged, body)) return tagged;
  const seen = by('visibility');
  if (hasText(seen, body)) return seen;
  // A page of nothing but headings.
  return measureOf(named.measures, body).heads > 0 ? named : null;
}

/** Without the boxes that ask for consent, for another browser, for an address. */
function withoutAppeals(judged: Judged, body: Element, { heading, explain }: AboutContent): Judged {
  const appeals = findAppeals(body, judged.measures, ancestorsOf(heading));
  if (appeals.size === 0) return judged;
  for (const element of appeals) explain?.({ step: 'element', rule: 'appeal', about: describe(element) });
  const isFurniture = (element: Element) => appeals.has(element) || judged.isFurniture(element);
  const without = { ...judged, measures: measure(body, isFurniture), isFurniture };
  return hasText(without, body) ? without : judged;
}

function sentencesIn({ measures }: Judged, body: Element): number {
  return sentencesOf(measureOf(measures, body));
}

function sentencesOf({ prose, lines }: Measure): number {
  return prose >= SCARCE ? prose : lines;
}

function hasText({ measures }: Judged, body: Element): boolean {
  const { chars, linked, heads } = measureOf(measures, body);
  return chars > linked + heads;
}

const TEASER: Verdict = { kind: 'furniture', rule: 'teaser' };

/** What of a page is furniture; each element is judged once. */
function furnitureIn(
  whole: Measures,
  body: Element,
  { heading, explain }: AboutContent,
  judgement: Judgement,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const text = ancestorsOf(heading);
  const all = measureOf(whole, body);
  // A page in short lines is measured by them, too.
  const isScarce = all.prose < SCARCE;
  const article = statedContainer(body, whole, heading);
  const teasers = judgement === 'names' ? findTeasers(body, whole, text) : null;
  const decide = (element: Element): Verdict | null => {
    if (text.has(element) || element.tag === 'main') return null;
    const held = measureOf(whole, element);
    if (teasers?.has(element)) return TEASER;
    const verdict = classifyElement(element, held, judgement);
    if (verdict === null) return null;
    if (article !== null && isAside(namesOf(element)) && isBeside(element, article, whole)) return verdict;
    const most = isClosed(element) || isFoot(element) ? MAX_CLOSED : MAX_FURNITURE;
    const isLittle =
      (held.prose <= all.prose * most || (isScarce && held.lines <= all.lines * most)) &&
      (verdict.kind === 'furniture' || held.prose <= MAX_DOUBTFUL);
    return isLittle ? verdict : null;
  };
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const verdict = decide(element);
    known.set(element, verdict !== null);
    if (verdict !== null) explain?.({ step: 'element', rule: verdict.rule, about: describe(element) });
    return verdict !== null;
  };
}

/** An article has so many characters in lines beside its comments, or they are the article. */
const MIN_BESIDE = 80;

/** Whether an element that has sentences of its own leaves an article what it needs to be one. */
function isBeside(element: Element, article: Element, whole: Measures): boolean {
  if (article.tag !== 'article') return false;
  const { lines } = measureOf(whole, article);
  for (let at: Element | null = element; at !== null; at = at.parent)
    if (at === article) return lines - measureOf(whole, element).lines >= MIN_BESIDE;
  for (let at: Element | null = article; at !== null; at = at.parent) if (at === element) return false;
  return lines >= MIN_BESIDE;
}

/** The foot of a page, by its name; a text’s own notes have other names. */
function isFoot(element: Element): boolean {
  return namesOf(element).some((name) => /^(?:site-|page-|main-)?footer$|^copyright$/.test(name));
}

/** Whether a page does not show an element until it is asked to. */
function isClosed(element: Element): boolean {
  return isHidden(element) || attribute(element, 'role') === 'dialog';
}

/** The element that holds the text: what the page states where it has few sentences, otherwise where most of them are. */
function findText(
  body: Element,
  measures: Measures,
  heading: Element | null,
): { readonly root: Element; readonly rule: string } {
  const { prose, lines } = measureOf(measures, body);
  if (prose >= SCARCE) return { root: smallestWith('prose', body, measures), rule: 'most-sentences' };
  const stated = statedContainer(body, measures, heading);
  if (stated !== null) return { root: stated, rule: 'stated' };
  const root = smallestWith(lines > 0 ? 'lines' : 'chars', body, measures);
  const around = withHeading(root, heading);
  if (around !== root && !hasForm(around)) return { root: around, rule: 'around-title' };
  return { root, rule: lines > 0 ? 'most-lines' : 'most-characters' };
}

/** The smallest element that holds both: where sentences are scarce, what stands about the title is text. */
function withHeading(root: Element, heading: Element | null): Element {
  const path = ancestorsOf(heading);
  for (let at: Element | null = root; at !== null; at = at.parent) if (path.has(at)) return at;
  return root;
}

/** The smallest element that holds most of a page's sentences, or of its characters. What has a form of its own is not gone into. */
function smallestWith(unit: 'prose' | 'lines' | 'chars', body: Element, measures: Measures): Element {
  // A page of a few words shows all of them.
  const least = measureOf(measures, body)[unit] * (unit === 'chars' ? 1 : MIN_ROOT);
  let root = body;
  for (let next: Element | undefined = body; next !== undefined; ) {
    root = next;
    next = root.children.find(
      (child): child is Element =>
        typeof child !== 'string' && measureOf(measures, child)[unit] >= least && !hasForm(child),
    );
  }
  return root;
}

function hasForm(element: Element): boolean {
  if (element.tag === 'table') return readTable(element) !== null;
  return /^(?:p|ol|ul|dl|blockquote|pre|figure|h[1-6])$/.test(element.tag);
}

/** Most of what such a block says is in links, and none of it in sentences. */
const MAX_LINKED = 0.7;
const MAX_ASKING = 450;

/** A card that leads to another page, or a box that asks for something. */
function leadsAway(element: Element, { chars, linked, prose, asks }: Measure): boolean {
  if (isLink(element)) return findElement(element, (below) => headingLevel(below) !== null) !== null;
  if (!/^(?:div|section|article|figure)$/.test(element.tag)) return false;
  if (prose === 0 && chars > 0 && linked >= chars * MAX_LINKED) return !isLinkedParagraph(element);
  return chars <= MAX_ASKING && asks;
}

/** A shorter sentence in a link leads on: “Read our guide.” In UTF-16 code units. */
const MIN_LINKED_SENTENCE = 60;

/** A box of nothing but one paragraph that says something in a link, as some sites set each of theirs in a box. */
function isLinkedParagraph(element: Element): boolean {
  const only = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [child] = only;
  if (only.length !== 1 || typeof child !== 'object') return false;
  if (child.tag !== 'p') return /^(?:div|a|section)$/.test(child.tag) && isLinkedParagraph(child);
  const text = textOf(child);
  return text.length >= MIN_LINKED_SENTENCE && /[.!?。！？]["”’»」]?$/u.test(text);
}

function ancestorsOf(element: Element | null): ReadonlySet<Element> {
  const ancestors = new Set<Element>();
  for (let at = element; at !== null; at = at.parent) ancestors.add(at);
  return ancestors;
}
