import * as is from './languages/language.ts';
import { type ArticleName, createPeople, type NamedPeople, type People } from './people.ts';
import { type Person, vote } from './person.ts';
import type { Gender, NameUse } from './read-names.ts';
import type { Prose } from './read-prose.ts';
import type { Token } from './read-tokens.ts';

/** Everybody the article names, with what its pronouns tell of their gender. */
export function knowPeople(article: readonly Prose[]): People {
  const people = createPeople(namesOf(article), article[0]?.language.nicknames ?? new Map());
  for (const prose of article) hearPronouns(prose, people);
  const holders = holdersOf(article, people);
  return { ...people, holder: (office) => holders.get(office) ?? null };
}

/** Who holds which office; `null` where several do. */
function holdersOf(article: readonly Prose[], people: NamedPeople): ReadonlyMap<string, Person | null> {
  const holders = new Map<string, Person | null>();
  for (const { names } of article) {
    for (const use of names) {
      if (use.offices.length === 0) continue;
      const person = people.find(use);
      if (person === null || person.isBody) continue;
      for (const office of use.offices) {
        holders.set(office, !holders.has(office) || holders.get(office) === person ? person : null);
      }
    }
  }
  return holders;
}

function* namesOf(article: readonly Prose[]): Generator<ArticleName> {
  for (const { names, quoted } of article) {
    for (const use of names) yield { use, isQuoted: false };
    for (const inner of quoted) for (const { use } of inner) yield { use, isQuoted: true };
  }
}

/** “Ruiz shook her head. She …”: where a sentence names one person, the pronouns behind the name tell the gender. */
function hearPronouns({ sentences, tokens, names }: Prose, people: NamedPeople): void {
  let next = 0;
  let before: Person | null = null;
  for (const { from, to } of sentences) {
    const uses: NameUse[] = [];
    while (next < names.length && (names[next] as NameUse).from < to) uses.push(names[next++] as NameUse);
    const opener = tokens[from];
    const openerGender = opener === undefined ? null : pronounGender(opener);
    if (before !== null && openerGender !== null && uses.length === 0) vote(before, openerGender, 0.7);
    const [use] = uses;
    const person = use === undefined || uses.length > 1 ? null : people.find(use);
    if (use !== undefined && person !== null) {
      const gender = firstPronoun(tokens, use.to, to);
      if (gender !== null) vote(person, gender, 0.5);
    }
    before = person;
  }
}

function firstPronoun(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote') return null;
    const gender = pronounGender(token);
    if (gender !== null) return gender;
  }
  return null;
}

/** The gender of he, his, she, her and their like. */
export function pronounGender(token: Token): Gender | null {
  if ((token.is & (is.PRONOUN | is.POSSESSIVE | is.OBJECT)) === 0) return null;
  if (token.is & is.MALE) return token.is & is.FEMALE ? null : 'male';
  return token.is & is.FEMALE ? 'female' : null;
}
