import { dateKindOf } from '../dates/date-labels.ts';
import { findDates, parseDate } from '../dates/parse-date.ts';
import { afterIntroduction, isAgency, isNoName, isNoPerson, isOffice, isPlace, isRole } from './words.ts';

/** Where a byline goes on to something else than names: dates, sections, other labels. */
const STOP =
  /[|•·●⋅/–—‧]| - |\(|\.\s+\p{Lu}\p{Ll}+ by\b|\b(?:on|updated|published|posted|fact[- ]checked|reviewed)\b|\bmin(?:ute)?s? read\b|\d{4}|\d{1,3} min| \p{L}{1,12} ?[:：]/iu;

/** What stands behind one of several names: “Ana Ruiz in Osthaven and Bo Hale in Lune”. */
const PLACE_BEHIND = / (?:in|for|at|from|aus) /u;

const SEPARATOR = /[;&、，]| (?:and|with|und|et|y|e|en|og|och|ja|i|oraz|a|и|і|و) |（/u;

/** What is written behind a name, not a name of its own: degrees, generations. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|ph\.? ?d|m\.?d|esq|[A-Z][A-Za-z]{0,2}[A-Z.][A-Z.]*[A-Za-z]?(?:[- ][A-Z0-9]+)*|[A-Z]{2,}(?:-[A-Z0-9 ]+)?)\.?$/u;

const PARTICLE =
  /^(?:de|da|del|della|der|den|di|dos|du|la|le|van|von|vom|zu|bin|ibn|al|el|ten|ter|y|e|d’|af|av)$/u;

const MONTH_DAY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i;

/** The longest a person's name may be in a byline, in words. */
const MAX_NAME_WORDS = 6;
/** Longer texts name nobody. In UTF-16 code units. */
const MAX_TEXT = 2000;

/** The names a byline gives: “Ana Ruiz, PhD and Bo Hale | May 2” → Ana Ruiz, PhD; Bo Hale. */
export function splitNames(byline: string): readonly string[] {
  if (/https?:|www\.|\S@\S/.test(byline)) return [];
  const text = foldSpaces(byline.slice(0, MAX_TEXT));
  const names = withoutOffices(text.slice(0, stopIn(text)))
    .split(SEPARATOR)
    .flatMap(namesBeforePlace)
    .map(tidy)
    .filter(mayBeName);
  const persons = names.filter((name) => !isRole(name));
  return persons.length > 0 ? persons : names;
}

/** Where the names end. A month goes with its year: “by March 2021” names nobody. */
function stopIn(text: string): number {
  const stop = text.search(STOP);
  if (stop < 0 || !/\d/.test(text.charAt(stop))) return stop < 0 ? text.length : stop;
  const [date] = findDates(text, { monthFirst: true, isDate: true });
  return Math.min(stop, date?.start ?? stop);
}

/** “Ana Ruiz, Head of Ferries and Island Affairs” → Ana Ruiz. */
function withoutOffices(text: string): string {
  return text
    .split(/(?<=[,;])/u)
    .filter((part) => !isOffice(part.trim()))
    .join('');
}

function namesBeforePlace(part: string, at: number): readonly string[] {
  const place = ` ${part} `.search(PLACE_BEHIND);
  const names = namesBetweenCommas(place < 0 ? part : part.slice(0, Math.max(0, place - 1)));
  return at > 0 && place < 0 && /^(?:in|for|at|from) /.test(part.trim()) ? [] : names;
}

/**
 * The names between commas. Behind a full name a degree belongs to it, and an office, a town or any single word is no
 * other name.
 */
function namesBetweenCommas(text: string): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const name = part.trim();
    const last = names.at(-1);
    if (name === '') continue;
    if (last === undefined) names.push(name);
    else if (SUFFIX.test(name)) names[names.length - 1] = `${last}, ${name}`;
    else if (!isFull(last) || (isFull(name) && !isPlace(name) && !isAgency(name) && !isNoPerson(name)))
      names.push(name);
  }
  return names;
}

function isFull(name: string): boolean {
  return name.includes(' ');
}

/** A name as a statement gives it, without “By” and what is no part of it. */
export function tidy(name: string): string {
  const bare = trimSigns(foldSpaces(name.slice(0, MAX_TEXT)));
  return afterIntroduction(bare) ?? bare;
}

function foldSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const SIGNS_BEFORE = ' ,.:;|•·@–—-';
const SIGNS_BEHIND = ' ,;:|•·–—-';

function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SIGNS_BEFORE.includes(text[start] ?? '')) start++;
  while (end > start && SIGNS_BEHIND.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** Whether an author may be called so, where something says that this is an author. */
export function mayBeName(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    name.length <= 80 &&
    name.split(' ').length <= MAX_NAME_WORDS + 2 &&
    !isNoName(name) &&
    !isDateLabel(name) &&
    !MONTH_DAY.test(name) &&
    !/@|https?:|www\.|[?!<>{}[\]=:：]|\d{3}/.test(name) &&
    parseDate(name, true) === null
  );
}

/** “Last Update”, “Publiziert am”. */
function isDateLabel(name: string): boolean {
  const kind = dateKindOf(name);
  return kind === 'published' || kind === 'updated';
}

/** Whether it is written as a name where something says that it is one: “Ana de la Cruz”, “김철수”. */
export function looksLikeName(name: string): boolean {
  const words = withoutSuffix(name).split(/\s+/);
  return (
    mayBeName(name) &&
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => PARTICLE.test(word) || isCapitalized(word)) &&
    !PARTICLE.test(words.at(-1) ?? '')
  );
}

/** “Ana Ruiz, PhD” without what the comma begins. */
function withoutSuffix(name: string): string {
  return name.slice(0, `${name},`.indexOf(','));
}

/** A word of a name in a script that has no capitals is short. */
function isCapitalized(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) ||
    /^(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]{2,20}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,12}|\p{Script=Hangul}{2,5})$/u.test(
      word,
    )
  );
}

/** Whether it is a person's name where nothing but the place says so: of two words to four, with capitals, none of them a label. */
export function isFullName(name: string): boolean {
  return looksLikeName(name) && /^\p{Lu}\S*(?: \S+){1,3}$/u.test(withoutSuffix(name)) && !isNoPerson(name);
}

/** Whether it is an account that nobody chose: `mruizq6vkpg2ma0ci`. */
export function isRandomAccount(name: string): boolean {
  return isAccount(name) && (name.match(/\d+/g) ?? []).length >= 3 && name.length >= 12;
}

/** Whether it is what a publishing system calls a user, `ana.ruiz`, `aruiz2`, and no name that a person goes by in print. */
export function isAccount(name: string): boolean {
  return /^[\p{Ll}\d._-]*[\p{Ll}\d_]$/u.test(name);
}
