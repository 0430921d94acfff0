import type { QuoteKind } from '../article.ts';
import type { Language } from './languages/language.ts';
import * as is from './languages/language.ts';
import type { MarkedBlock, MarkedQuote } from './mark-quotes.ts';
import { type Gender, genderOf, type NameUse, readNames } from './read-names.ts';
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
  /** For each quote whether a man or a woman is spoken to without a name: “Yes, sir.” */
  readonly called: readonly (Gender | null)[];
  readonly language: Language;
}

/** A name within a quote. */
export interface QuotedName {
  readonly use: NameUse;
  /** It is set off by commas as one is who is spoken to: “Bo, sit down.” */
  readonly isAddressed: boolean;
}

/** Read the blocks of an article whose quotes are marked. Code, rules and pictures have no prose. */
export function readArticle(marked: readonly MarkedBlock[]): readonly Prose[] {
  const blocks = marked.map(readBlock);
  const common = new Set<string>();
  for (const { tokens, inner } of blocks) {
    noteCommon(tokens, common);
    for (const words of inner) noteCommon(words, common);
  }
  const isCommon = (lower: string): boolean => common.has(lower);
  const families = familiesOf(blocks, isCommon);
  return blocks.map(({ block, quotes, tokens, sentences, inner, language }, index) => ({
    index,
    text: block.text,
    isHeading: block.kind === 'heading',
    tokens,
    sentences,
    quotes,
    names: sentences.flatMap(({ from, to }) =>
      readNames(tokens, from, to, isCommon, language.capitalNouns ? families : null),
    ),
    quoted: inner.map((words, at) =>
      namesWithin(
        block.text,
        quotes[at] as MarkedQuote,
        words,
        isCommon,
        language.capitalNouns ? families : null,
      ),
    ),
    called: inner.map(genderCalled),
    language,
  }));
}

/** The last words of the full names in blocks of a language where every noun has a capital. */
function familiesOf(blocks: readonly ReadBlock[], isCommon: (lower: string) => boolean): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { tokens, sentences, language } of blocks) {
    if (!language.capitalNouns) continue;
    for (const { from, to } of sentences) {
      for (const { words } of readNames(tokens, from, to, isCommon, families)) {
        if (words.length > 1) families.add(words.at(-1) as string);
      }
    }
  }
  return families;
}

interface ReadBlock extends MarkedBlock {
  /** The words of each quote; none for those nobody said. */
  readonly inner: readonly (readonly Token[])[];
}

/** A very long quote names nobody its reader would need. */
const MAX_READ = 2000;

function readBlock(marked: MarkedBlock): ReadBlock {
  const { block, quotes, language } = marked;
  const { text, kind } = block;
  const isRead = kind !== 'code' && kind !== 'rule' && kind !== 'image' && language.unspaced === null;
  if (quotes.length === 0) {
    const tokens = isRead ? readTokens(text, [], language) : [];
    return { ...marked, tokens, sentences: splitSentences(text, tokens), inner: [] };
  }
  const inner = quotes.map(({ start, end, kind }) =>
    kind === 'other' || language.unspaced !== null
      ? []
      : readTokens(text.slice(start, Math.min(end, start + MAX_READ)), [], language),
  );
  return { ...marked, inner };
}

/** Note the words that stand without a capital. */
function noteCommon(tokens: readonly Token[], common: Set<string>): void {
  for (const { kind, isCapital, lower } of tokens) if (kind === 'word' && !isCapital) common.add(lower);
}

/** Words in quote marks that somebody said. */
export function isSaid(kind: QuoteKind | undefined): boolean {
  return kind === 'speech' || kind === 'fragment';
}

function namesWithin(
  text: string,
  quote: MarkedQuote,
  tokens: readonly Token[],
  isCommon: (lower: string) => boolean,
  families: ReadonlySet<string> | null,
): readonly QuotedName[] {
  if (tokens.length === 0) return [];
  return splitSentences(text.slice(quote.start, quote.end), tokens).flatMap(({ from, to }) => {
    // An opening mark is not the first word.
    let first = from;
    while (first < to && tokens[first]?.kind !== 'word') first++;
    return readNames(tokens, first, to, isCommon, families).map((use) => ({
      use,
      isAddressed: isAddressed(tokens, use, first, to),
    }));
  });
}

function isAddressed(tokens: readonly Token[], use: NameUse, first: number, to: number): boolean {
  let before = use.from - 1;
  // “My dear Mr. Ruiz, …”: what goes before the name in an address.
  while (before >= first && ENDEARMENTS.has((tokens[before] as Token).lower)) before--;
  const isOpen = before < first || tokens[before]?.text === ',';
  const after = tokens[use.to];
  const isClosed = use.to >= to || after?.kind === 'mark';
  return (
    isOpen &&
    isClosed &&
    (before >= first || after?.text === ',' || after?.text === '!' || after?.text === '?')
  );
}

/** The gender of whom “sir”, “madam”, “my dear fellow” or “mother” is said to. */
function genderCalled(tokens: readonly Token[]): Gender | null {
  for (const [at, token] of tokens.entries()) {
    const gender = token.is & (is.TITLE | is.PERSON) ? genderOf(token) : null;
    if (gender === null || tokens[at + 1]?.kind === 'word') continue;
    let before = at - 1;
    while (before >= 0 && ENDEARMENTS.has((tokens[before] as Token).lower)) before--;
    const after = tokens[at + 1]?.text ?? '';
    if ((before < 0 || tokens[before]?.kind === 'mark') && CALL_ENDS.has(after)) return gender;
  }
  return null;
}

const CALL_ENDS = new Set([',', '!', '?', '.', ';', '—', '--', '”', '"', '’', "'"]);

const ENDEARMENTS = new Set([
  'my',
  'dear',
  'dearest',
  'oh',
  'well',
  'yes',
  'no',
  'poor',
  'o',
  'ah',
  'and',
  'but',
  'come',
  'good',
  'old',
  'little',
  'you',
]);
