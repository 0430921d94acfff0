import { isPlaceBehind } from '../grammar/noun-words.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { type NameMention, nameMention } from './name-mention.ts';
import type { NameWords } from './name-words.ts';
import { behindPlace, goesOn, isGivenHere, isNameWord, isNoOpener } from './name-words.ts';

/** Marks that open a sentence within a sentence. */
const OPENING = new Set(['“', '‘', '"', "'", '„', '«', '—', ':']);

/** The names among the tokens `from` to `to`, which begin a sentence. */
export function readNames(words: NameWords, from: number, to: number, vocabulary: Vocabulary): NameMention[] {
  const { tokens } = words;
  const { isCommon, families } = vocabulary;
  const names: NameMention[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!isNameWord(token)) continue;
    const opens = at === from || OPENING.has((tokens[at - 1] as Token).text);
    if (opens && isNoOpener(token, isCommon) && !isGivenHere({ tokens, from: at, to })) continue;
    let end = at + 1;
    while (end < to && goesOn({ tokens, from: end, to }) && !isPlaceBehind(tokens, at, end, words.language))
      end++;
    const use =
      isOwnerOfPlace(tokens, end) || isFamily({ tokens, from: at, to: end })
        ? null
        : nameMention(words, behindPlace(words, at, end), end, opens);
    const sure = use === null || families === null ? use : surely(words, use, families);
    if (sure !== null) names.push(sure);
    at = end - 1;
  }
  return lendFamilies(tokens, names);
}

/** What the whole article says about its words. */
export interface Vocabulary {
  /** Whether the article also has the word without a capital. */
  readonly isCommon: (lower: string) => boolean;
  /** In a language that capitalises every noun, the last words of the article’s full names; else `null`. */
  readonly families: ReadonlySet<string> | null;
}

/** “Ida and Olaf Kern”: a given name alone takes the family name of the next. */
function lendFamilies(tokens: readonly Token[], names: NameMention[]): NameMention[] {
  for (let at = 0; at + 1 < names.length; at++) {
    const use = names[at] as NameMention;
    const next = names[at + 1] as NameMention;
    if (use.words.length > 1 || next.words.length < 2 || next.from !== use.to + 1) continue;
    if (!((tokens[use.to] as Token).is & is.CONJUNCTION) || use.title !== null) continue;
    const isGiven =
      (tokens[use.to - 1] as Token).means & (tokens[next.from] as Token).means & means.GIVEN_NAME;
    if (isGiven) names[at] = { ...use, lent: next.words.at(-1) as string };
  }
  return names;
}

/** “The Paul Hales” are several people. */
function isFamily({ tokens, from: at, to: end }: WordRange): boolean {
  const last = tokens[end - 1] as Token;
  const isPlural =
    tokens[at - 1]?.roles.has('singling') === true && end - at > 1 && (last.form & form.PLURAL_FORM) !== 0;
  const isKnown = ((tokens[at] as Token).means & means.TITLE) !== 0 || (last.form & form.NOUN_PLURAL) !== 0;
  return isPlural && !isKnown && !(last.means & means.BODY);
}

/** “Blackwell’s Island”, “St. Mary’s Hospital”: the whole is the name of a place or an organisation. */
function isOwnerOfPlace(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  return tokens[at]?.text === '’s' && noun?.isCapital === true && (noun.means & means.BODY) !== 0;
}

/**
 * In a language that capitalises every noun, a name needs a given name, a title, or the full name elsewhere in the
 * article.
 */
function surely(within: NameWords, use: NameMention, families: ReadonlySet<string>): NameMention | null {
  const { tokens } = within;
  const { from, to, words } = use;
  for (let at = from; at < to; at++) {
    if (!((tokens[at] as Token).means & (means.GIVEN_NAME | means.TITLE) && to - from > 1)) continue;
    // “Der Hirt Philipp”: what has an article is a noun.
    const isNoun = at > from && ((tokens[from - 1]?.is ?? 0) & is.DETERMINER) !== 0;
    return isNoun ? nameMention(within, at, to, false) : use;
  }
  const [word] = words;
  if (words.length > 1 || word === undefined) return null;
  if (families.has(word) || isGivenAlone(tokens, from)) return use;
  // The genitive: Kants Vorschlag
  const stem = word.slice(0, -1);
  return (tokens[to - 1] as Token).form & form.GENITIVE && families.has(stem)
    ? { ...use, words: [stem], key: stem, text: use.text.slice(0, -1) }
    : null;
}

/** Karl lachte. A given name alone, without an article or adjective that would make it a noun (die Rose). */
function isGivenAlone(tokens: readonly Token[], at: number): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  if (!(meaning & means.GIVEN_NAME) || meaning & (means.NOT_NAME | means.PERSON) || classes & is.TIME)
    return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' || !(before.is & is.DETERMINER);
}
