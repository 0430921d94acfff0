import type { Language } from '../languages/language.ts';
import type { Token } from './tokenize.ts';

/** The words of a language that were read so far. */
export interface Lexicon {
  /** The word that `text` has from `start` to `end`: one token wherever it stands. */
  wordAt(text: string, start: number, end: number): Token;
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

/** A power of two: more than there are words in most texts. */
const PLACES = 32_768;

/** A word stands in one of so many places, so that no text can make a look-up long. */
const TRIES = 8;

/**
 * A table that is asked by a place in a text: to cut a string out of the text for each of its words, as a `Map` needs it,
 * takes longer than to find its token. Where it is full it forgets, lest it grow with all that is read.
 */
function createLexicon(language: Language): Lexicon {
  const words: (Token | undefined)[] = new Array(PLACES);

  return {
    wordAt(text, start, end) {
      const first = hash(text, start, end);
      for (let tries = 0; tries < TRIES; tries++) {
        const place = (first + tries) % PLACES;
        const word = words[place];
        if (word === undefined) return add(text.slice(start, end), place);
        if (word.length === end - start && standsAt(word.text, text, start)) return word;
      }
      return add(text.slice(start, end), first % PLACES);
    },
  };

  function add(raw: string, place: number): Token {
    const word = newWord(raw, language);
    words[place] = word;
    return word;
  }
}

/** A number of 31 bits. */
function hash(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x9e3779b1);
  return (sum ^ (sum >>> 15)) >>> 1;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function newWord(raw: string, language: Language): Token {
  const first = raw.charAt(0);
  // A handle is a name: @idablom
  const isCapital = first !== first.toLowerCase() || (first === '@' && raw.length > 1);
  const whole = raw.toLowerCase();
  const lower = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  // The words of a language are listed with the straight apostrophe, as I've.
  const listed = language.words.get(lower) ?? language.words.get(lower.replaceAll('’', "'"));
  const is = listed ?? (isCapital ? 0 : language.classify(lower));
  return { kind: 'word', text: raw, lower, length: raw.length, is, isCapital, quote: -1 };
}
