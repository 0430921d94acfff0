import type { Element } from './element.ts';
import { attribute, headingLevel, isBlock, isLink, isSilent } from './element.ts';

/** What an element holds, everything below it included. All in UTF-16 code units, spaces aside; those of dense scripts count for more. */
export interface Measure {
  chars: number;
  /** Of those, in links. */
  linked: number;
  /** Of those, in runs of text long enough to be sentences. */
  prose: number;
  /** Of those, in runs that may be short sentences or verses: no labels, no headings. */
  lines: number;
  /** Of those, in headings. */
  heads: number;
  /** Whether it has a field to write in. */
  asks: boolean;
}

const EMPTY: Measure = { chars: 0, linked: 0, prose: 0, lines: 0, heads: 0, asks: false };

/** Shorter runs are labels, names, dates; longer ones are sentences when few of their words are links. */
const MIN_PROSE = 80;
const MIN_LINE = 15;
const MAX_LINKED = 0.5;

/** A text in Chinese or Japanese has so many fewer characters than the same in English. */
const DENSE = 2.5;

/** A recipe's list is text, though it has no sentences. */
const INGREDIENTS = /(?:\b|_)ingredients\b/i;

/** What each element of a page holds. */
export type Measures = ReadonlyMap<Element, Measure>;

/** Measure an element and all below it. What is left out counts for nothing and is not in the map. */
export function measure(root: Element, isLeftOut: (element: Element) => boolean): Measures {
  const measures = new Map<Element, Measure>();
  new Measurer(measures, isLeftOut).visit(root, false);
  return measures;
}

/** What an element holds; nothing, where it was left out. */
export function measureOf(measures: Measures, element: Element): Measure {
  return measures.get(element) ?? EMPTY;
}

/** The length of a text without its spaces, comparable between scripts. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || code === 0x3000) continue;
    const isDense =
      code >= 0x2e80 && (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || code >= 0xf900);
    weight += isDense ? DENSE : 1;
  }
  return weight;
}

class Measurer {
  readonly #measures: Map<Element, Measure>;
  readonly #isLeftOut: (element: Element) => boolean;
  #run = { chars: 0, linked: 0 };

  constructor(measures: Map<Element, Measure>, isLeftOut: (element: Element) => boolean) {
    this.#measures = measures;
    this.#isLeftOut = isLeftOut;
  }

  visit(element: Element, inLink: boolean): Measure {
    const sum: Measure = { chars: 0, linked: 0, prose: 0, lines: 0, heads: 0, asks: asks(element) };
    const linked = inLink || isLink(element);
    let breaks = 0;
    for (const child of element.children) {
      if (typeof child === 'string') {
        const chars = weightOf(child);
        if (chars > 0) breaks = 0;
        sum.chars += chars;
        this.#run.chars += chars;
        if (linked) {
          sum.linked += chars;
          this.#run.linked += chars;
        }
      } else if (child.tag === 'br') {
        if (++breaks === 2) this.#endRun(sum, false);
      } else if (!isSilent(child) && !this.#isLeftOut(child)) {
        if (isBlock(child)) this.#endRun(sum, false);
        const below = this.visit(child, linked);
        sum.chars += below.chars;
        sum.linked += below.linked;
        sum.prose += below.prose;
        sum.lines += below.lines;
        sum.heads += below.heads;
        if (below.asks) sum.asks = true;
        if (below.chars > 0) breaks = 0;
      } else if (asks(child)) sum.asks = true;
    }
    if (isBlock(element)) this.#endRun(sum, headingLevel(element) !== null);
    if (headingLevel(element) !== null) sum.heads = sum.chars - sum.linked;
    if (INGREDIENTS.test(attribute(element, 'class'))) sum.prose = sum.chars;
    this.#measures.set(element, sum);
    return sum;
  }

  #endRun(sum: Measure, isHeading: boolean): void {
    const { chars, linked } = this.#run;
    this.#run = { chars: 0, linked: 0 };
    if (linked >= chars * MAX_LINKED) return;
    if (chars >= MIN_PROSE) sum.prose += chars;
    if (chars >= MIN_LINE && !isHeading) sum.lines += chars;
  }
}

function asks(element: Element): boolean {
  return (
    element.tag === 'textarea' ||
    (element.tag === 'input' && !/^(?:hidden|checkbox|radio)$/i.test(attribute(element, 'type')))
  );
}
