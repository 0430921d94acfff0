import type { Block } from '../article.ts';

/** Words a minute: adults reading English prose in silence read 238 (Brysbaert 2019, 18,573 people); rounded down. */
const WORDS_PER_MINUTE = 230;

/**
 * Count words: runs of letters and digits, apostrophes and hyphens within them included. Characters of scripts written
 * without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) count half a word each.
 */
export function countWords(text: string): number {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    switch (classOf(text.charCodeAt(i))) {
      case SPACELESS:
        characters++;
        inWord = false;
        break;
      case WORD:
        if (!inWord) words++;
        inWord = true;
        break;
      case OTHER:
        inWord = false;
    }
  }
  return words + Math.ceil(characters / 2);
}

/** The words of all the blocks of an article, or of a part of one. */
export function countWordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Minutes to read so many words: rounded, and at least 1. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

const OTHER = 1;
const JOINER = 2;
const WORD = 3;
const SPACELESS = 4;

/** The class of each code unit; 0 where it has not been looked up yet. */
const known = new Uint8Array(0x10000);

function classOf(code: number): number {
  const found = known[code] as number;
  if (found !== 0) return found;
  known[code] = isSpaceless(code) ? SPACELESS : isWordCode(code) ? WORD : isJoiner(code) ? JOINER : OTHER;
  return known[code] as number;
}

function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  // Latin-1 signs, general punctuation to arrows and symbols, CJK punctuation, fullwidth punctuation.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x3004) &&
    !(code >= 0x3008 && code <= 0x3020) &&
    !(code >= 0xff00 && code <= 0xff0f) &&
    !(code >= 0xd800 && code <= 0xdfff)
  );
}

/** An apostrophe, a hyphen or a full stop joins the letters or digits around it: “don’t”, “well-known”, “3.5”. */
function isJoiner(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2d ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2e ||
    code === 0x2c ||
    code === 0xad
  );
}

function isSpaceless(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd88f)
  );
}
