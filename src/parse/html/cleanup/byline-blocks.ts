import type { Block } from '../../../article.ts';
import type { Explain } from '../../../explain.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { MAX_BYLINE } from '../metadata/authors/bylines.ts';
import { looksLikeName, splitNames } from '../metadata/authors/names.ts';
import { afterIntroduction, isAuthorLabel } from '../metadata/authors/words.ts';
import { isDateLine, isDayOfYear } from '../metadata/dates/date-lines.ts';
import { findDates } from '../metadata/dates/parse-date.ts';
import { keep } from './keep.ts';
import { isText } from './lengths.ts';

/** What the page says of the article beside its text, and so need not be repeated in it. */
export interface Known {
  readonly title: string | null;
  /** As `normalizeWords` gives them. */
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly explain?: Explain | undefined;
}

/** No title is longer. In UTF-16 code units. */
const MAX_TITLE = 1000;
/** How many blocks may stand before the first long paragraph, and how many behind it may still be a byline. */
const MAX_LEAD = 12;
const MAX_BEHIND = 10;

/** Leave out what the first blocks say of the article that its head says: who wrote it, when, how long it takes to read. */
export function withoutByline(blocks: readonly Block[], known: Known): readonly Block[] {
  const { explain } = known;
  const start = leadEnd(blocks, known);
  const entries = entriesIn(blocks);
  const isKept = (block: Block): boolean =>
    keep(entries.has(block) || !isByline(block, known), 'about-article', block, explain) &&
    keep(!isTitlePart(block, known), 'title-and-byline', block, explain);
  const lead = withoutPieces(blocks.slice(0, start), 0, (text) => isBylineText(text, known), explain);
  // Below a standfirst, only what the head is known to have.
  const behind = withoutPieces(
    blocks.slice(start, start + MAX_BEHIND),
    1,
    (text) => isKnown(text, known),
    explain,
  );
  return [...lead.filter(isKept), ...behind, ...blocks.slice(start + MAX_BEHIND)];
}

/** Where the text begins: at its first long paragraph. */
function leadEnd(blocks: readonly Block[], known: Known): number {
  const at = blocks.findIndex((block) => isText(block) && !isByline(block, known));
  return Math.min(at < 0 ? blocks.length : at, MAX_LEAD);
}

/** Headings with a date, of which a diary and a list of changes have several. */
function entriesIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const dated = blocks.filter(({ kind, text }) => kind === 'heading' && isDateLine(text));
  return new Set(dated.length > 1 ? dated : []);
}

/** Whether a block is a byline, a date, or how long the text takes to read. */
export function isByline({ kind, text }: Block, known: Known): boolean {
  return (kind === 'paragraph' || kind === 'item' || kind === 'heading') && isBylineText(text, known);
}

function isBylineText(text: string, { authors, date }: Known): boolean {
  if (text.length > MAX_BYLINE) return false;
  const introduced = afterIntroduction(text) ?? '';
  if (authors.includes(normalizeWords(text)) || authors.includes(normalizeWords(introduced))) return true;
  // “Ana Ruiz March 4”: the year is in what the page states.
  const said = introduced === '' ? text : introduced;
  const behind = authors.find((author) => normalizeWords(said).startsWith(`${author} `));
  if (behind !== undefined && date !== null && isDayOfYear(said.slice(behind.length))) return true;
  // A day that does not date the article is said by the text: of the next sailing, of a concert.
  if (isDateLine(text)) return date !== null;
  // What follows may stand right behind: “7 min readDec 30”.
  if (/\bmin(?:ute)?s?\.? read(?!\p{Ll})/u.test(text)) return true;
  if (/[.!?]$/.test(text)) return false;
  const names = splitNames(introduced);
  return names.length > 0 && names.every(looksLikeName);
}

/** A longer piece is none of a byline. In UTF-16 code units. */
const MAX_PIECE = 60;
const TIME_TO_READ = /^(?:\d{1,3}\s?)?min(?:ute)?s?$/iu;
/** What stands between names, dates and times. */
const JOINT = /^(?:[^\p{L}\p{N}\p{So}]|and|und|et|y|e|och|og|en)+$/iu;

/** Leave out a byline whose parts are blocks of their own, from the block at `from` on: “By”, “Ana Ruiz”, “|”, “6”, “mins”. */
function withoutPieces(
  blocks: readonly Block[],
  from: number,
  isPart: (text: string) => boolean,
  explain: Explain | undefined,
): readonly Block[] {
  const kept = blocks.slice(0, from);
  for (let at = from; at < blocks.length; at++) {
    const pieces = countPieces(blocks.slice(at), isPart, kept.length === 0);
    for (const piece of blocks.slice(at, at + pieces)) keep(false, 'about-article', piece, explain);
    if (pieces === 0) kept.push(blocks[at] as Block);
    else at += pieces - 1;
  }
  return kept;
}

/**
 * How many of the first blocks are one byline; 0 where they are none. Minutes alone are the time it takes to read only
 * above all else: below it they may be a recipe’s.
 */
function countPieces(blocks: readonly Block[], isPart: (text: string) => boolean, isFirst: boolean): number {
  const run = blocks.findIndex(
    ({ kind, text }, at) =>
      kind !== 'paragraph' ||
      text.length > MAX_PIECE ||
      !(isPart(text) || isBetweenParts(text, blocks[at + 1]?.text ?? '')),
  );
  const pieces = blocks.slice(0, run < 0 ? blocks.length : run);
  return pieces.some(({ text }) => isPart(text) || (isFirst && TIME_TO_READ.test(text))) ? pieces.length : 0;
}

/** “By”, “|”, “6” before “mins”. */
function isBetweenParts(text: string, next: string): boolean {
  const isMinutes = TIME_TO_READ.test(text) || (/^\d{1,3}$/.test(text) && TIME_TO_READ.test(next));
  return isMinutes || JOINT.test(text) || isAuthorLabel(text);
}

/** Whether a text is nothing but an author or the date that the article is known to have. */
function isKnown(text: string, { authors, date }: Known): boolean {
  if (text.length > MAX_PIECE) return false;
  if (authors.includes(normalizeWords(afterIntroduction(text) ?? text))) return true;
  if (date === null || !isDateLine(text)) return false;
  const [first, ...more] = findDates(text, { monthFirst: true });
  return first !== undefined && more.length === 0 && first.date.slice(0, 10) === date.slice(0, 10);
}

/** The title and who wrote it, in the lines of one block, as on the pages of old. */
function isTitlePart(block: Block, known: Known): boolean {
  if (block.kind !== 'paragraph' || block.text.length > MAX_TITLE) return false;
  const breaks = block.marks.filter(({ kind }) => kind === 'break').map(({ start }) => start);
  if (breaks.length === 0) return false;
  const lines = [0, ...breaks].map((from, at) => block.text.slice(from, breaks[at]).trim());
  const title = normalizeWords(known.title ?? '');
  return (
    lines.some((line) => normalizeWords(line) === title) &&
    lines.every((line) => normalizeWords(line) === title || isBylineText(line, known))
  );
}
