import type { Author, Block } from '../../article.ts';
import { findDate } from './dates.ts';
import { afterIntroduction, looksLikeName, splitNames } from './names.ts';
import { fold } from './title.ts';

/** What the page says of the article beside its text, and so need not be repeated in it. */
export interface Known {
  readonly title: string | null;
  readonly authors: readonly string[];
}

/** A section that begins so leads away from the article, to its end or the next heading as high. */
const AWAY =
  /^(?:(?:related|similar|recommended|suggested|popular|latest|recent|trending|featured|more|other|further|next) (?:articles?|posts?|stor(?:y|ies)|reading|reads|news|content|topics?|resources?|products?|blogs?|guides?|coverage|videos?|episodes?|insights?|from|in|on|to explore|like this)\b.*|related(?: .{0,20})?|recommended(?: for you)?|trending(?: now)?|read (?:more|next|also)\b.*|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested)\b.*|you'?ll also (?:like|love)\b.*|(?:if you (?:liked|enjoyed) this)\b.*|(?:also|more) (?:on|from|by|about|in)\b.*|up next|keep reading|continue reading|(?:what|where) to read next|about the authors?|about (?:me|us)|meet the (?:author|team)|author bio|(?:leave|post|write|add) (?:a|your) (?:reply|comment)\b.*|(?:\d+ )?(?:comments?|responses?|replies|thoughts? on .*)|join the (?:conversation|discussion)|discussion|share(?: this| on| with| the|:).*|share|follow us\b.*|follow me\b.*|subscribe\b.*|sign up\b.*|(?:join|get) (?:our|the|my) .*newsletter.*|newsletter|stay (?:up to date|in touch|informed|connected|updated)\b.*|get in touch|contact us|tags?|categories|filed under.*|topics|archives?|search|pin it.*|like this|print|footer|advertisements?|sponsored(?: content)?|disclaimer|copyright.*|most (?:read|popular|viewed)\b.*|in this (?:article|section|series)|table of contents|(?:on this page)|explore more\b.*|discover more\b.*|learn more\b.*|see also|previous post|next post|written by|credits|ähnliche (?:artikel|beiträge)|das könnte (?:sie|dich) .*|mehr zum thema|lire aussi|à lire aussi|articles? (?:similaires|liés|connexes)|artículos relacionados|te puede interesar|leggi anche|articoli correlati|lees ook)\s*[:.…!]*$/iu;

/** A line that is no sentence of the article wherever it stands. */
const NOISE =
  /^(?:(?:article continues (?:below|after)|continues? below|story continues|scroll (?:down|to continue|for more)).*|advertise?ments?|anzeige|publicité|publicidad|back to (?:top|contents?)|(?:return|jump|skip) to .{0,30}|top|share|tweet|pin(?: it)?|email|print|facebook|twitter|linkedin|whatsapp|copy link|save|close|menu|search|loading\W*|read more\W*|learn more\W*|see more\W*|show more\W*|view more\W*|more|next|previous|subscribe\W*|sign up\W*|(?:click|tap) (?:here|to)\b.{0,40}|(?:buy|shop|order) now\W*|get started\W*|download(?: now| pdf)?|view (?:on|at|post on|this post on|original)\b.{0,40}|(?:photo|image|photograph|picture|graphic|illustration|screenshot|video|credit|photo credit|image credit|image source|courtesy|getty images)s?(?: (?:by|via|courtesy|source|credits?|from|of))?\s?[:|©].{0,120}|(?:photo|photograph|image|picture)s? (?:by|via|courtesy of)\b.{0,80}|(?:read|see|watch|listen)(?: more| also| next)?:.{0,160}|(?:related|recommended|further reading|also read|must read|more|keep reading|up next|you may also like|check out(?: next)?|don[’']t miss|editor[’']s picks?)(?: .{0,20})?:.{0,160}|toggle caption|hide caption|enlarge(?: this image)?|open image.*|(?:\d+|one|a) min(?:ute)?s?\.? read|reading time.{0,20}|estimated reading.{0,20}|\(?opens in (?:a )?new (?:window|tab)\)?|©.{0,160}|copyright\b.{0,160}|all rights reserved\.?|listen to this (?:article|story)\W*|tags?:.{0,200}|filed under:?.{0,200}|posted (?:in|under):?.{0,200}|categor(?:y|ies):.{0,200}|topics?:.{0,200}|share (?:this|on|the|via)\b.{0,60}|follow (?:us|me)\b.{0,60}|table of contents|contents|in this article:?|on this page:?|view (?:bio|all posts).{0,40})$/iu;

/** Sentences before a heading like the title, in UTF-16 code units, from which on the text is taken to begin above it. */
const MAX_BEFORE_TITLE = 250;
/** What is cut is never more of the text than this: in its middle, and in its last part. */
const MAX_CUT = 0.06;
const MAX_LAST_CUT = 0.4;
const LAST_PART = 0.6;
/** A paragraph of so many UTF-16 code units is text. */
const LONG = 100;
/** A heading that leads away is short. */
const MAX_LABEL = 80;

/** Leave out what a page repeats about its article at the beginning, and what it goes on to at the end. */
export function trimBlocks(blocks: readonly Block[], known: Known): readonly Block[] {
  const body = withoutSections(
    afterTitle(withoutRepeats(blocks, known), known).filter((block) => !isNoise(block)),
    known,
  );
  const start = leadEnd(body, known);
  const lead = body.slice(0, start).filter((block) => !isAboutArticle(block, known));
  const rest = [...lead, ...body.slice(start)];
  let end = rest.length;
  while (end > 0 && endsNothing(rest[end - 1], known)) end--;
  return rest.slice(0, end);
}

/** A picture described by its heading, its caption or another picture's words is not described. */
function withoutRepeats(blocks: readonly Block[], { title }: Known): readonly Block[] {
  const texts = blocks.filter(({ kind }) => kind !== 'image').map(({ text }) => fold(text));
  const said = new Set([fold(title ?? ''), ...texts]);
  return blocks.filter(({ kind, text }) => {
    if (kind !== 'image') return true;
    const folded = fold(text);
    if (said.has(folded)) return false;
    said.add(folded);
    return true;
  });
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** What stands over the title is the site's. */
function afterTitle(blocks: readonly Block[], { title }: Known): readonly Block[] {
  const wanted = fold(title ?? '');
  if (wanted === '') return blocks;
  const at = blocks.findIndex((block) => block.kind !== 'image' && fold(block.text) === wanted);
  if (at < 0) return blocks;
  const sentences = blocks
    .slice(0, at)
    .filter((block) => block.kind === 'paragraph' && block.text.length >= LONG);
  const keepsAll = lengthOf(sentences) > MAX_BEFORE_TITLE;
  return keepsAll ? blocks.filter((_, index) => index !== at) : blocks.slice(at + 1);
}

function isNoise(block: Block): boolean {
  return (
    block.kind !== 'code' &&
    block.kind !== 'table' &&
    block.text.length <= 220 &&
    NOISE.test(block.text.replaceAll('’', "'"))
  );
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
  if (block.text.length > MAX_LABEL) return false;
  if (block.kind !== 'heading' && !(isLast && block.kind === 'paragraph')) return false;
  return (isLast && isPortrait(block, known)) || AWAY.test(block.text.replaceAll('’', "'"));
}

function isPortrait({ text }: Block, { authors }: Known): boolean {
  return authors.includes(fold(afterIntroduction(text) ?? text));
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
  const folded = fold(text);
  if (authors.includes(folded)) return true;
  if (text.length > 160) return false;
  if (findDate(text, true) !== null && text.length <= 100) return true;
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

const BIO_VERB =
  /^(?:,[^,]{1,60},)? (?:is|was|are|has|writes|covers|works|reports|serves|leads|ist|schreibt|est|écrit|es|è|scrive)\b/u;

/** Paragraphs at the end that say who an author is, in the order of the authors; and the text without them. */
export function takeBios(
  blocks: readonly Block[],
  authors: readonly Author[],
): { readonly blocks: readonly Block[]; readonly bios: readonly (string | null)[] } {
  const bios = authors.map((): string | null => null);
  let end = blocks.length;
  for (; end > 1; end--) {
    const block = blocks[end - 1];
    const text = block?.kind === 'paragraph' ? block.text : '';
    const at = authors.findIndex(
      ({ name }) => text.startsWith(name) && BIO_VERB.test(text.slice(name.length)),
    );
    if (at < 0) break;
    bios[at] = bios[at] === null ? text : `${text} ${bios[at]}`;
  }
  return { blocks: blocks.slice(0, end), bios };
}
