import { type Language, NOT_LISTED } from '../languages/language.ts';
import type { Token } from './token.ts';

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

/** More different words than most texts have. */
const MOST = 50_000;

/** Forgets all when it is full, lest it grow with all that is read. */
function createLexicon(language: Language): Lexicon {
  const words = new Map<string, Token>();
  return {
    wordAt(text, start, end) {
      const raw = text.slice(start, end);
      const known = words.get(raw);
      if (known !== undefined) return known;
      if (words.size >= MOST) words.clear();
      const word = newWord(raw, language);
      words.set(raw, word);
      return word;
    },
  };
}

function newWord(raw: string, language: Language): Token {
  const first = raw.charAt(0);
  // A handle is a name: @idablom
  const isCapital = first !== first.toLowerCase() || (first === '@' && raw.length > 1);
  const whole = raw.toLowerCase();
  const lower = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  // The words of a language are listed with the straight apostrophe, as I've.
  const listed = language.words.get(lower) ?? language.words.get(lower.replaceAll('’', "'"));
  // The “A.” of Ana A. Ruiz is no article.
  const isInitial = isCapital && raw.length === 2 && lower.length === 1;
  const byForm = { is: isCapital ? 0 : language.classify(lower), means: 0 };
  const { is, means } = isInitial ? NOT_LISTED : (listed ?? byForm);
  return { kind: 'word', text: raw, lower, length: raw.length, is, means, isCapital, quote: -1 };
}
