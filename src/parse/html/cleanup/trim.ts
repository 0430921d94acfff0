import type { Block } from '../../../article.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { looksLikeName, splitNames } from '../metadata/authors/names.ts';
import { afterIntroduction } from '../metadata/authors/words.ts';
import { isDateLine } from '../metadata/dates/date-lines.ts';
import { isNoise, leadsElsewhere } from './phrases.ts';
import { withoutRepeats } from './repeats.ts';

/** What the page says of the article beside its text, and so need not be repeated in it. */
export interface Known {
  readonly title: string | null;
  readonly authors: readonly string[];
}

/** Sentences before a heading like the title, in UTF-16 code units, from which on the text is taken to begin above it. */
const MAX_BEFORE_TITLE = 250;
/** What is cut is never more of the text than this: in its middle, and in its last part. */
const MAX_CUT = 0.06;
const MAX_LAST_CUT = 0.4;
const LAST_PART = 0.6;
/** A paragraph of so many UTF-16 code units is text. */
const LONG = 100;

/** Leave out what a page repeats about its article at the beginning, and what it goes on to at the end. */
export function trimBlocks(blocks: readonly Block[], known: Known): readonly Block[] {
  const body = withoutSections(
    afterTitle(withoutRepeats(blocks, known.title), known).filter((block) => !saysNothing(block)),
    known,
  );
  const start = leadEnd(body, known);
  const lead = body.slice(0, start).filter((block) => !isAboutArticle(block, known));
  const rest = [...lead, ...body.slice(start)];
  let end = rest.length;
  while (end > 0 && endsNothing(rest[end - 1], known)) end--;
  return rest.slice(0, end);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** What stands over the title is the site's. */
function afterTitle(blocks: readonly Block[], { title }: Known): readonly Block[] {
  const wanted = normalizeWords(title ?? '');
  if (wanted === '') return blocks;
  const at = blocks.findIndex((block) => block.kind !== 'image' && normalizeWords(block.text) === wanted);
  if (at < 0) return blocks;
  const sentences = blocks
    .slice(0, at)
    .filter((block) => block.kind === 'paragraph' && block.text.length >= LONG);
  const keepsAll = lengthOf(sentences) > MAX_BEFORE_TITLE;
  return keepsAll ? blocks.filter((_, index) => index !== at) : blocks.slice(at + 1);
}

function saysNothing({ kind, text }: Block): boolean {
  return kind !== 'code' && kind !== 'table' && isNoise(text);
}

function withoutSections(blocks: readonly Block[], known: Known): readonly Block[] {
  const kept: Block[] = [];
  const whole = lengthOf(blocks);
  let before = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const isLast = before >= whole * LAST_PART;
    const end = leadsAway(block, isLast, known) ? sectionEnd(blocks, at, known) : at;
    if (end > at && lengthOf(blocks.slice(at, end)) <= whole * (isLast ? MAX_LAST_CUT : MAX_CUT))
      at = end - 1;
    else kept.push(block);
    before += block.text.length;
  }
  return kept;
}

/** In the last part a line of its own is enough, and so is the author's name, which begins a portrait. */
function leadsAway(block: Block, isLast: boolean, known: Known): boolean {
  if (block.kind !== 'heading' && !(isLast && block.kind === 'paragraph')) return false;
  return (isLast && isPortrait(block, known)) || leadsElsewhere(block.text);
}

function isPortrait({ text }: Block, { authors }: Known): boolean {
  return authors.includes(normalizeWords(afterIntroduction(text) ?? text));
}

/** A heading's section goes on to the next one as high; that of a line, over links and such, to the next heading or long paragraph. */
function sectionEnd(blocks: readonly Block[], start: number, known: Known): number {
  const first = blocks[start];
  const level = first?.kind === 'heading' ? first.level : 6;
  const isLine = first?.kind === 'paragraph' && !isPortrait(first, known);
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'heading' && block.level <= level) return at;
    if (isLine && block?.kind === 'paragraph' && block.text.length >= LONG) return at;
  }
  return blocks.length;
}

/** Where the text begins: at its first long paragraph. */
function leadEnd(blocks: readonly Block[], known: Known): number {
  const at = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.text.length >= LONG && !isAboutArticle(block, known),
  );
  return Math.min(at < 0 ? blocks.length : at, 12);
}

/** A byline, a date, the subtitle: known from elsewhere. */
function isAboutArticle(block: Block, { authors }: Known): boolean {
  if (block.kind === 'image' || block.kind === 'rule' || block.kind === 'code') return false;
  const { text } = block;
  const folded = normalizeWords(text);
  if (authors.includes(folded)) return true;
  if (text.length > 160) return false;
  if (isDateLine(text)) return true;
  if (/\bmin(?:ute)?s?\.? read\b/i.test(text)) return true;
  const names = splitNames(afterIntroduction(text) ?? '');
  return names.length > 0 && names.every(looksLikeName);
}

/** A heading with nothing under it, a rule, a byline: no end of a text. */
function endsNothing(block: Block | undefined, known: Known): boolean {
  if (block === undefined) return false;
  return (
    block.kind === 'heading' ||
    block.kind === 'rule' ||
    (block.kind !== 'image' && isAboutArticle(block, known))
  );
}
