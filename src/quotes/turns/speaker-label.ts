import type { Block, Span } from '../../article.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';

/** What stands before the words of a turn: “EVA LIND:”, “Ben (laughs):”, a name in bold. */
export interface SpeakerLabel {
  /** The name as it stands, what is in brackets left out. */
  readonly name: Span;
  /** Where the words begin. */
  readonly words: number;
  /** The name in lower case: the same for all turns of one speaker. */
  readonly key: string;
  /** How much the words look like somebody’s name. */
  readonly kind: LabelKind;
}

/** `name`: a given name, a title or a noun for somebody is in it; `capitals`: set in capitals; else any other words. */
export type LabelKind = 'name' | 'capitals' | 'other';

/** A label is no longer, in characters, and no name has more words. */
const MAX_LABEL = 48;
const MAX_WORDS = 4;

/** The label that a paragraph begins with; `null` where it begins with none. */
export function readSpeakerLabel(block: Block, language: Language): SpeakerLabel | null {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quote') return null;
  const { text } = block;
  const start = behindTime(text);
  const colon = text.indexOf(':', start);
  const bold = boldEnd(block, start);
  if (colon > start && colon - start <= MAX_LABEL && (isSpace(text, colon + 1) || colon + 1 === bold)) {
    const label = labelOf(text, start, colon, colon + 1, language);
    if (label !== null) return label;
  }
  const inPlay = mayBeCapital(text, start + 2)
    ? labelInPlay(text.slice(start, start + MAX_LABEL + 2))
    : undefined;
  if (inPlay !== undefined) {
    const stop = start + inPlay.length;
    const label = labelOf(text, start, stop, stop + 1, language);
    if (label !== null) return label;
  }
  // In bold a name needs no colon.
  return bold > start && bold - start <= MAX_LABEL && isSpace(text, bold)
    ? labelOf(text, start, bold, bold, language)
    : null;
}

/** A capital, or a letter beyond ASCII: the third sign of most paragraphs is neither, which is asked sooner than an expression. */
function mayBeCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x80 || (code >= 0x41 && code <= 0x5a);
}

/** “HAMLET. Who’s there?”, as plays have it: a name in capitals, and no number of an act behind it. */
const labelInPlay = (text: string): string | undefined =>
  /^((?!\p{Lu}+ [IVXLC]+\.)\p{Lu}{3}[\p{Lu}’' -]{0,28})\. \S/u.exec(text)?.[1];

/** Behind the time at which something is said, “[00:12]” or “00:12”, and the dash of a list. */
function behindTime(text: string): number {
  const first = text.charCodeAt(0);
  const isTime = first === 0x5b || first === 0x28 || (first >= 0x30 && first <= 0x39);
  return isTime ? (TIME.exec(text)?.[0].length ?? 0) : 0;
}

const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \u00a0-]{1,3}/;

function isSpace(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\u00a0';
}

/** Where the bold words end that the paragraph begins with; -1 where it begins with none. */
function boldEnd(block: Block, start: number): number {
  if (!('marks' in block)) return -1;
  const bold = block.marks.find((mark) => mark.kind === 'strong' && mark.start <= start);
  return bold === undefined ? -1 : bold.end;
}

function labelOf(
  text: string,
  start: number,
  limit: number,
  words: number,
  language: Language,
): SpeakerLabel | null {
  const bracket = text.slice(start, limit).search(/[([]/);
  let end = bracket > 0 ? start + bracket : limit;
  while (end > start && ' \u00a0:'.includes(text.charAt(end - 1))) end--;
  const name = text.slice(start, end);
  const kind = kindOf(name, language);
  if (kind === null) return null;
  let at = words;
  while (at < text.length && ' \u00a0:'.includes(text.charAt(at))) at++;
  return at < text.length ? { name: { start, end }, words: at, key: name.toLowerCase(), kind } : null;
}

/** `null` for what cannot be a name: words in small letters, figures, signs. */
function kindOf(name: string, language: Language): LabelKind | null {
  const words = name.split(/[ \u00a0]/);
  if (words.length > MAX_WORDS || !words.every((word, at) => isNameWord(word, at, language))) return null;
  if (words.some((word) => language.noSpeakers.has(bare(word)))) return null;
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (isSure(words, language)) return 'name';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'other';
}

const bare = (word: string): string => word.toLowerCase().replace('.', '');

function isNameWord(word: string, at: number, { words }: Language): boolean {
  if (at > 0 && (words.get(word)?.is ?? 0) & is.PARTICLE) return true;
  // Letters, the first a capital, with stops, hyphens and apostrophes between and behind them.
  return /^@?\p{Lu}[\p{L}.’'-]{0,24}$/u.test(word);
}

/** A given name or a title begins it (Ann Moss, Dr. Lee), or a noun for somebody is its last word (Host, Court Clerk). */
function isSure(parts: readonly string[], { words }: Language): boolean {
  const first = words.get(bare(parts[0] as string))?.means ?? 0;
  if (first & (means.GIVEN_NAME | means.TITLE)) return true;
  const last = words.get(bare(parts.at(-1) as string))?.means ?? 0;
  return parts.length <= MAX_ROLE && (last & means.PERSON) !== 0 && !(last & (means.NEUTER | means.PLURAL));
}

/** No part in a talk is called by more words. */
const MAX_ROLE = 2;
