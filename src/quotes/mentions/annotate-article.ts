import type { QuoteKind } from '../../article.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { MarkedBlock, MarkedQuote } from '../marks/marked-block.ts';
import { type Sentence, splitSentences } from '../tokens/split-sentences.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { NO_WORDS, readWords, type Words } from '../tokens/tokenize.ts';
import { type Gender, genderOf } from './gender.ts';
import type { NameMention } from './name-mention.ts';
import { type NameWords, NO_NAME } from './name-words.ts';
import { readNames, type Vocabulary } from './names.ts';
import { scenesOf } from './scenes.ts';

/** One block read in full: its sentences, and the names in them and in its quotes. */
export interface AnnotatedBlock extends Words {
  readonly index: number;
  readonly text: string;
  readonly isHeading: boolean;
  /** The number of the scene it belongs to, in a tale. */
  readonly scene: number;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly MarkedQuote[];
  /** Names outside quotes, in order. */
  readonly names: readonly NameMention[];
  /** The names within each quote. */
  readonly quoted: readonly (readonly QuotedName[])[];
  /** The gender of whoever each quote addresses without a name: “Yes, sir.” */
  readonly called: readonly (Gender | null)[];
  readonly language: Language;
}

/** A name within a quote. */
export interface QuotedName {
  readonly use: NameMention;
  /** Whether it is an address, set off by commas: “Bo, sit down.” */
  readonly isAddressed: boolean;
}

/** Read the blocks of an article whose quotes are marked. Code, rules and images have no prose. */
export function annotateArticle(marked: readonly MarkedBlock[]): readonly AnnotatedBlock[] {
  const common = new Set<string>();
  const blocks = marked.map((block) => {
    const read = readBlock(block);
    noteCommon(read, common);
    return read;
  });
  const isCommon = (lower: string): boolean => common.has(lower);
  const families = familiesOf(blocks, isCommon);
  const plain: Vocabulary = { isCommon, families: null };
  const nouns: Vocabulary = { isCommon, families };
  const scenes = scenesOf(marked.map(({ block }) => block));
  return blocks.map((read, index) =>
    annotate(read, index, scenes[index] as number, read.language.capitalNouns ? nouns : plain),
  );
}

function annotate(
  { block, quotes, words: { tokens, starts }, sentences, inner, language }: ReadBlock,
  index: number,
  scene: number,
  vocabulary: Vocabulary,
): AnnotatedBlock {
  const names = namesOutside({ tokens, block: index, language }, sentences, vocabulary);
  return {
    index,
    text: block.text,
    isHeading: block.kind === 'heading',
    scene,
    tokens,
    starts,
    sentences,
    quotes,
    names: isTitleLine(block.kind === 'heading', tokens)
      ? names.filter((use) => isNameInTitle(tokens, use))
      : names,
    quoted:
      quotes.length === 0
        ? NONE
        : inner.map((words) => namesWithin({ tokens: words, block: index, language }, vocabulary)),
    called: quotes.length === 0 ? NONE : inner.map(genderCalled),
    language,
  };
}

/** The last words of full names, in blocks of a language that capitalises every noun. */
function familiesOf(blocks: readonly ReadBlock[], isCommon: (lower: string) => boolean): ReadonlySet<string> {
  const families = new Set<string>();
  for (const [block, { words, sentences, language }] of blocks.entries()) {
    if (!language.capitalNouns) continue;
    for (const name of speakingNames(words.tokens)) families.add(name);
    for (const { from, to } of sentences) {
      for (const name of readNames({ tokens: words.tokens, block, language }, from, to, {
        isCommon,
        families,
      })) {
        if (name.words.length > 1) families.add(name.words.at(-1) as string);
      }
    }
  }
  return families;
}

/** „Ja“, sagte Veitel. A noun without an article that says something is a name; in lower case. */
function speakingNames(tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'quote') continue;
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const [verb, name, after] = [tokens[from], tokens[from + 1], tokens[from + 2]];
    if (verb === undefined || name === undefined || !(verb.is & is.REPORTING_VERB)) continue;
    const isAlone = after === undefined || after.kind !== 'word' || !after.isCapital;
    if (isAlone && name.isCapital && isUnknown(name)) names.push(name.lower);
  }
  return names;
}

interface ReadBlock extends MarkedBlock {
  /** The words of each quote; none for quotes that nobody said. */
  readonly inner: readonly (readonly Token[])[];
}

/** A shared list, as most blocks have no quotes. */
const NONE: readonly never[] = [];

/** How many characters of a quote are searched for names. */
const MAX_READ = 2000;

function readBlock({ block, quotes, words, sentences, language }: MarkedBlock): ReadBlock {
  if (quotes.length > 0) {
    const inner = quotes.map((quote) => wordsWithin(block.text, quote, language));
    return { block, quotes, words, sentences, inner, language };
  }
  // The words of blocks without quotes have not been read yet.
  const { kind } = block;
  const isRead = kind !== 'code' && kind !== 'rule' && kind !== 'image';
  const own = isRead ? readWords(block.text, [], language) : NO_WORDS;
  return { block, quotes, words: own, sentences: splitSentences(own.tokens, []), inner: NONE, language };
}

function wordsWithin(text: string, { start, end, kind }: MarkedQuote, language: Language): readonly Token[] {
  return kind === 'other'
    ? NONE
    : readWords(text.slice(start, Math.min(end, start + MAX_READ)), [], language).tokens;
}

/** Note the words that occur without a capital, except those that are never names. */
function noteCommon({ words, inner }: ReadBlock, common: Set<string>): void {
  for (const tokens of [words.tokens, ...inner]) {
    for (const token of tokens) {
      if (!token.isCapital && (token.is & NO_NAME) === 0 && token.kind === 'word') common.add(token.lower);
    }
  }
}

/** Whether words were said or written by somebody to be found; a turn names its own speaker. */
export function isSaid(kind: QuoteKind | undefined): boolean {
  return kind === 'speech' || kind === 'fragment' || kind === 'block';
}

/** How many words a name that stands alone has at most. */
const NAME_LINE = 3;

/**
 * Whether it is a heading or a line set as one: most words have a capital, or all letters are capitals, and that does
 * not come from names.
 */
function isTitleLine(isHeading: boolean, tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind === 'word');
  let words = 0;
  let heavy = 0;
  for (const token of tokens) {
    if (token.kind === 'quote' && !isHeading) return false;
    if (token.kind !== 'word') continue;
    words++;
    if (token.isCapital || !(token.is & LIGHT)) heavy++;
    if (!isHeading && (words > MAX_TITLE || (!token.isCapital && !(token.is & LIGHT)))) return false;
  }
  if (first !== undefined && words <= NAME_LINE && first.means & (means.GIVEN_NAME | means.TITLE))
    return false;
  return isHeading || (words > NAME_LINE && (tokens.at(-1)?.kind === 'word' || heavy >= SURE_TITLE));
}

/** In a title, a given name and its continuation are a name if no other capitalised word is joined to them. */
function isNameInTitle(tokens: readonly Token[], { from, to, words, gender }: NameMention): boolean {
  const isFull = gender !== null && words.length > 1 && to - from <= NAME_LINE;
  return isFull && tokens[to]?.kind !== 'word' && tokens[from - 1]?.kind !== 'word';
}

/** How many words a title has at most. */
const MAX_TITLE = 60;

/** This many words with a capital, and none without, are no sentence even before a full stop. */
const SURE_TITLE = 6;

/** Words that titles set in lower case. */
const LIGHT = is.PREPOSITION | is.CONJUNCTION | is.DETERMINER | is.CLAUSE;

function namesOutside(
  words: NameWords,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): readonly NameMention[] {
  const names: NameMention[] = [];
  for (const { from, to } of sentences) {
    for (const name of readNames(words, from, to, vocabulary)) names.push(name);
  }
  return names;
}

function namesWithin(words: NameWords, vocabulary: Vocabulary): readonly QuotedName[] {
  const { tokens } = words;
  if (tokens.length === 0) return NONE;
  const names: QuotedName[] = [];
  for (const { from, to } of splitSentences(tokens, [])) {
    // An opening mark does not count as the first word.
    let first = from;
    while (first < to && tokens[first]?.kind !== 'word') first++;
    for (const use of readNames(words, first, to, vocabulary))
      names.push({ use, isAddressed: isAddressed(tokens, use, first, to) });
  }
  return names;
}

function isAddressed(tokens: readonly Token[], use: NameMention, first: number, to: number): boolean {
  let before = use.from - 1;
  // “My dear Mr. Ruiz, …”: an address may begin before the name.
  while (before >= first && (tokens[before] as Token).roles.has('endearing')) before--;
  const isOpen = before < first || tokens[before]?.text === ',';
  const after = tokens[use.to];
  const isClosed = use.to >= to || after?.kind === 'mark';
  return (
    isOpen &&
    isClosed &&
    (before >= first || after?.text === ',' || after?.text === '!' || after?.text === '?')
  );
}

/** The gender of somebody addressed as “sir”, “madam”, “my dear fellow” or “mother”. */
function genderCalled(tokens: readonly Token[]): Gender | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const gender = token.means & (means.TITLE | means.PERSON) ? genderOf(token) : null;
    if (gender === null || tokens[at + 1]?.kind === 'word') continue;
    let before = at - 1;
    while (before >= 0 && (tokens[before] as Token).roles.has('endearing')) before--;
    const after = tokens[at + 1]?.text ?? '';
    if ((before < 0 || tokens[before]?.kind === 'mark') && CALL_ENDS.has(after)) return gender;
  }
  return null;
}

const CALL_ENDS = new Set([',', '!', '?', '.', ';', '—', '--', '”', '"', '’', "'"]);
