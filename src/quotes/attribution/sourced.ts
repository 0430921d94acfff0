import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** The words of a paragraph, and their language. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The quotes among them, by the number that their tokens have. */
  readonly quotes: readonly Span[];
  readonly language: Language;
}

/** A quote to be attributed, and its sentence. */
export interface Sourced {
  readonly prose: Reading;
  readonly sentence: WordRange;
  /** Its sentence up to its own token, and from that token on. */
  readonly before: WordRange;
  readonly behind: WordRange;
  /** The last character inside its marks. */
  readonly ending: string;
  /** The subject of the reporting clause after it. */
  readonly clauseSubject: NounPhrase | null;
}

/**
 * How a quote ends: with a comma, as speech does before its reporting clause, with a mark that may end its own
 * sentence, or neither.
 */
export type QuoteStop = 'comma' | 'mark' | 'none';
