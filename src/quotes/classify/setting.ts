import type { QuoteKind, Span } from '../../article.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A stretch to classify, and its sentence. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Index of the quote among the tokens. */
  readonly at: number;
  /** Where it stands in the text, marks included. */
  readonly span: Span;
  /** Kinds of the quotes before it in the sentence, nearest last. */
  readonly earlier: readonly QuoteKind[];
  readonly language: Language;
}

/** Everything that the rules may ask about. */
export interface Setting extends Stretch {
  readonly shape: Shape;
  /** The word or mark directly before it in its sentence. */
  readonly before: Token | null;
}

/** Field by field: to spread an object takes several times as long, which counts for a text of nothing but quotes. */
export function settingOf(stretch: Stretch): Setting {
  const { text, tokens, sentence, at, span, earlier, language } = stretch;
  const before = at > sentence.from ? (tokens[at - 1] as Token) : null;
  const shape = shapeOf(text, span, tokens[at + 1], language);
  return { text, tokens, sentence, at, span, earlier, language, shape, before };
}

/** A place among the words of a sentence. */
export type Position = Pick<Setting, 'tokens' | 'sentence' | 'language' | 'at'>;
