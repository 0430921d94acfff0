import type { Block } from '../../../article.ts';
import type { ReadText } from '../blocks/facts.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { afterIntroduction } from '../metadata/authors/words.ts';
import { isDateLine } from '../metadata/dates/date-lines.ts';
import { isByline, type Known, withoutByline } from './byline-blocks.ts';
import { keep } from './keep.ts';
import { isOffer } from './offers.ts';
import { announces, isNoise, isPaywall, isReadingList } from './phrases.ts';
import { withoutRepeats } from './repeats.ts';

/**
 * If more sentences than this, in UTF-16 code units, stand above a heading like the title, the article begins above it.
 */
const MAX_BEFORE_TITLE = 250;
/** A section in the middle of a text is cut only if it is no more than this share of it. */
const MAX_CUT = 0.06;
/** The last part of a text begins behind this share of it. There a section is cut whatever its length. */
const LAST_PART = 0.6;
/** A paragraph of so many UTF-16 code units is text. */
const LONG = 100;

/** Leave out what a page repeats about its article at the beginning, and what it goes on to at the end. All of it is never left out. */
export function trimBlocks(text: ReadText, known: Known): readonly Block[] {
  const trimmed = trim(text, known);
  if (trimmed.some(({ text: said }) => said !== '')) return trimmed;
  const said = text.blocks.filter((block) => !saysNothing(block, text));
  const title = normalizeWords(known.title ?? '');
  const untitled = said.filter((block) => normalizeWords(block.text) !== title);
  // A page that only has its title has said that.
  return untitled.length > 0 ? untitled : said;
}

function trim(text: ReadText, known: Known): readonly Block[] {
  const shown = afterTitle(withoutRepeats(text.blocks, known.title, text.captions), known);
  const said = shown
    .filter((block) => keep(!saysNothing(block, text), 'line-without-words', block, known.explain))
    .filter((block) => keep(text.captions.has(block) || !isOffer(block), 'offer', block, known.explain))
    .filter((block) => keep(!isPaywall(block), 'paywall', block, known.explain));
  const body = withoutSections(said, text, known);
  const rest = withoutByline(body, known);
  let end = rest.length;
  while (end > 0 && (endsNothing(rest[end - 1], known) || isWays(rest[end - 1], text))) end--;
  for (const block of rest.slice(end)) keep(false, 'ends-nothing', block, known.explain);
  return rest.slice(0, end);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** What stands over the title is the site's. */
function afterTitle(blocks: readonly Block[], known: Known): readonly Block[] {
  const wanted = normalizeWords(known.title ?? '');
  if (wanted === '') return blocks;
  const at = blocks.findIndex(
    (block) =>
      block.kind !== 'image' &&
      block.kind !== 'item' &&
      isShort(block) &&
      normalizeWords(block.text) === wanted,
  );
  if (at < 0) return blocks;
  const sentences = blocks
    .slice(0, at)
    .filter((block) => block.kind === 'paragraph' && block.text.length >= LONG);
  const keepsAll = lengthOf(sentences) > MAX_BEFORE_TITLE;
  if (!keepsAll) for (const block of blocks.slice(0, at)) keep(false, 'over-the-title', block, known.explain);
  return keepsAll ? blocks.filter((_, index) => index !== at) : blocks.slice(at + 1);
}

/** No title is longer. In UTF-16 code units. */
const MAX_TITLE = 1000;

function isShort({ text }: Block): boolean {
  return text.length <= MAX_TITLE;
}

/** A line like a button. Headings have something below them, and items of a list are the list's, unless they are links. */
function saysNothing(block: Block, { linked, captions }: ReadText): boolean {
  const { kind, text } = block;
  if (kind === 'code' || kind === 'table' || kind === 'rule' || captions.has(block)) return false;
  if ((kind === 'heading' || block.within?.at(-1) === 'item') && !linked.has(block)) return false;
  return isNoise(text, linked.has(block));
}

function withoutSections(blocks: readonly Block[], text: ReadText, known: Known): readonly Block[] {
  const kept: Block[] = [];
  const whole = lengthOf(blocks);
  let before = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const isLast = before >= whole * LAST_PART;
    const cut = cutFrom(blocks, at, { isLast, whole }, text, known);
    for (const gone of cut) keep(false, 'leads-away', gone, known.explain);
    if (cut.length > 0) at += cut.length - 1;
    else kept.push(block);
    before += block.text.length;
  }
  return kept;
}

/**
 * What leads away from the article, from this block on; nothing, where it does not. In the last part a line of its own is enough,
 * and so is the author's name, which begins a portrait.
 */
function cutFrom(
  blocks: readonly Block[],
  at: number,
  { isLast, whole }: { readonly isLast: boolean; readonly whole: number },
  text: ReadText,
  known: Known,
): readonly Block[] {
  const block = blocks[at];
  if (block === undefined) return [];
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
  const isLine = block.kind === 'paragraph';
  if (!isLast && isReadingList(block.text)) return [];
  if (isLine && !isLast) return announces(block.text) === 'away' ? linksFrom(blocks, at, text) : [];
  const kind = isLast && isPortrait(block, known) ? 'away' : announces(block.text);
  if (kind === null) return [];
  const end = sectionEnd(blocks, at, known);
  const below = blocks.slice(at + 1, end);
  const most = isLast ? whole : whole * MAX_CUT;
  if (kind === 'doubtful') {
    const leads = leadsOn(below, text) && (block.kind === 'heading' || below.length > 0);
    return leads && lengthOf(below) <= most ? blocks.slice(at, end) : [];
  }
  // A heading goes with links or a form, not with sentences.
  if (block.kind === 'heading' && isSaid(below, text) && !isPortrait(block, known)) return [];
  // Links alone, in the middle of a text: it goes on behind them.
  const links = below.findIndex((one) => !text.linked.has(one) && one.kind !== 'image' && !isLabel(one));
  const run = links < 0 ? below : below.slice(0, links);
  const rest = links < 0 ? [] : below.slice(links);
  if (run.some((one) => text.linked.has(one)) && !rest.some((one) => text.linked.has(one)))
    return blocks.slice(at, at + 1 + run.length);
  return lengthOf(below) + block.text.length <= most ? blocks.slice(at, end) : [];
}

/** Whether what is below a heading is a text of its own, with no link that leads on and no form. */
function isSaid(blocks: readonly Block[], { linked, asking }: ReadText): boolean {
  if (blocks.some((block) => linked.has(block) || asking.has(block))) return false;
  return blocks.some((block) => block.kind === 'paragraph' && block.text.length >= LONG);
}

/** A line and the links right below it; nothing, where there are none. */
function linksFrom(blocks: readonly Block[], at: number, { linked }: ReadText): readonly Block[] {
  let end = at + 1;
  for (let next = blocks[end]; next !== undefined && linked.has(next); next = blocks[end]) end++;
  return end > at + 1 ? blocks.slice(at, end) : [];
}

/** Whether what is below a heading is links, cards or a form: no sentences, or more words in links than others, or a date to each excerpt. */
function leadsOn(blocks: readonly Block[], { linked, asking }: ReadText): boolean {
  if (blocks.some((block) => asking.has(block))) return true;
  const links = blocks.filter((block) => linked.has(block));
  const sentences = blocks.filter(
    (block) => !linked.has(block) && block.kind !== 'image' && block.kind !== 'rule' && !isLabel(block),
  );
  if (sentences.length === 0) return true;
  if (lengthOf(links) > lengthOf(sentences)) return true;
  const cards = blocks.filter(({ text, kind }) => kind === 'paragraph' && isDateLine(text)).length;
  return cards >= 2 && cards >= sentences.length;
}

/** A short line that does not end as a sentence does. */
function isLabel({ kind, text }: Block): boolean {
  if (kind === 'code' || kind === 'table') return false;
  return text.length <= 80 && kind !== 'item' && !/[.!?。！？]["”’»」)]?$/u.test(text);
}

function isPortrait({ text }: Block, { authors }: Known): boolean {
  return text.length <= LONG && authors.includes(normalizeWords(afterIntroduction(text) ?? text));
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

/** Links side by side, as old pages have them at their foot: “Back | Mail”. */
function isWays(block: Block | undefined, { linked }: ReadText): boolean {
  if (block === undefined || !linked.has(block) || block.text.length > LONG) return false;
  return block.kind === 'paragraph' && / [|·•] |\] \[/.test(block.text);
}

/** Whether a text cannot end with this block: a heading with nothing under it, a rule, a byline. */
function endsNothing(block: Block | undefined, known: Known): boolean {
  if (block === undefined) return false;
  return block.kind === 'heading' || block.kind === 'rule' || isByline(block, known);
}
