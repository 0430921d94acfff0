import { danish } from './da.ts';
import { german } from './de.ts';
import { type KnownLanguage, LARGE_MARGIN } from './define-language.ts';
import { english } from './en/english.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { codes, keys, lists } from './telling-words.ready.ts';
import { FIRST_SIGN, keyOfSign, MAX_LETTERS, slotOf } from './telling-words.ts';
import { chinese } from './zh.ts';

/** The first is the default. Add a language by adding a line. */
const languages: readonly [KnownLanguage, ...KnownLanguage[]] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  swedish,
  danish,
  russian,
  japanese,
  chinese,
  korean,
];

/** The language of `lang` (BCP 47); English if it is not listed, but guessing less. */
export function chooseLanguage(lang: string): Language {
  const code = lang.toLowerCase().split('-')[0];
  return languageOf(code) ?? { ...languages[0].load(), leastMargin: LARGE_MARGIN, speechGoesOn: false };
}

function languageOf(code: string | undefined): Language | undefined {
  return languages.find((language) => language.code === code)?.load();
}

const SAMPLE = 600;

/** How many telling words or letters identify a language. */
const ENOUGH = 2;

/**
 * The language that `text` seems to be in, by its script and its commonest words; `null` where there is too little
 * evidence.
 */
export function recogniseLanguage(sample: string): Language | null {
  const known = BEYOND_LATIN.test(sample) ? languageOfScript(sample) : null;
  if (known !== null) return known.load();
  const counts = noCounts();
  countTelling(sample, counts);
  return languageOfCounts(counts);
}

/**
 * Gives the language of a text as it is read, a part at a time, where none is stated: of each part by its own words, and
 * where those are too few by all that have been read, as the lines of a talk are short.
 */
export function createLanguageGuess(): (part: string) => Language | null {
  const counts = noCounts();
  let isKnown = false;
  return (part) => {
    const sample = part.slice(0, SAMPLE);
    const own = recogniseLanguage(sample);
    if (own !== null || isKnown) {
      isKnown = true;
      return own;
    }
    countTelling(sample, counts);
    const language = languageOfCounts(counts);
    isKnown = language !== null;
    return language;
  };
}

const BEYOND_LATIN = /[\u0400-\u04ff\u2e80-\uffff]/;

function languageOfScript(sample: string): KnownLanguage | null {
  if (/[\u3040-\u30ff]/u.test(sample)) return japanese;
  if (/\p{Script=Han}/u.test(sample)) return chinese;
  if (/[\uac00-\ud7a3]/u.test(sample)) return korean;
  return /[\u0400-\u04ff]{3}/u.test(sample) ? russian : null;
}

function languageOfCounts(counts: readonly number[]): Language | null {
  let most = 0;
  for (let list = 1; list < counts.length; list++)
    if ((counts[list] as number) > (counts[most] as number)) most = list;
  return (counts[most] as number) < ENOUGH ? null : (languageOf(codes[most]) ?? null);
}

/**
 * The stated language is wrong if another has this many telling words, and this many times as many as the stated one.
 */
const PLAIN = 6;
const TIMES = 5;

/** How many characters at the beginning decide whether a text is in the stated language. */
const BEGINNING = 1500;

/**
 * Gives the language of a text as it is read, a part at a time: the stated one, but where its words so far are plainly of
 * another.
 */
export function createLanguageCheck(stated: Language): (part: string) => Language {
  const own = codes.indexOf(stated.code);
  const counts = noCounts();
  let length = own < 0 ? BEGINNING : 0;
  let language = stated;
  return (part) => {
    if (length >= BEGINNING) return language;
    const sample = part.slice(0, BEGINNING);
    length += sample.length + 1;
    countTelling(sample, counts);
    const most = Math.max(...counts);
    const isOther = most >= PLAIN && (counts[own] as number) * TIMES <= most;
    language = isOther ? chooseLanguage(codes[counts.indexOf(most)] as string) : stated;
    return language;
  };
}

const noCounts = (): number[] => new Array<number>(codes.length).fill(0);

/**
 * Count the telling words and signs of each language. For a letter it calls nothing, not even what makes a key of it for
 * `telling-words.ts`: code that runs for the first time takes longer for a call than for all else here.
 */
function countTelling(sample: string, counts: number[]): void {
  let key = 0;
  let letters = 0;
  // “Muñoz” is a name in any language.
  let isName = false;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) {
      if (letters === 0) isName = code < 0x61;
      letters++;
      key = (key << 5) | (code & 0x1f);
      continue;
    }
    if (letters === 0) isName = false;
    if (code >= FIRST_SIGN && !isName) countIn(keyOfSign(code), counts);
    if (isWordCode(code)) {
      // A digit or a letter beyond ASCII: the word is in no list.
      letters = MAX_LETTERS + 1;
    } else {
      if (letters > 0 && letters <= MAX_LETTERS) countIn(key, counts);
      key = 0;
      letters = 0;
    }
  }
  if (letters > 0 && letters <= MAX_LETTERS) countIn(key, counts);
}

function countIn(key: number, counts: number[]): void {
  let bits = lists[slotOf(keys, key)] as number;
  for (let list = 0; bits !== 0; list++, bits >>= 1)
    if (bits & 1) counts[list] = (counts[list] as number) + 1;
}

/** Digits, and letters beyond ASCII. */
function isWordCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x400);
}
