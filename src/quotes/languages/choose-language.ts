import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en/words.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { type KnownLanguage, LARGE_MARGIN, type Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
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
  const known = languages.find((language) => language.code === code)?.load();
  return known ?? { ...languages[0].load(), leastMargin: LARGE_MARGIN };
}

const SAMPLE = 600;

/** How many telling words or letters identify a language. */
const ENOUGH = 2;

/**
 * The language that `text` seems to be in, by its script and its commonest words; `null` where there is too little
 * evidence.
 */
export function recogniseLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
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
    const own = recogniseLanguage(part);
    if (own !== null || isKnown) {
      isKnown = true;
      return own;
    }
    countTelling(part.slice(0, SAMPLE), counts);
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

/**
 * Words that a text of some length has in its own language and hardly in another but a neighbour: ASCII, five letters at
 * most; and signs of the same kind.
 */
const tellingWords: readonly (readonly [KnownLanguage, words: string, signs: string])[] = [
  [
    english,
    'the and of was with said that from his her she they were this you but what who which are been',
    '',
  ],
  [
    german,
    'und nicht ist das ein eine auf sich auch zu im wird sie ich wir sagte aber dass haben einen wenn',
    'ß',
  ],
  [
    french,
    'les des est dans une qui pour pas sur avec dit elle nous vous sont cette aux ont comme leur que',
    'œ',
  ],
  [
    spanish,
    'los las con por dijo pero como el su muy sus hay fue desde hasta dice este esta que para una se',
    'ñ¿¡',
  ],
  [italian, 'che non gli nel della sono anche dal di alla dei delle suo poi detto chi si con una se', 'ò'],
  [portuguese, 'uma dos mas seu pelo ele ela em ao os isso muito pela foi diz que para como se por', 'ãõ'],
  [dutch, 'het een van dat niet voor met op ik zijn hij ze maar ook naar bij aan zei heeft deze', ''],
  [polish, 'nie jest na od jak ale przez czy tak po dla tylko jego jej przy oraz jako', 'ąęłż'],
  [swedish, 'och att inte av jag till ett hon hade vad sade ska redan detta det som med han var', 'å'],
  [danish, 'og ikke jeg til af hun havde sagde siger noget skal hvad meget kunne det som med han var', 'åøæ'],
];

const MAX_LETTERS = 5;

/** The lists a word is in, by its letters as one number, so that reading a text makes no string for each word. */
const listsOfWord = listsBy(([, words]) => words.split(' ').map(keyOf));

/** The lists a sign is in, by its code. */
const listsOfSign = listsBy(([, , signs]) => [...signs].map((sign) => sign.charCodeAt(0)));

function listsBy(
  keysOf: (line: (typeof tellingWords)[number]) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (const [list, line] of tellingWords.entries()) {
    for (const key of keysOf(line)) lists.set(key, [...(lists.get(key) ?? []), list]);
  }
  return lists;
}

/** The smallest code of a listed sign. */
const FIRST_SIGN = 0xa1;

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = addLetter(key, word.charCodeAt(at));
  return key;
}

/** Five bits a letter, whatever its case. */
function addLetter(key: number, code: number): number {
  return (key << 5) | (code & 0x1f);
}

function languageOfCounts(counts: readonly number[]): Language | null {
  const most = Math.max(...counts);
  return most < ENOUGH ? null : (tellingWords[counts.indexOf(most)]?.[0].load() ?? null);
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

/** Count the telling words and signs of each language. */
function countTelling(sample: string, counts: number[]): void {
  let key = 0;
  let letters = 0;
  // “Muñoz” is a name in any language.
  let isName = false;
  for (let at = 0; at <= sample.length; at++) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    if (letters === 0) isName = isCapital(code);
    if (code >= FIRST_SIGN && !isName) countIn(listsOfSign.get(code), counts);
    if (isWordCode(code)) {
      // A digit or a letter beyond ASCII: the word is in no list.
      letters += isLetter(code) ? 1 : MAX_LETTERS + 1;
      key = addLetter(key, code);
      continue;
    }
    if (letters > 0 && letters <= MAX_LETTERS) countIn(listsOfWord.get(key), counts);
    key = 0;
    letters = 0;
  }
}

function countIn(lists: readonly number[] | undefined, counts: number[]): void {
  if (lists !== undefined) for (const list of lists) counts[list] = (counts[list] as number) + 1;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x400);
}
