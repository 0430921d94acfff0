import type { Block, QuoteKind, Span } from '../../article.ts';
import { NO_CAST } from '../cjk/cast.ts';
import { type CjkReading, classifyCjk } from '../cjk/classify.ts';
import type { Language } from '../languages/language.ts';
import type { PatternGrammar } from '../languages/pattern-grammar.ts';
import type { MarkedBlock, MarkedQuote } from '../marks/marked-block.ts';
import type { MarkedSpan, Scan } from '../marks/pair-marks.ts';
import { joinNicknames } from '../tokens/join-nicknames.ts';
import { lastInside, splitSentences } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { NO_WORDS, tokenize } from '../tokens/tokenize.ts';
import { type Classification, classifyQuote } from './classify-quote.ts';

/** A block whose last quote may continue in the next one. */
export interface OpenBlock {
  readonly block: Block;
  readonly spans: MarkedSpan[];
  readonly unclosed: Scan['unclosed'];
  readonly language: Language;
  /** Its first span continues one of the block before. */
  continues: boolean;
}

/** Classify the quotes of a settled block: by words, or by patterns where words are not separated by spaces. */
export function classifyBlock(open: OpenBlock): MarkedBlock {
  closeAtEnd(open);
  const { block, spans, language } = open;
  if (spans.length === 0) return withoutQuotes(block, language);
  return language.patterns === null ? classifyByWords(open) : classifyByPatterns(open, language.patterns);
}

/** The last paragraph of a speech is speech even without a closing mark. */
function closeAtEnd({ block, spans, continues, unclosed }: OpenBlock): void {
  if (!continues || spans.length > 0 || unclosed?.start !== 0) return;
  const end = block.text.length;
  spans.push({ start: 0, end, style: unclosed.style, innerStart: unclosed.inner, innerEnd: end });
}

function classifyByPatterns(open: OpenBlock, grammar: PatternGrammar): MarkedBlock {
  const { block, spans, language } = open;
  const { readings } = classifyCjk(block.text, spans, { ...grammar, cast: NO_CAST });
  const quotes = spans.map((span, at): MarkedQuote => {
    const { kind, rule } = isOverParagraphs(open, span, at) ? OVER_PARAGRAPHS : (readings[at] as CjkReading);
    return { start: span.start, end: span.end, kind, rule, continues: at === 0 && open.continues };
  });
  return { block, quotes, words: NO_WORDS, sentences: [], language };
}

function classifyByWords(open: OpenBlock): MarkedBlock {
  const { block, spans, language } = open;
  const { text } = block;
  const words = joinNicknames(text, tokenize(text, spans, language), language);
  const { tokens } = words;
  const endings = spans.map((span) => lastInside(text, span));
  const sentences = splitSentences(tokens, endings, language.verbSecond);
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
      const { kind, rule } = isOverParagraphs(open, span, token.quote)
        ? OVER_PARAGRAPHS
        : style === 'dash'
          ? DASHED
          : isPart(span, language)
            ? PART
            : classifyQuote({ text, tokens, sentence, at, span, earlier, language });
      earlier.push(kind);
      quotes.push({ start, end, kind, rule, continues: token.quote === 0 && open.continues });
    }
  }
  return { block, quotes, words, sentences, language };
}

/** Most blocks have none, and share their lists. */
export function withoutQuotes(block: Block, language: Language): MarkedBlock {
  return { block, quotes: NONE, words: NO_WORDS, sentences: NONE, language };
}

const NONE: readonly never[] = [];

const OVER_PARAGRAPHS: Classification = { kind: 'speech', rule: 'over-paragraphs' };

/** What stands around the writer’s words within its marks: « Viens, dit-elle ; il est tard. » */
const PART: Classification = { kind: 'speech', rule: 'part-of-quote' };

/** It lacks one of its marks. */
function isPart({ start, end, innerStart, innerEnd }: MarkedSpan, { dashDialogue }: Language): boolean {
  return dashDialogue && (innerStart === start || innerEnd === end);
}

const DASHED: Classification = { kind: 'speech', rule: 'dash-dialogue' };

/** Whether a quote continues from the paragraph before or in the next one: words that do are speech. */
function isOverParagraphs(
  { block, continues, unclosed }: OpenBlock,
  { start, end }: Span,
  index: number,
): boolean {
  const isOpen = unclosed !== null && end === block.text.length && start === unclosed.start;
  return (index === 0 && continues) || isOpen;
}
