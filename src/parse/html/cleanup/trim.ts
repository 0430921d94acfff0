import type { Block } from '../../../article.ts';
import type { ReadText } from '../blocks/facts.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { isByline, type Known, withoutByline } from './byline-blocks.ts';
import { keep } from './keep.ts';
import { withoutSections } from './leading-away.ts';
import { isText, LONG, lengthOf } from './lengths.ts';
import { isOffer } from './offers.ts';
import { isNoise, isPaywall } from './phrases.ts';
import { withoutRepeats } from './repeats.ts';

/**
 * If more sentences than this, in UTF-16 code units, stand above a heading like the title, the article begins above it.
 */
const MAX_BEFORE_TITLE = 250;
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
  const sentences = blocks.slice(0, at).filter(isText);
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
