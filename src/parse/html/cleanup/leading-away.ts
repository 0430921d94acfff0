import type { Block } from '../../../article.ts';
import type { ReadText } from '../blocks/facts.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { afterIntroduction } from '../metadata/authors/words.ts';
import { isDateLine } from '../metadata/dates/date-lines.ts';
import type { Known } from './byline-blocks.ts';
import { keep } from './keep.ts';
import { isText, LONG, lengthOf } from './lengths.ts';
import { announces, isReadingList } from './phrases.ts';

/** A section in the middle of a text is cut only if it is no more than this share of it. */
const MAX_CUT = 0.06;
/** The last part of a text begins behind this share of it. There a section is cut whatever its length. */
const LAST_PART = 0.6;

/** Leave out the sections that lead away from the article: to more articles, to the author, to the site. */
export function withoutSections(blocks: readonly Block[], text: ReadText, known: Known): readonly Block[] {
  const kept: Block[] = [];
  const whole = lengthOf(blocks);
  let before = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const isLast = before >= whole * LAST_PART;
    const cut = cutFrom({ blocks, at, isLast, whole }, text, known);
    for (const gone of cut) keep(false, 'leads-away', gone, known.explain);
    if (cut.length > 0) at += cut.length - 1;
    else kept.push(block);
    before += block.text.length;
  }
  return kept;
}

/** A block among all that are left of a page. */
interface Position {
  readonly blocks: readonly Block[];
  readonly at: number;
  /** Whether it is in the last part of the text. */
  readonly isLast: boolean;
  /** The length of the text, in UTF-16 code units. */
  readonly whole: number;
}

/**
 * What leads away from the article, from this block on; nothing, where it does not. In the last part a line of its own is enough,
 * and so is the author's name, which begins a portrait.
 */
function cutFrom({ blocks, at, isLast, whole }: Position, text: ReadText, known: Known): readonly Block[] {
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
  return blocks.some(isText);
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
    if (isLine && block !== undefined && isText(block)) return at;
  }
  return blocks.length;
}
