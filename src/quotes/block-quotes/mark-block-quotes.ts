import type { Block, Span } from '../../article.ts';
import { isReportedBefore } from '../attribution/attribute-quote.ts';
import { readSignature, readUnnamedSigner, signatureOf } from '../attribution/signature.ts';
import type { MarkedBlock, MarkedQuote } from '../marks/marked-block.ts';
import { splitSentences } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { readWords } from '../tokens/tokenize.ts';
import { allOf } from '../tokens/word-range.ts';

/**
 * Make the block quotes of an article quotes: those that are attributed by a signature or a lead-in, and those of
 * nobody. One that is all in quote marks is speech already, and one of nobody that contains speech is left as it is:
 * places do not overlap.
 */
export function markBlockQuotes(article: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const marked = [...article];
  for (let from = 0; from < article.length; from++) {
    if (!isQuoted(article[from])) continue;
    const blockQuote = readBlockQuote(article, from);
    const { kind, rule } = sortBlockQuote(article, blockQuote);
    if (kind !== null) {
      for (let at = from; at < blockQuote.end; at++) {
        const part = blockQuote.parts[at - from] as Span;
        const quote = { ...part, kind, rule, continues: at > from };
        marked[at] = withQuote(article[at] as MarkedBlock, quote);
      }
    }
    from = blockQuote.next - 1;
  }
  return marked;
}

/** A block quote: the blocks `from` to `end`, then its signature, up to `next`. */
interface BlockQuote {
  readonly from: number;
  readonly end: number;
  readonly next: number;
  /** The place of its words in each of its blocks, without a signature at the end of the last. */
  readonly parts: readonly Span[];
  readonly isSigned: boolean;
}

function isQuoted(marked: MarkedBlock | undefined): boolean {
  if (marked === undefined || NO_PROSE.has(marked.block.kind) || marked.block.text === '') return false;
  return marked.block.kind === 'quote' || (marked.block.within?.includes('quote') ?? false);
}

const NO_PROSE = new Set<Block['kind']>(['code', 'image', 'rule', 'table']);

function readBlockQuote(article: readonly MarkedBlock[], from: number): BlockQuote {
  const parts: Span[] = [];
  for (let at = from; ; at++) {
    const marked = article[at];
    const isOwn = isQuoted(marked) && (at === from || !beginsAnew(marked as MarkedBlock));
    // The signature of a block quote may be inside it or directly below.
    const isSigner =
      at > from &&
      marked !== undefined &&
      (isOwn || marked.block.kind === 'paragraph') &&
      isSignatureLine(marked, isOwn);
    if (!isOwn || isSigner) {
      const next = isSigner && isOwn ? at + 1 : at;
      return { from, end: at, next, parts, isSigned: isSigner };
    }
    const { text } = (marked as MarkedBlock).block;
    const end = signedAt(marked as MarkedBlock);
    parts.push({ start: 0, end: end ?? text.length });
    if (end !== null) return { from, end: at + 1, next: at + 1, parts, isSigned: true };
  }
}

/** Whether a block begins a block quote right below another. One within both is a part of theirs. */
function beginsAnew({ block: { opens, within = [] } }: MarkedBlock): boolean {
  return opens !== undefined && opens <= within.indexOf('quote');
}

function isSignatureLine({ block, language }: MarkedBlock, isWithin: boolean): boolean {
  if (block.text.length > MAX_SIGNATURE) return false;
  const { tokens } = readWords(block.text, [], language);
  // Outside the block quote, a name alone may be a byline, or a heading for what follows.
  return signatureOf(tokens, !isWithin) !== null;
}

/** The longest signature, in characters. */
const MAX_SIGNATURE = 160;

/** The end of the words that have a signature in their own paragraph: “Work is the best of teachers. — Ben Tarn”. */
function signedAt({ block: { text }, language }: MarkedBlock): number | null {
  const dash = lastDash(text);
  if (dash < 0 || text.length - dash > MAX_SIGNATURE) return null;
  let end = dash;
  while (end > 0 && ' \u00a0'.includes(text.charAt(end - 1))) end--;
  if (!ENDS.includes(text.charAt(end - 1))) return null;
  const { tokens } = readWords(text.slice(dash), [], language);
  const isSigned = readSignature(allOf(tokens)) ?? readUnnamedSigner(allOf(tokens));
  return isSigned === null ? null : end;
}

/** What the words before a signature may end with. */
const ENDS = '.!?…”"’\'»)';

/** The last dash or pair of hyphens with a space before it; -1 without one. */
function lastDash(text: string): number {
  for (let at = text.length - 2; at > 0; at--) {
    if (!'—–―-~'.includes(text.charAt(at))) continue;
    const start = text.charAt(at) === '-' && text.charAt(at - 1) === '-' ? at - 1 : at;
    if (start > 0 && ' \u00a0.!?…”"’»'.includes(text.charAt(start - 1))) return start;
  }
  return -1;
}

interface Sorted {
  /** `null` if the quotes in it are left as they are. */
  readonly kind: 'block' | 'other' | null;
  readonly rule: string;
}

const LEFT: Sorted = { kind: null, rule: 'marks-within' };

function sortBlockQuote(article: readonly MarkedBlock[], blockQuote: BlockQuote): Sorted {
  const { from, end, parts, isSigned } = blockQuote;
  const blocks = article.slice(from, end);
  if (blocks.length === 0) return LEFT;
  if (blocks.every((marked, at) => isAllMarks(marked, parts[at] as Span))) return LEFT;
  if (isSigned) return { kind: 'block', rule: 'signed' };
  if (isLedIn(article[from - 1])) return { kind: 'block', rule: 'led-in' };
  const isSpoken = blocks.some(({ quotes }) => quotes.some(({ kind }) => kind !== 'other'));
  return isSpoken ? LEFT : { kind: 'other', rule: 'block-quote-of-nobody' };
}

/** Whether it is nothing but speech in quote marks. */
function isAllMarks({ block: { text }, quotes }: MarkedBlock, { start, end }: Span): boolean {
  let at = start;
  for (const quote of quotes) {
    if (quote.start >= end) break;
    if (quote.kind === 'other' || text.slice(at, quote.start).trim() !== '') return false;
    at = quote.end;
  }
  return at > start && text.slice(at, end).trim().length <= 1;
}

/** Whether “In a letter to the council, Eva Lind wrote:” or the like stands before it. */
function isLedIn(before: MarkedBlock | undefined): boolean {
  if (before === undefined || NO_PROSE.has(before.block.kind)) return false;
  const { text } = before.block;
  if (before.block.kind === 'heading' || !':,—–'.includes(text.trimEnd().slice(-1))) return false;
  const tokens = tokensOf(before);
  const sentence = splitSentences(tokens, []).at(-1);
  if (sentence === undefined) return false;
  return isReportedBefore({ tokens, from: sentence.from, to: tokens.length - 1 }, before.language);
}

function tokensOf({ words, block, language }: MarkedBlock): readonly Token[] {
  return words.tokens.length > 0 ? words.tokens : readWords(block.text, [], language).tokens;
}

/** The block with one quote instead of those found in it. */
function withQuote({ block, language }: MarkedBlock, quote: MarkedQuote): MarkedBlock {
  const words = readWords(block.text, [quote], language);
  return { block, quotes: [quote], words, sentences: splitSentences(words.tokens, ['.']), language };
}
