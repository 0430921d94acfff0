/** Half-open range of UTF-16 code units in one block's `text`: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in one block of an article; `block` indexes `article.blocks`. */
export interface Place extends Span {
  readonly block: number;
}

/**
 * How the writer set a stretch of text. Marks may overlap and nest; they come in order of their start.
 * A `break` covers the one space at which the writer ended a line (a verse, an address).
 */
export type Mark =
  | (Span & { readonly kind: 'emphasis' | 'strong' | 'strike' | 'code' | 'break' })
  | (Span & { readonly kind: 'link'; readonly href: string })
  | NoteMark;

/** Covers the reference to a note, `[1]` in the text; `note` indexes the article's `notes`. */
export interface NoteMark extends Span {
  readonly kind: 'note';
  readonly note: number;
}

/** What a block stands in. */
export type Container = 'quote' | 'item';

interface BlockBase {
  /** What a person may see, sanitised; no line breaks but in `code`. */
  readonly text: string;
  /**
   * What the block stands in, outermost first: a list in a block quote is `['quote', 'item']`. Absent at the top level.
   * A block in an `item` whose own kind is not `item` continues the item before it.
   */
  readonly within?: readonly Container[];
  /**
   * Set where a list or block quote ends and another begins with nothing between them: the index in `within` of the new
   * one. Absent everywhere else.
   */
  readonly opens?: number;
}

interface ProseBase extends BlockBase {
  readonly marks: readonly Mark[];
}

/** A paragraph on its own, or a further one of a list item. */
export interface Paragraph extends ProseBase {
  readonly kind: 'paragraph';
}

/** A heading, from 1 for the highest level to 6. */
export interface Heading extends ProseBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

/** One paragraph of a block quote; `depth` counts the block quotes it stands in, from 1. */
export interface QuoteBlock extends ProseBase {
  readonly kind: 'quote';
  readonly depth: number;
}

/** The first paragraph of a list item; `depth` counts the lists it stands in, from 1. */
export interface Item extends ProseBase {
  readonly kind: 'item';
  readonly depth: number;
  readonly ordered: boolean;
  /** The number of an ordered item; `null` in an unordered list. */
  readonly number: number | null;
  /** Whether the task is done; absent from an item that is not a task. */
  readonly checked?: boolean;
  /** Set on a term of a definition list; the paragraphs in the item say what it means. */
  readonly term?: true;
}

/** Preformatted text, with its line breaks. */
export interface Code extends BlockBase {
  readonly kind: 'code';
  /** The programming language that the writer names; absent where none is named. */
  readonly lang?: string;
}

/** Running text in one cell of a table; marks are offsets in its own `text`. */
export interface Cell {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** How a column is aligned; `null` where the writer does not say. */
export type Alignment = 'left' | 'center' | 'right' | null;

/** `text` joins all cells, row by row, so that quotes and search see them. */
export interface Table extends BlockBase {
  readonly kind: 'table';
  /** The words of the cells; `rows[0]` is the header, of empty cells where columns have no names. */
  readonly rows: readonly (readonly string[])[];
  /** The same cells with their marks. */
  readonly cells: readonly (readonly Cell[])[];
  /** One for each column of the widest row. */
  readonly align: readonly Alignment[];
}

/** `text` is the description. */
export interface Image extends BlockBase {
  readonly kind: 'image';
  /** Its address; absent where the text gives none that is safe to follow. */
  readonly src?: string;
}

/** A thematic break; `text` is empty. */
export interface Rule extends BlockBase {
  readonly kind: 'rule';
}

/** One paragraph-like piece of an article, in reading order. */
export type Block = Paragraph | Heading | QuoteBlock | Item | Code | Table | Image | Rule;

/** A block that is set as running text. */
export type Prose = Paragraph | Heading | QuoteBlock | Item;

/** A footnote or endnote. */
export interface Note {
  readonly blocks: readonly Block[];
}

/** An author as the article names them; `null` where it does not say. */
export interface Author {
  readonly name: string;
  readonly bio: string | null;
  readonly url: string | null;
}

/** What an article says about itself; `null`, or an empty list, where it does not say. */
export interface ArticleHead {
  /** The file's name without its ending, or made from the title. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly authors: readonly Author[];
  /** ISO 8601, as precise as given: `2023-03-19`. */
  readonly date: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  /** Where the article came from, as an address. */
  readonly source: string | null;
  /** The newspaper, site or journal that it appeared in. */
  readonly publication: string | null;
  /** When it was added to the library, ISO 8601. */
  readonly added: string | null;
  /** When it was read, ISO 8601; `null` while it is unread. */
  readonly read: string | null;
  readonly tags: readonly string[];
  /** Front matter under other keys, kept unchanged. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** An article, ready to lay out or to search for quotes. */
export interface Article extends ArticleHead {
  /** The number of words; in scripts written without spaces, half the number of characters. */
  readonly words: number;
  /** Minutes to read, at least 1. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
  /** In the order in which the text refers to them. */
  readonly notes: readonly Note[];
}

/**
 * `speech`: a person's words standing for themselves. `fragment`: some of their words in the writer's sentence.
 * `block`: a block quote that somebody said or wrote. `turn`: what a named speaker says in a transcript or an interview,
 * without marks. `other`: any other words in quote marks (titles, nicknames, scare quotes), and block quotes that are
 * nobody's words.
 */
export type QuoteKind = 'speech' | 'fragment' | 'block' | 'turn' | 'other';

/** The words in the text that say who speaks: “he”, “Kirby”, “a spokesman for the council”. */
export interface Mention extends Place {
  readonly text: string;
}

/** How the speaker is known: from the words beside the quote, a pronoun there, the quote it continues, or the context. */
export type SpeakerBy = 'cue' | 'pronoun' | 'continuation' | 'context';

/** Whose words a quote is, and how that is known. */
export interface Speaker {
  /** The fullest name the article gives for that person, or how it describes somebody whom it does not name (“the man”). */
  readonly name: string;
  /** Whether `name` is a name. */
  readonly named: boolean;
  readonly by: SpeakerBy;
  /** `null` where only the context tells. */
  readonly mention: Mention | null;
}

/** Words between quote marks, a block quote, or a turn. It has more than one place when it runs over paragraphs. */
export interface Quote {
  /** The words as they stand, marks included; those of several places joined by a line feed. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** In reading order. Places of one article's quotes never overlap. */
  readonly places: readonly [Place, ...Place[]];
  /** `null` when the article does not say. */
  readonly speaker: Speaker | null;
  /** The names of all who speak together; otherwise that of the speaker alone, or none. */
  readonly speakers: readonly string[];
  /** The sentence, or sentences, that the quote stands in; quotes in the same sentence have the same. */
  readonly sentence: string;
}

/** The front-matter key that marks an article of which a feed gave only a summary. */
export const ONLY_SUMMARY = 'summary-only';
