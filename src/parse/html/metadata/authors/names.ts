import { parseDate } from '../dates/parse-date.ts';

/** What comes before an author's name: “By”, “Written by:”, in the languages we know. */
const INTRODUCTION =
  /^(?:(?:(?:story|words|text|article|review|reviewed|report|opinion|essay|photos|written|posted|published|authored|contributed|created|reporting|analysis)(?: and (?:photos|photography))? )?by|authors?|writers?|contributors?|autor(?:in|en|es|a)?|auteure?s?|autore|von|par|por|di|door|av|af)(?:\s*[:：]\s*|\s+)(?=\S)/iu;

/** Where a byline goes on to something else than names. */
const STOP =
  /\s*(?:[|•·●⋅/–—‧]|\s-\s|\(|\bon\b|\bin\b|\bupdated\b|\bpublished\b|\bposted\b|\bfact[- ]checked\b|\breviewed\b|\bmin(?:ute)?s? read\b|\d{4}|\d+ min).*$/iu;

const SEPARATOR = /\s*(?:;|&|\n|\s(?:and|und|et|y|e|en|og|och)\s)\s*/u;
const COMMA = /\s*,\s*/u;

/** What is written behind a name, not a name of its own: degrees, generations. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|[A-Z][A-Za-z]{0,2}[A-Z.][A-Z.]*[A-Za-z]?(?:[- ][A-Z0-9]+)*|[A-Z]{2,}(?:-[A-Z0-9 ]+)?)\.?$/u;

const NO_NAME =
  /^(?:authors?|posted(?: on)?|published(?: on)?|updated|categor(?:y|ies)|youtube|facebook|twitter|instagram|linkedin|mastodon|medium|github|people|staff members|team|about|(?:about |meet )?the authors?|(?:about|meet) (?:the|our|us|me)\b.*|admin(?:istrator)?|anonymous|by|undefined|null|none|n\/a|guest|user|follow|share|home|blog|news|read more|view (?:profile|bio|all posts)|contributor|editor|staff writer|more|name|email|save|subscribe|print|all posts.*|see (?:all|more).*|view .*|posts by.*|read .*|written by|reviewed by|posted by|table of contents|contents|menu|search|guides?|comments?|\d.*)\s*\*?$/iu;

const PARTICLE =
  /^(?:de|da|del|della|der|den|di|dos|du|la|le|van|von|vom|zu|bin|ibn|al|el|ten|ter|y|e|d’|af|av)$/u;

const MONTH_DAY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i;

/** The longest a person's name may be in a byline, in words. */
const MAX_NAME_WORDS = 6;

/** The words after “By” and the like; `null` when the line has no such beginning. */
export function afterIntroduction(line: string): string | null {
  const introduction = INTRODUCTION.exec(line);
  return introduction === null ? null : line.slice(introduction[0].length);
}

/** The names a byline gives: “Ana Ruiz, PhD and Bo Hale | May 2” → Ana Ruiz, PhD; Bo Hale. */
export function splitNames(byline: string): readonly string[] {
  const names: string[] = [];
  if (/https?:|www\.|\S@\S/.test(byline)) return names;
  for (const part of byline.replace(STOP, '').split(SEPARATOR)) {
    for (const [at, name] of part.split(COMMA).entries()) {
      const last = names.length - 1;
      if (name === '') continue;
      if (at > 0 && last >= 0 && SUFFIX.test(name)) names[last] = `${names[last]}, ${name}`;
      else names.push(name);
    }
  }
  return names.map(tidy).filter(mayBeName);
}

/** A name as a statement gives it, without “By” and what is no part of it. */
export function tidy(name: string): string {
  const bare = name.replace(/^[\s,.:;|•·@–—-]+|[\s,;:|•·–—-]+$/gu, '');
  return afterIntroduction(bare) ?? bare;
}

/** Whether an author may be called so, where something says that this is an author. */
export function mayBeName(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    name.length <= 80 &&
    name.split(/\s+/).length <= MAX_NAME_WORDS + 2 &&
    !NO_NAME.test(name) &&
    !MONTH_DAY.test(name) &&
    !/@|https?:|www\.|[?!<>{}[\]=]|\d{3}/.test(name) &&
    parseDate(name, true) === null
  );
}

/** Whether it looks like a person's name where nothing says so: “Ana de la Cruz”. */
export function looksLikeName(name: string): boolean {
  const words = name.replace(/,.*$/, '').split(/\s+/);
  return (
    mayBeName(name) &&
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => PARTICLE.test(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    !PARTICLE.test(words.at(-1) ?? '')
  );
}

/** Whether it is an account that nobody chose: `mruizq6vkpg2ma0ci`. */
export function isRandomAccount(name: string): boolean {
  return isAccount(name) && (name.match(/\d+/g) ?? []).length >= 3 && name.length >= 12;
}

/** Whether it is what a publishing system calls a user, `ana.ruiz`, `aruiz2`, and no name that a person goes by in print. */
export function isAccount(name: string): boolean {
  return /^[\p{Ll}\d._-]+$/u.test(name);
}
