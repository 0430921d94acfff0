import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en/words.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { KnownLanguage, Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { chinese } from './zh.ts';

/** The first is taken where nothing tells. Add a language by adding a line. */
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

/** The language of `lang` (BCP 47); English where it is not among ours. */
export function chooseLanguage(lang: string): Language {
  const code = lang.toLowerCase().split('-')[0];
  return (languages.find((language) => language.code === code) ?? languages[0]).load();
}

const SAMPLE = 600;

/** The language `text` seems to be in, by its script and its commonest words; `null` where too little tells. */
export function recogniseLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const found = (BEYOND_LATIN.test(sample) ? languageOfScript(sample) : null) ?? languageOfWords(sample);
  return found?.load() ?? null;
}

const BEYOND_LATIN = /[\u0400-\u04ff\u2e80-\uffff]/;

function languageOfScript(sample: string): KnownLanguage | null {
  if (/[\u3040-\u30ff]/u.test(sample)) return japanese;
  if (/\p{Script=Han}/u.test(sample)) return chinese;
  if (/[\uac00-\ud7a3]/u.test(sample)) return korean;
  return /[\u0400-\u04ff]{3}/u.test(sample) ? russian : null;
}

/** Words that a text of some length has in its own language and hardly in another: ASCII, five letters at most. */
const tellingWords: readonly (readonly [KnownLanguage, string])[] = [
  [english, 'the and of was with said that from his her'],
  [german, 'und nicht ist das ein eine auf sich auch zu im wird'],
  [french, 'les des est dans une qui pour pas sur avec dit'],
  [spanish, 'los las que una con por para dijo pero como'],
  [italian, 'che non gli del nel della sono anche dal una'],
  [portuguese, 'uma dos com foi mas seu pelo que ele para'],
  [dutch, 'het een van dat niet voor met op ik zijn'],
  [polish, 'nie jest na od jak ale przez czy tak po'],
  [swedish, 'och att inte av jag till ett hon hade vad'],
  [danish, 'og ikke jeg til af hun havde sagde siger noget'],
];

const MAX_LETTERS = 5;

/** Which list a word is in, by its letters as one number, so that reading a text makes no string for each word. */
const listOf = new Map(
  tellingWords.flatMap(([, words], list) => words.split(' ').map((word) => [keyOf(word), list] as const)),
);

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = addLetter(key, word.charCodeAt(at));
  return key;
}

/** Five bits a letter, whatever its case. */
function addLetter(key: number, code: number): number {
  return (key << 5) | (code & 0x1f);
}

function languageOfWords(sample: string): KnownLanguage | null {
  const counts = noCounts();
  countTelling(sample, counts);
  const most = Math.max(...counts);
  return most < 2 ? null : (tellingWords[counts.indexOf(most)]?.[0] ?? null);
}

/** So many telling words of another language, so many times those of the one that is stated, and the statement is wrong. */
const PLAIN = 6;
const TIMES = 5;

/** So much of the beginning, in characters, tells whether a text is in the language that is stated. */
const BEGINNING = 1500;

/**
 * Gives the language of a text as it is read, a part at a time: the stated one, but where its words so far are plainly of
 * another.
 */
export function createLanguageCheck(stated: Language): (part: string) => Language {
  const own = tellingWords.findIndex(([{ code }]) => code === stated.code);
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
    language = isOther ? (tellingWords[counts.indexOf(most)] as (typeof tellingWords)[0])[0].load() : stated;
    return language;
  };
}

const noCounts = (): number[] => tellingWords.map(() => 0);

/** Add how many telling words of each language stand in it. */
function countTelling(sample: string, counts: number[]): void {
  let key = 0;
  let letters = 0;
  for (let at = 0; at <= sample.length; at++) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      // A digit or a letter beyond ASCII makes it a word of no list.
      letters += isLetter(code) ? 1 : MAX_LETTERS + 1;
      key = addLetter(key, code);
      continue;
    }
    const list = letters > 0 && letters <= MAX_LETTERS ? listOf.get(key) : undefined;
    if (list !== undefined) counts[list] = (counts[list] as number) + 1;
    key = 0;
    letters = 0;
  }
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x400);
}
