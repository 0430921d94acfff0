import type { Block, Note } from '../../../article.ts';
import type { Element } from '../dom/element.ts';
import type { QuoteMarks } from '../metadata/language.ts';
import type { BlockWriter } from './block-writer.ts';
import type { PageNotes } from './notes.ts';
import type { Place } from './place.ts';

/** What is the same for all elements of a page that is read. */
export interface Reading {
  /** Whether a picture with this alternative text is shown. Without it, a picture is shown whose text describes it. */
  readonly isShown?: (alt: string) => boolean;
  /** The address a link leads to, `null` when it leads nowhere outside the page. */
  readonly resolve: (href: string) => string | null;
  readonly isLeftOut: (element: Element) => boolean;
  readonly quoteMarks: QuoteMarks;
  /** Where notes may stand, which is often outside the text; `null` where none are looked for. */
  readonly notesIn: Element | null;
}

/** The notes that the text has referred to. */
export interface Notebook {
  /** `null` where none are looked for. */
  readonly page: PageNotes | null;
  readonly numbers: Map<Element, number>;
  readonly notes: Note[];
}

/** A walk through a page's elements in reading order, writing down what each of them is. */
export interface Walk {
  readonly reading: Reading;
  readonly notebook: Notebook;
  readonly writer: BlockWriter;
  /** What an element holds, as running text or blocks of this place. */
  readonly inside: (element: Element, place: Place) => void;
  /** One of the nodes that an element holds, unless it is left out. */
  readonly node: (node: Element | string, place: Place) => void;
  /** The blocks of what is no part of the text about it: a cell, a note. */
  readonly apart: (element: Element, isLeftOut?: Reading['isLeftOut']) => readonly Block[];
}

/** What is done with an element of one kind. */
export type ReadElement = (walk: Walk, element: Element, place: Place) => void;
