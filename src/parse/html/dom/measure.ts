import { attribute, isBlock, isSilent } from './element.ts';
import type { Element } from './tree.ts';

/** What an element holds, everything below it included. All in UTF-16 code units, spaces aside. */
export interface Measure {
  chars: number;
  /** Of those, in links. */
  linked: number;
  /** Of those, in runs of text long enough to be sentences. */
  prose: number;
}

const EMPTY: Measure = { chars: 0, linked: 0, prose: 0 };

/** Shorter runs are labels, names, dates; longer ones are sentences when few of their words are links. */
const MIN_PROSE = 80;
const MAX_LINKED = 0.5;

/** A recipe's list is text, though it has no sentences. */
const INGREDIENTS = /(?:\b|_)ingredients\b/i;

export type Measures = ReadonlyMap<Element, Measure>;

/** Measure an element and all below it. What is left out counts for nothing and is not in the map. */
export function measure(root: Element, isLeftOut: (element: Element) => boolean): Measures {
  const measures = new Map<Element, Measure>();
  new Measurer(measures, isLeftOut).visit(root, false);
  return measures;
}

export function measureOf(measures: Measures, element: Element): Measure {
  return measures.get(element) ?? EMPTY;
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
    const sum: Measure = { chars: 0, linked: 0, prose: 0 };
    const linked = inLink || element.tag === 'a';
    let breaks = 0;
    for (const child of element.children) {
      if (typeof child === 'string') {
        const chars = child.replaceAll(/\s+/g, '').length;
        if (chars > 0) breaks = 0;
        sum.chars += chars;
        this.#run.chars += chars;
        if (linked) {
          sum.linked += chars;
          this.#run.linked += chars;
        }
      } else if (child.tag === 'br') {
        if (++breaks === 2) sum.prose += this.#endRun();
      } else if (!isSilent(child) && !this.#isLeftOut(child)) {
        const block = isBlock(child);
        if (block) sum.prose += this.#endRun();
        const below = this.visit(child, linked);
        sum.chars += below.chars;
        sum.linked += below.linked;
        sum.prose += below.prose;
        if (below.chars > 0) breaks = 0;
      }
    }
    if (isBlock(element)) sum.prose += this.#endRun();
    if (INGREDIENTS.test(attribute(element, 'class'))) sum.prose = sum.chars;
    this.#measures.set(element, sum);
    return sum;
  }

  #endRun(): number {
    const { chars, linked } = this.#run;
    this.#run = { chars: 0, linked: 0 };
    return chars >= MIN_PROSE && linked < chars * MAX_LINKED ? chars : 0;
  }
}
