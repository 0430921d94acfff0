import type { Block, Container } from '../../../article.ts';
import type { Prose } from '../../prose-builder.ts';

/** Where a block stands. */
export interface Place {
  readonly within: readonly Container[];
  readonly list: {
    readonly ordered: boolean;
    number: number;
    readonly checked?: boolean;
    readonly term?: true;
  } | null;
  readonly heading: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** How many `<q>` it stands in. */
  readonly quotations: number;
  readonly isLinked: boolean;
  /** Whether its lines end where those of the page's source do. */
  readonly keepsLines: boolean;
  /** The definition list: whether what comes next in it is of a term. */
  readonly definitions: { isTerm: boolean };
}

/** The place of a block that stands in no list, block quote or link. */
export function topLevel(): Place {
  return {
    within: [],
    list: null,
    heading: null,
    quotations: 0,
    isLinked: false,
    keepsLines: false,
    definitions: { isTerm: false },
  };
}

/** The block that running text becomes in its place. `item` is the item whose first paragraph it is; `null` for none. */
export function blockAt(place: Place, prose: Prose, item: Place['list']): Block {
  if (place.heading !== null) {
    const marks = prose.marks.filter(({ kind }) => kind !== 'break');
    return { kind: 'heading', level: place.heading, text: prose.text, marks, ...within(place) };
  }
  if (item !== null) {
    const { ordered, number, checked, term } = item;
    const depth = place.within.filter((container) => container === 'item').length;
    const task = checked === undefined ? {} : { checked };
    return {
      kind: 'item',
      depth,
      ordered,
      number: ordered ? number : null,
      ...task,
      ...(term === undefined ? {} : { term }),
      ...prose,
      ...within(place),
    };
  }
  const depth = place.within.filter((container) => container === 'quote').length;
  if (place.within.at(-1) === 'quote') return { kind: 'quote', depth, ...prose, ...within(place) };
  return { kind: 'paragraph', ...prose, ...within(place) };
}

/** The field that says what a block stands in; none where that is nothing. */
export function within(place: Place): { readonly within?: readonly Container[] } {
  return place.within.length === 0 ? {} : { within: place.within };
}
