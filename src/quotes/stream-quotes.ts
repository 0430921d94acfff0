import type { Block, QuoteKind, Span } from '../article.ts';
import { NO_CAST } from './cjk/cast.ts';
import { type CjkReading, classifyCjk } from './cjk/classify.ts';
import { type Classification, classifyQuote } from './classify/classify-quote.ts';
import { chooseLanguage, createLanguageCheck, createLanguageGuess } from './languages/choose-language.ts';
import type { Language } from './languages/language.ts';
import { scanDashDialogue, scanDialogue, withoutReportingClauses } from './marks/dash-dialogue.ts';
import { findMissingCloser } from './marks/missing-closer.ts';
import { type MarkedSpan, pairMarks, type Scan } from './marks/pair-marks.ts';
import { joinNicknames } from './tokens/join-nicknames.ts';
import { lastInside, type Sentence, splitSentences } from './tokens/split-sentences.ts';
import type { Token } from './tokens/token.ts';
import { NO_WORDS, tokenize, type Words } from './tokens/tokenize.ts';
import { labelWithin } from './turns/label-within.ts';
import type { SpeakerLabel } from './turns/speaker-label.ts';
import { createTurnStream, type TalkBlock } from './turns/turn-stream.ts';

/** A stretch of a block's text that is a quote, or one paragraph's part of it. */
export interface MarkedQuote extends Span {
  readonly kind: QuoteKind;
  /** The name of the rule that told its kind. */
  readonly rule: string;
  /** It goes on from the last quote of an earlier block. */
  readonly continues: boolean;
  /** Of a turn, the name before it. */
  readonly label?: Span;
}

/** A block with its quotes found and sorted. */
export interface MarkedBlock {
  readonly block: Block;
  /** In order; none overlap. */
  readonly quotes: readonly MarkedQuote[];
  /** The block's words, each quote as one token. */
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

/** Finds the quotes of an article whose blocks come one at a time. */
export interface QuoteStream {
  /** Give the next block; gives back those, in order, whose quotes are now settled. */
  add(block: Block): readonly MarkedBlock[];
  /** There are no more blocks: gives back the rest. */
  end(): readonly MarkedBlock[];
}

/**
 * Start marking. A block waits only while it ends in an open quote, until the next paragraph tells whether that goes on.
 *
 * @param lang BCP 47; `null` where it is not known.
 */
export function createQuoteStream(lang: string | null): QuoteStream {
  let language = chooseLanguage(lang ?? 'en');
  const check = lang === null ? createLanguageGuess() : createLanguageCheck(language);
  let waiting: OpenBlock[] = [];
  const turns = createTurnStream();

  function settle(): readonly MarkedBlock[] {
    const settled = waiting.map(classifyBlock);
    waiting = [];
    return settled;
  }

  function mark({ block, language, label }: TalkBlock): readonly MarkedBlock[] {
    const turn = label === null || isMarked(block.text, label.words) ? null : label;
    if (turn !== null) return [...settle(), turnOf(block, language, turn)];
    const scan = isSearched(block) ? scanBlock(block.text, language) : NO_MARKS;
    if (waiting.length === 0 && scan.spans.length === 0 && scan.unclosed === null)
      return [{ block, ...NO_QUOTES, language }];
    const item: OpenBlock = {
      block,
      spans: [...scan.spans],
      unclosed: scan.unclosed,
      continues: false,
      language,
    };
    const opener = waiting[0];
    if (opener !== undefined && !isParagraph(block) && waiting.length < MAX_WAITING) {
      waiting.push(item);
      return [];
    }
    if (opener !== undefined) join(opener, item, scan);
    const done = settle();
    if (item.unclosed === null)
      return done.length === 0 ? [classifyBlock(item)] : [...done, classifyBlock(item)];
    waiting = [item];
    return done;
  }

  function markAll(blocks: readonly TalkBlock[]): readonly MarkedBlock[] {
    const [only] = blocks;
    return blocks.length === 1 && only !== undefined ? mark(only) : blocks.flatMap(mark);
  }

  return {
    add(block) {
      language = check(block.text) ?? language;
      return markAll(turns.add(block, language));
    },
    end: () => [...markAll(turns.end()), ...settle()],
  };
}

/** Ann: “I never said that.” The words of a turn that stand in marks are speech. */
function isMarked(text: string, words: number): boolean {
  return '“"‘„«»「\''.includes(text.charAt(words));
}

/** The words behind the name of a turn are one quote, marks within or not. */
function turnOf(block: Block, language: Language, label: SpeakerLabel): MarkedBlock {
  const { text } = block;
  const quote = {
    start: label.words,
    end: text.length,
    kind: 'turn',
    rule: 'transcript',
    continues: false,
    label: label.name,
  } as const;
  const words = tokenize(text, [quote], language);
  return { block, quotes: [quote], words, sentences: splitSentences(words.tokens, ['.']), language };
}

/** Headings and pictures may stand between two paragraphs of one speech, but not many. */
const MAX_WAITING = 3;

const NO_MARKS: Scan = { spans: [], unclosed: null, strayCloser: null };

/** A block whose last quote may go on in the next one. */
interface OpenBlock {
  readonly block: Block;
  readonly spans: MarkedSpan[];
  readonly unclosed: Scan['unclosed'];
  readonly language: Language;
  /** Its first span goes on from the block before. */
  continues: boolean;
}

function isSearched(block: Block): boolean {
  return block.kind !== 'code' && block.kind !== 'rule' && block.kind !== 'image';
}

function isParagraph(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'item';
}

/**
 * A quote left open goes on when the next paragraph begins with an opening mark again (Chicago Manual of Style 13.32),
 * or when that paragraph has its closing mark before any other.
 */
function join(opener: OpenBlock, next: OpenBlock, scan: Scan): void {
  const open = opener.unclosed;
  if (open === null) return;
  const tail = {
    start: open.start,
    end: opener.block.text.length,
    style: open.style,
    innerStart: open.inner,
    innerEnd: opener.block.text.length,
  };
  const again = scan.spans[0]?.start === 0 ? scan.spans[0] : scan.unclosed;
  const isSingle = open.style === 'single';
  // A single mark that nothing closes may be an apostrophe: only another one tells that the quote goes on.
  const beginsAgain = again?.start === 0 && (again.style === 'single') === isSingle;
  if (isSingle && !beginsAgain) return;
  if (open.style === 'guillemet' && again?.style === 'dash') {
    // « Qui est là ? ¶ — C’est moi. » The mark opens a talk whose lines dashes begin.
    for (const line of scanDashDialogue(opener.block.text, opener.language, open.start))
      replaceSpan(opener, line);
    return;
  }
  const missing = findMissingCloser(opener.block.text, open.inner, opener.language);
  if (missing !== null) {
    replaceSpan(opener, { ...tail, end: missing, innerEnd: missing });
    return;
  }
  if (beginsAgain) {
    replaceSpan(opener, tail);
    // “RUIZ: Why? ¶ “HALE: Because.” is another’s.
    const { text } = next.block;
    next.continues = labelWithin(text, { start: 0, end: text.length }) === null;
  } else if (scan.strayCloser !== null) {
    replaceSpan(opener, tail);
    next.spans.unshift({
      start: 0,
      end: scan.strayCloser,
      style: open.style,
      innerStart: 0,
      innerEnd: scan.strayCloser - 1,
    });
    next.continues = true;
  }
}

function replaceSpan(opener: OpenBlock, tail: MarkedSpan): void {
  while (opener.spans.length > 0 && (opener.spans.at(-1) as MarkedSpan).start >= tail.start)
    opener.spans.pop();
  opener.spans.push(tail);
}

function scanBlock(text: string, language: Language): Scan {
  const marked = pairMarks(text, language);
  const scan = language.dashDialogue
    ? { ...marked, spans: marked.spans.flatMap((span) => withoutReportingClauses(text, span, language)) }
    : marked;
  const said = scanDialogue(text, language, scan.spans);
  return said.length === 0 ? scan : { ...scan, spans: said };
}

/** Sort the quotes of a block that is settled. */
function classifyBlock({ block, spans, continues, unclosed, language }: OpenBlock): MarkedBlock {
  if (continues && spans.length === 0 && unclosed?.start === 0) {
    // The last paragraph of a speech that nothing closes is speech all the same.
    const end = block.text.length;
    spans.push({ start: 0, end, style: unclosed.style, innerStart: unclosed.inner, innerEnd: end });
  }
  if (spans.length === 0) return { block, ...NO_QUOTES, language };
  const { text } = block;
  if (language.unspaced !== null) {
    const { readings } = classifyCjk(text, spans, { ...language.unspaced, cast: NO_CAST });
    const quotes = spans.map((span, at) => {
      const isJoined = at === 0 && continues;
      const isPart = isJoined || isOpen(span, text, unclosed);
      const { kind, rule } = isPart ? OVER_PARAGRAPHS : (readings[at] as CjkReading);
      return { start: span.start, end: span.end, kind, rule, continues: isJoined };
    });
    return { block, quotes, words: NO_WORDS, sentences: [], language };
  }
  const words = joinNicknames(text, tokenize(text, spans, language), language);
  const { tokens } = words;
  const endings = spans.map((span) => lastInside(text, span));
  const sentences = splitSentences(tokens, endings);
  const quotes: MarkedQuote[] = [];
  for (const sentence of sentences) {
    const earlier: QuoteKind[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at] as Token;
      if (token.quote < 0) continue;
      const span = spans[token.quote] as MarkedSpan;
      const { start, end, style } = span;
      if (token.kind === 'word') {
        quotes.push({ start, end, kind: 'other', rule: 'nickname', continues: false });
        continue;
      }
      const isJoined = token.quote === 0 && continues;
      const { kind, rule } =
        isJoined || isOpen(span, text, unclosed)
          ? OVER_PARAGRAPHS
          : style === 'dash'
            ? DASHED
            : classifyQuote({ text, tokens, sentence, at, span, earlier, language });
      earlier.push(kind);
      quotes.push({ start, end, kind, rule, continues: isJoined });
    }
  }
  return { block, quotes, words, sentences, language };
}

/** Shared, as most blocks have none. */
const NO_QUOTES = { quotes: [], words: NO_WORDS, sentences: [] } as const;

const OVER_PARAGRAPHS: Classification = { kind: 'speech', rule: 'over-paragraphs' };
const DASHED: Classification = { kind: 'speech', rule: 'dash-dialogue' };

/** Whether a quote goes on in the next paragraph: words that do are speech. */
function isOpen({ start, end }: Span, text: string, unclosed: Scan['unclosed']): boolean {
  return unclosed !== null && end === text.length && start === unclosed.start;
}
