import { textOf } from '../dom/element.ts';
import { type Measures, measureOf } from '../dom/measure.ts';
import type { Element } from '../dom/tree.ts';

/** Where an article's text stands: in `root`, but for what is `outside`. */
export interface Extent {
  readonly root: Element;
  readonly outside: ReadonlySet<Element>;
}

/** With fewer characters of sentences than this, what stands between is the standfirst. */
const MIN_LEAD = 180;
/** With a smaller share of sentences it is a card or a box. */
const MIN_SENTENCES = 0.5;

/**
 * Let an article begin where its title is: publishing systems often set its first paragraphs apart from the rest. What stands
 * between the title and the element that holds the text is its lead, as far as it has sentences.
 *
 * @param text the element that holds most of the article.
 * @param isSaid whether a text is known from elsewhere: the subtitle, a portrait of the author.
 */
export function withOpeningParagraphs(
  text: Element,
  heading: Element | null,
  isSaid: (text: string) => boolean,
  measures: Measures,
): Extent {
  const alone = { root: text, outside: new Set<Element>() };
  if (heading === null) return alone;
  const [toHeading, toText] = [pathTo(heading), pathTo(text)];
  let depth = 0;
  while (toHeading[depth] !== undefined && toHeading[depth] === toText[depth]) depth++;
  const root = toText[depth - 1];
  const [first, last] = [toHeading[depth], toText[depth]];
  if (root === undefined || first === undefined || last === undefined) return alone;
  const [from, to] = [first.at, last.at];
  if (from > to) return alone;

  const between = [
    ...toHeading.slice(depth + 1).flatMap((element) => siblingsOf(element, 1)),
    ...elementsIn(root.children.slice(from + 1, to)),
    ...toText.slice(depth + 1).flatMap((element) => siblingsOf(element, -1)),
  ];
  const isLead = (element: Element) => {
    const { chars, prose } = measureOf(measures, element);
    return prose > 0 && prose >= chars * MIN_SENTENCES && !isSaid(textOf(element));
  };
  const lead = between.filter(isLead);
  if (lead.reduce((sum, element) => sum + measureOf(measures, element).prose, 0) < MIN_LEAD) return alone;
  const outside = [
    ...between.filter((element) => !lead.includes(element)),
    ...toHeading.slice(depth).flatMap((element) => siblingsOf(element, -1)),
    ...toText.slice(depth).flatMap((element) => siblingsOf(element, 1)),
  ];
  return { root, outside: new Set(outside) };
}

/** An element's ancestors, the outermost first, and the element. */
function pathTo(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parent) path.push(at);
  return path.reverse();
}

/** The elements beside an element: those before it, or those behind it. */
function siblingsOf(element: Element, side: -1 | 1): readonly Element[] {
  const siblings = element.parent?.children ?? [];
  return elementsIn(side < 0 ? siblings.slice(0, element.at) : siblings.slice(element.at + 1));
}

function elementsIn(children: Element['children']): readonly Element[] {
  return children.filter((child): child is Element => typeof child === 'object');
}
