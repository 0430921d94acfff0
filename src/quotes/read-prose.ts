import type { QuoteKind } from '../article.ts';
import type { Language } from './languages/language.ts';
import type { MarkedBlock, MarkedQuote } from './mark-quotes.ts';
import { type NameUse, readNames } from './read-names.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** One block read in full: its sentences, and the names in them and in its quotes. */
export interface Prose {
  readonly index: number;
  readonly text: string;
  readonly isHeading: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly MarkedQuote[];
  /** Names outside quotes, in order. */
  readonly names: readonly NameUse[];
  /** For each quote the names within it. */
  readonly quoted: readonly (readonly QuotedName[])[];
  readonly language: Language;
}

/** A name within a quote. */
export interface QuotedName {
  readonly use: NameUse;
  /** It is set off by commas as one is who is spoken to: “Bo, sit down.” */
  readonly isAddressed: boolean;
}

/** Read a block whose quotes are marked. Code, rules and pictures have no prose. */
export function readProse({ block, quotes, tokens: marked, sentences: split, language }: MarkedBlock, index: number): Prose {
  const { text, kind } = block;
  const isRead = kind !== 'code' && kind !== 'rule' && kind !== 'image';
  const tokens = quotes.length > 0 ? marked : isRead ? readTokens(text, [], language) : [];
  const sentences = quotes.length > 0 ? split : splitSentences(text, tokens);
  return {
    index,
    text,
    isHeading: kind === 'heading',
    tokens,
    sentences,
    quotes,
    names: sentences.flatMap(({ from, to }) => readNames(tokens, from, to)),
    quoted: quotes.map((quote) => namesWithin(text, quote, language)),
    language,
  };
}

/** Words in quote marks that somebody said. */
export function isSaid(kind: QuoteKind | undefined): boolean {
  return kind === 'speech' || kind === 'fragment';
}

/** A very long quote names nobody its reader would need. */
const MAX_READ = 2000;

function namesWithin(text: string, quote: MarkedQuote, language: Language): readonly QuotedName[] {
  if (quote.kind === 'other') return [];
  const words = text.slice(quote.start, Math.min(quote.end, quote.start + MAX_READ));
  const tokens = readTokens(words, [], language);
  return splitSentences(words, tokens).flatMap(({ from, to }) => {
    // An opening mark is not the first word.
    let first = from;
    while (first < to && tokens[first]?.kind !== 'word') first++;
    return readNames(tokens, first, to).map((use) => ({ use, isAddressed: isAddressed(tokens, use, first, to) }));
  });
}

function isAddressed(tokens: readonly Token[], use: NameUse, first: number, to: number): boolean {
  let before = use.from - 1;
  // “My dear Mr. Ruiz, …”: what goes before the name in an address.
  while (before >= first && ENDEARMENTS.has((tokens[before] as Token).lower)) before--;
  const isOpen = before < first || tokens[before]?.text === ',';
  const after = tokens[use.to];
  const isClosed = use.to >= to || after?.kind === 'mark';
  return isOpen && isClosed && (before >= first || after?.text === ',' || after?.text === '!' || after?.text === '?');
}

const ENDEARMENTS = new Set(['my', 'dear', 'dearest', 'oh', 'well', 'yes', 'no', 'poor', 'o', 'ah', 'and', 'but', 'come']);
