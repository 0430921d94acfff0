import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isPrefixedName } from '../languages/prefixed-name.ts';
import { type RolesOf, rolesOf } from '../languages/role.ts';
import { NOT_LISTED, type WordClasses } from '../languages/word-lists.ts';
import type { Token } from './token.ts';

/** The words of a language that have been read so far. */
export interface Lexicon {
  /** The word of `text` from `start` to `end`: the same token wherever it occurs. */
  wordAt(text: string, start: number, end: number): Token;
  /**
   * The word that begins at `start` if it has few letters, all of them ASCII, and ends at `limit` or before what is never
   * part of a word; else `null`, and what the word is takes a closer look.
   */
  plainWordAt(text: string, start: number, limit: number): Token | null;
  readonly rolesOf: RolesOf;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, which all its texts share. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = createLexicon(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** More different words than most texts have. */
const MOST = 50_000;

/** It is emptied when full, so that it does not grow with everything that is read. */
function createLexicon(language: Language): Lexicon {
  const roles = rolesOf(language.roles);
  let plain = newTable(FEW);
  const others = new Map<string, Token>();

  function addPlain(first: number, second: number, raw: string): Token {
    if (plain.size >= MOST) plain = newTable(FEW);
    else if (plain.size * 2 >= plain.words.length) plain = enlarged(plain);
    const word = newWord(raw, language, roles);
    put(plain, first, second, word);
    return word;
  }

  function otherWord(raw: string): Token {
    let word = others.get(raw);
    if (word === undefined) {
      if (others.size >= MOST) others.clear();
      word = newWord(raw, language, roles);
      others.set(raw, word);
    }
    return word;
  }

  function plainWordAt(text: string, start: number, limit: number): Token | null {
    let first = 0;
    let second = 0;
    let capital = 0;
    let at = start;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const letter = code & 0x1f;
      if (code >= 0x61 && code <= 0x7a) {
        if (at - start < HALF) first = (first << 5) | letter;
        else if (at - start < 2 * HALF) second = (second << 5) | letter;
        else return null;
      } else if (at > start && endsWord(code)) break;
      else if (at === start && code >= 0x41 && code <= 0x5a) {
        first = letter;
        capital = CAPITAL;
      } else return null;
    }
    second |= capital;
    return plain.words[slotOf(plain, first, second)] ?? addPlain(first, second, text.slice(start, at));
  }

  return {
    rolesOf: roles,
    plainWordAt,
    wordAt: (text, start, end) => plainWordAt(text, start, end) ?? otherWord(text.slice(start, end)),
  };
}

/** A space, or the mark that ends most words before one. A full stop may be part of an abbreviation. */
function endsWord(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x3f || code === 0x21;
}

/**
 * Words by two numbers. Nearly every word has at most twelve ASCII letters, the first perhaps a capital: looking it up
 * by them takes a third of the time of making a string for a `Map`.
 */
interface PlainWords {
  /** The two numbers of the word in each slot, side by side; 0 where it is free. */
  readonly keys: Int32Array;
  /** A power of two. */
  readonly words: (Token | undefined)[];
  size: number;
}

/** How many letters fit in one number, with five bits each. */
const HALF = 6;

/** A bit of the second number that letters do not use. */
const CAPITAL = 1 << 30;

/** Slots for the words of a short article. */
const FEW = 1024;

function newTable(slots: number): PlainWords {
  return {
    keys: new Int32Array(2 * slots),
    words: new Array<Token | undefined>(slots).fill(undefined),
    size: 0,
  };
}

/** The slot of the word, or a free slot for it. */
function slotOf({ keys, words }: PlainWords, first: number, second: number): number {
  const last = words.length - 1;
  let slot = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12) & last;
  while (keys[2 * slot] !== 0 && (keys[2 * slot] !== first || keys[2 * slot + 1] !== second))
    slot = (slot + 1) & last;
  return slot;
}

function put(table: PlainWords, first: number, second: number, word: Token): void {
  const slot = slotOf(table, first, second);
  table.keys[2 * slot] = first;
  table.keys[2 * slot + 1] = second;
  table.words[slot] = word;
  table.size++;
}

function enlarged({ keys, words }: PlainWords): PlainWords {
  const larger = newTable(2 * words.length);
  words.forEach((word, slot) => {
    if (word !== undefined) put(larger, keys[2 * slot] as number, keys[2 * slot + 1] as number, word);
  });
  return larger;
}

function newWord(raw: string, language: Language, roles: RolesOf): Token {
  const first = raw.charAt(0);
  const isCapital = first !== first.toLowerCase() || isHandle(raw) || isPrefixedName(raw);
  const whole = raw.toLowerCase();
  const lower = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  // The “A.” of Ana A. Ruiz is not an article.
  const isInitial = isCapital && raw.length === 2 && lower.length === 1;
  const { is, means: meaning } = isInitial
    ? NOT_LISTED
    : (listed(lower, language) ?? classesByForm(lower, isCapital, language));
  const form = language.formOf(lower);
  return {
    kind: 'word',
    text: raw,
    lower,
    length: raw.length,
    is,
    means: meaning,
    form,
    roles: roles(lower),
    isCapital,
    quote: -1,
  };
}

/** English words are listed with the straight apostrophe: I've. */
function listed(lower: string, { words }: Language): WordClasses | undefined {
  return words.get(lower) ?? (lower.includes('’') ? words.get(lower.replaceAll('’', "'")) : undefined);
}

/** What the form of an unlisted word shows: of one with a capital only where every noun has it. */
function classesByForm(lower: string, isCapital: boolean, language: Language): WordClasses {
  if (!isCapital) return { is: language.classify(lower), means: 0 };
  return language.capitalNouns ? { is: 0, means: meaningOfHead(lower, language) } : NOT_LISTED;
}

/** A handle is a name: @idablom, u/idablom */
function isHandle(raw: string): boolean {
  return (raw.startsWith('@') && raw.length > 1) || raw.startsWith('u/');
}

/**
 * US-Verteidigungsminister, CDU-Chefin, Teamchef: the last part of a compound shows that it is an office. Anna
 * Müller-König is not one.
 */
function meaningOfHead(lower: string, { words }: Language): number {
  const joint = lower.lastIndexOf('-') + 1;
  for (let at = joint; at <= lower.length - LEAST_HEAD; at = at === joint ? at + LEAST_PART : at + 1) {
    const meaning = at === 0 ? 0 : (words.get(lower.slice(at))?.means ?? 0);
    if (meaning & means.TITLE) return meaning & SOMEBODY;
  }
  return 0;
}

/** The fewest letters of a joined noun’s last part, and of the one before where no hyphen parts them. */
const LEAST_HEAD = 4;
const LEAST_PART = 3;

const SOMEBODY = means.PERSON | means.TITLE | means.MALE | means.FEMALE;
