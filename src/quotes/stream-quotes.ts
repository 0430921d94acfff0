import type { Block } from '../article.ts';
import { classifyBlock, type OpenBlock, withoutQuotes } from './classify/classify-block.ts';
import { chooseLanguage, createLanguageCheck, createLanguageGuess } from './languages/choose-language.ts';
import type { Language } from './languages/language.ts';
import { scanDashDialogue, scanDialogue, withoutReportingClauses } from './marks/dash-dialogue.ts';
import type { MarkedBlock } from './marks/marked-block.ts';
import { findMissingCloser } from './marks/missing-closer.ts';
import { type MarkedSpan, pairMarks, type Scan } from './marks/pair-marks.ts';
import { splitSentences } from './tokens/split-sentences.ts';
import { tokenize } from './tokens/tokenize.ts';
import { labelWithin } from './turns/label-within.ts';
import type { SpeakerLabel } from './turns/speaker-label.ts';
import { createTurnStream, type TalkBlock } from './turns/turn-stream.ts';

/** Finds the quotes of an article whose blocks come one at a time. */
export interface QuoteStream {
  /** Give the next block; returns, in order, the blocks whose quotes are now settled. */
  add(block: Block): readonly MarkedBlock[];
  /** There are no more blocks: returns the rest. */
  end(): readonly MarkedBlock[];
}

/**
 * Start marking. A block waits only while it ends in an open quote, until the next paragraph shows whether the quote
 * continues.
 * @param lang BCP 47; `null` where it is not known.
 */
export function createQuoteStream(lang: string | null): QuoteStream {
  let language = chooseLanguage(lang ?? 'en');
  const check = lang === null ? createLanguageGuess() : createLanguageCheck(language);
  let waiting: OpenBlock[] = [];
  let isTale = false;
  const turns = createTurnStream();

  function settle(): readonly MarkedBlock[] {
    const settled = waiting.map(classifyBlock);
    waiting = [];
    return settled;
  }

  function mark({ block, language, label }: TalkBlock): readonly MarkedBlock[] {
    const turn = label === null || isMarked(block.text, label.words) ? null : label;
    if (turn !== null) return [...settle(), turnOf(block, language, turn)];
    const scan = isSearched(block) ? scanBlock(block.text, language, isTale) : NO_MARKS;
    isTale ||= scan.spans[0]?.style === 'dash';
    if (waiting.length === 0 && scan.spans.length === 0 && scan.unclosed === null)
      return [withoutQuotes(block, language)];
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

/** Ann: “I never said that.” The words of a turn are speech if they are in quote marks. */
function isMarked(text: string, words: number): boolean {
  return '“"‘„«»「\''.includes(text.charAt(words));
}

/** The words after the label of a turn are one quote, whether or not they contain marks. */
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

/** How many headings and images may stand between two paragraphs of one speech. */
const MAX_WAITING = 3;

const NO_MARKS: Scan = { spans: [], unclosed: null, strayCloser: null };

function isSearched(block: Block): boolean {
  return block.kind !== 'code' && block.kind !== 'rule' && block.kind !== 'image';
}

function isParagraph(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'item';
}

/**
 * An open quote continues if the next paragraph begins with an opening mark again (Chicago Manual of Style 13.32), or
 * has its closing mark before any other.
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
  // An unclosed single mark may be an apostrophe: the quote continues only if the next paragraph begins with one as
  // well.
  const beginsAgain = again?.start === 0 && (again.style === 'single') === isSingle;
  if (isSingle && !beginsAgain) return;
  if (open.style === 'guillemet' && again?.style === 'dash') {
    // « Qui est là ? ¶ — C’est moi. » The mark opens a conversation whose lines begin with dashes.
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
    // “RUIZ: Why? ¶ “HALE: Because.” has another speaker.
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

function scanBlock(text: string, language: Language, isTale: boolean): Scan {
  const marked = pairMarks(text, language);
  const scan = language.dashDialogue
    ? { ...marked, spans: marked.spans.flatMap((span) => withoutReportingClauses(text, span, language)) }
    : marked;
  const said = scanDialogue(text, language, scan.spans, isTale);
  return said.length === 0 ? scan : { ...scan, spans: said };
}
