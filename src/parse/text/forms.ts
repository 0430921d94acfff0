import type { Block, Container, Heading, Mark, Paragraph } from '../../article.ts';
import type { Explain } from '../../explain.ts';
import type { Prose } from '../prose-builder.ts';
import { type Chunk, type Line, leastIndent } from './line.ts';
import type { Margin } from './margin.ts';

/** What a recogniser has to know besides its lines. */
export interface FormContext {
  readonly margin: Margin;
  /** What all the blocks stand in. */
  readonly within: readonly Container[];
  /** The lists that are open, outermost first. */
  readonly lists: ListLevel[];
  /** What the text has shown so far; recognisers write it down. */
  readonly seen: SeenSoFar;
  /** The chunk after this one; `null` where none follows, or none of the same text. */
  readonly next: Chunk | null;
  /** Told why lines became what they are; `null` while nobody asks. */
  readonly explain: Explain | null;
}

/** A list that is open. */
export interface ListLevel {
  /** The columns before its markers, and before the text of its items. */
  readonly marker: number;
  readonly content: number;
  /** What its markers are like: `-`, `1.`, `(a)`. */
  readonly style: string;
  /** The number or letter of its last item; `null` for bullets. */
  value: number | null;
}

/** What a text has shown so far of how it is set. */
export interface SeenSoFar {
  /** Columns before the lines of paragraphs. */
  bodyIndent: number;
  /** Columns before the first line of a paragraph, more than before the others; 0 where paragraphs do not begin so. */
  firstLineIndent: number;
  /** Whether paragraphs stand on a line each. */
  paragraphALine: boolean;
  /** The signs that headings were underlined with, in the order of their first use. */
  readonly underlines: string[];
  /** The last numbered item: its list may go on below paragraphs. */
  last: { readonly style: string; readonly value: number } | null;
}

/** How many lines a recogniser took from the start of what it was given, and what they are. */
export interface Recognised {
  readonly rule: string;
  readonly lines: number;
  readonly blocks: readonly Block[];
}

/** Tell why lines became what they are. */
export function explainForm(rule: string, line: Line | undefined, { explain }: FormContext): void {
  explain?.({ step: 'form', rule, about: line?.text.slice(0, 60) ?? '' });
}

/** Running text where it stands: a paragraph, or that of a block quote. */
export function paragraphOf(prose: Prose, within: readonly Container[]): Block {
  const depth = within.filter((one) => one === 'quote').length;
  if (within.at(-1) === 'quote') return { kind: 'quote', depth, ...prose, within };
  const block: Paragraph = { kind: 'paragraph', ...prose };
  return within.length === 0 ? block : { ...block, within };
}

/** A heading in its place. */
export function headingOf(
  text: string,
  level: Heading['level'],
  within: readonly Container[],
  marks: readonly Mark[] = [],
): Block {
  const block: Heading = { kind: 'heading', level, text, marks };
  return within.length === 0 ? block : { ...block, within };
}

/** A rule in its place. */
export function ruleOf(within: readonly Container[]): Block {
  return { kind: 'rule', text: '', ...(within.length === 0 ? {} : { within }) };
}

/** Lines as they stand, without the indent that all have. */
export function codeOf(lines: Chunk, within: readonly Container[]): Block {
  const base = leastIndent(lines);
  const text = lines.map((line) => ' '.repeat(line.indent - base) + line.text).join('\n');
  return { kind: 'code', text, ...(within.length === 0 ? {} : { within }) };
}
