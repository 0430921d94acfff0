import type { Block, Span } from '../../article.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';

/** What precedes the words of a turn: “EVA LIND:”, “Ben (laughs):”, a name in bold. */
export interface SpeakerLabel {
  /** The name as it stands, without brackets. */
  readonly name: Span;
  /** Where the words begin. */
  readonly words: number;
  /** The name in lower case: the same for all turns of one speaker. */
  readonly key: string;
  /** How much it looks like a person’s name. */
  readonly kind: LabelKind;
}

/** `name`: it contains a given name, a title or a noun for a person; `capitals`: it is in capitals; else `other`. */
export type LabelKind = 'name' | 'capitals' | 'other';

/** The longest label, in characters, and the most words of a name. */
const MAX_LABEL = 48;
const MAX_WORDS = 4;

/** The label at the start of a paragraph; `null` where there is none. */
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
  // A bold name needs no colon.
  return bold > start && bold - start <= MAX_LABEL && isSpace(text, bold)
    ? labelOf(text, start, bold, bold, language)
    : null;
}

/**
 * A capital or a letter beyond ASCII: the third character of most paragraphs is neither, which is quicker to check than
 * an expression.
 */
function mayBeCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x80 || (code >= 0x41 && code <= 0x5a);
}

/** “HAMLET. Who’s there?”, as in plays: a name in capitals, and not the number of an act. */
const labelInPlay = (text: string): string | undefined =>
  /^((?!\p{Lu}+ [IVXLC]+\.)\p{Lu}{3}[\p{Lu}’' -]{0,28})\. \S/u.exec(text)?.[1];

/** The place after a time, “[00:12]” or “00:12”, and after the dash of a list. */
function behindTime(text: string): number {
  const first = text.charCodeAt(0);
  const isTime = first === 0x5b || first === 0x28 || (first >= 0x30 && first <= 0x39);
  return isTime ? (TIME.exec(text)?.[0].length ?? 0) : 0;
}

const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \u00a0-]{1,3}/;

function isSpace(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\u00a0';
}

/** The end of the bold words at the start of the paragraph; -1 where there are none. */
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

/** `null` for what cannot be a name: words in lower case, figures, signs. */
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
  // Letters, the first a capital, with stops, hyphens and apostrophes between and after them.
  return /^@?\p{Lu}[\p{L}.’'-]{0,24}$/u.test(word);
}

/** It begins with a given name or a title (Ann Moss, Dr. Lee), or ends in a noun for a person (Host, Court Clerk). */
function isSure(parts: readonly string[], { words }: Language): boolean {
  const first = words.get(bare(parts[0] as string))?.means ?? 0;
  if (first & (means.GIVEN_NAME | means.TITLE)) return true;
  const last = words.get(bare(parts.at(-1) as string))?.means ?? 0;
  return parts.length <= MAX_ROLE && (last & means.PERSON) !== 0 && !(last & (means.NEUTER | means.PLURAL));
}

/** How many words the name of a role has at most. */
const MAX_ROLE = 2;
