import type { QuoteKind, Span } from '../../article.ts';
import { attributeCjkQuote } from './attribute-quote.ts';
import type { CastGrammar } from './cast.ts';
import { endsSentence, type FoldedLine, foldQuotes, type Range, sentenceAround } from './fold-quotes.ts';

/** The kind of a quote and its speaker, read by patterns. */
export interface CjkReading {
  readonly kind: QuoteKind;
  /** The name of the rule that found the kind. */
  readonly rule: string;
  /** The words for the speaker in the folded line; `null` if its sentence has none. */
  readonly subject: Range | null;
  /** Nothing but other quotes stands before it in its sentence. */
  readonly opens: boolean;
}

/** A paragraph with its quotes folded and read. */
export interface CjkParagraph {
  readonly folded: FoldedLine;
  readonly readings: readonly CjkReading[];
}

/** Quotes this short are terms unless they are attributed. */
const TERM_LENGTH = 8;

/** Read the quotes of a paragraph by their context. */
export function classifyCjk(text: string, quotes: readonly Span[], grammar: CastGrammar): CjkParagraph {
  const folded = foldQuotes(text, quotes);
  return { folded, readings: quotes.map((quote, index) => readQuote(text, quote, folded, index, grammar)) };
}

function readQuote(
  text: string,
  quote: Span,
  { line, positions }: FoldedLine,
  index: number,
  grammar: CastGrammar,
): CjkReading {
  const at = positions[index] as number;
  const { from, to } = sentenceAround(line, at);
  const before = line.slice(from, at).replace(QUOTES, '').trim();
  const after = line.slice(at + 1, to).trim();
  const opens = before === '';
  const isAlone = opens && after === '';
  if (text.charAt(quote.start) === '『' && !isAlone)
    return { kind: 'other', rule: 'title-marks', subject: null, opens };
  const inner = text.slice(quote.start + 1, quote.end - 1);
  const isSentence = inner.length > TERM_LENGTH || PARTED.test(inner) || grammar.verbEnding.test(inner);
  const cue = attributeCjkQuote({ line, at, from, to, isSentence, isLong: inner.length > 3 }, grammar);
  if (cue !== null) {
    const kind = cue.isPart ? 'fragment' : 'speech';
    return { kind, rule: 'reported', subject: cue.subject, opens };
  }
  // “也没啥大事，”他坐下来，“就是……” continues after its speaker.
  const isHalf = opens && after !== '' && HALF.test(inner);
  const isOwn =
    isAlone || isHalf || (ENDED.test(inner) && (opens ? !grammar.joined.test(after) : LEADING.test(before)));
  const kind = !isSentence ? 'other' : isOwn ? 'speech' : ENDED.test(inner) ? 'fragment' : 'other';
  return { kind, rule: isSentence ? 'sentence' : 'term', subject: null, opens };
}

/** Quotes directly before another. */
const QUOTES = /^[\ue000\ue001\s]+$/;
/** Punctuation within a quote. */
const PARTED = /[。！？!?…，、.,]/;
const HALF = /[，,]$/;
const ENDED = /[。！？!?….]$/;
/** What leads in to a quote. */
const LEADING = /[，：,:]$/;

/** The sentences of a folded line. */
export function sentencesOf(line: string): readonly Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (!endsSentence(line, at)) continue;
    sentences.push({ from, to: at });
    from = at + 1;
  }
  if (from < line.length) sentences.push({ from, to: line.length });
  return sentences;
}
