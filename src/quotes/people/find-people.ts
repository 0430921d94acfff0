import { isTheyAt } from '../grammar/pronouns.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { Gender } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { lexiconOf } from '../tokens/lexicon.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { NO_CUSTOMS } from './assign-short-names.ts';
import { clusterAliases } from './cluster-aliases.ts';
import { createGroups } from './groups.ts';
import type { NamedPeople, People } from './people.ts';
import { type Person, PRONOUN_BEHIND, PRONOUN_NEXT, vote } from './person.ts';

/** Everybody named in the article, with what pronouns show about their gender. */
export function findPeople(article: readonly AnnotatedBlock[]): People {
  const people = clusterAliases(article, article[0]?.language ?? NO_CUSTOMS);
  for (const prose of article) countPronouns(prose, people);
  const holders = holdersOf(article, people);
  return {
    ...people,
    holder: (office) =>
      (holders.has(office) ? holders.get(office) : (holderOfJoined(office) ?? holderOfLike(office))) ?? null,
    groups: createGroups(article, people),
  };

  /**
   * „Finanzminister Lamm … der Minister“: the only person whose office ends in the word, as in German compounds; not a
   * vice one.
   */
  function holderOfJoined(office: string): Person | null {
    let only: Person | null | undefined;
    for (const [joined, person] of holders) {
      if (person === only || !joined.endsWith(office) || !isJoined(joined.slice(0, -office.length))) continue;
      if (only !== undefined) return null;
      only = person;
    }
    return only ?? null;
  }

  /** “Leeds boss Bo Ruiz … the manager”: the only holder of an office that goes by several names. */
  function holderOfLike(office: string): Person | null {
    const { rolesOf } = lexiconOf((article[0] as AnnotatedBlock).language);
    if (!rolesOf(office).has('team-head')) return null;
    let only: Person | null = null;
    for (const [other, person] of holders) {
      if (!rolesOf(other).has('team-head') || person === only) continue;
      if (person === null || only !== null) return null;
      only = person;
    }
    return only;
  }

  function isJoined(before: string): boolean {
    const first = before.replace(/[ -]$/, '');
    const { language } = article[0] as AnnotatedBlock;
    const roles = lexiconOf(language).rolesOf(first);
    return first !== '' && !roles.has('rank');
  }
}

/** Who holds which office; `null` where several do. */
function holdersOf(
  article: readonly AnnotatedBlock[],
  people: NamedPeople,
): ReadonlyMap<string, Person | null> {
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

/** “Ruiz shook her head. She …”: in a sentence that names one person, the pronouns after the name tell the gender. */
function countPronouns({ sentences, tokens, names }: AnnotatedBlock, people: NamedPeople): void {
  let next = 0;
  let before: Person | null = null;
  for (const { from, to, has } of sentences) {
    const first = next;
    while (next < names.length && (names[next] as NameMention).from < to) next++;
    const uses = next - first;
    if (before !== null && uses === 0) vote(before, pronounGender(tokens, from), PRONOUN_NEXT);
    const use = uses === 1 ? (names[first] as NameMention) : null;
    before = use === null ? null : people.find(use);
    if (use !== null && before !== null && has & GENDERED)
      vote(before, firstPronoun({ tokens, from: use.to, to }, use.from === from), PRONOUN_BEHIND);
  }
}

function firstPronoun({ tokens, from, to }: WordRange, isSubject: boolean): Gender | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote') return null;
    // “Ruiz took her by the hand”: “her” is not Ruiz.
    if (isSubject && token.is & is.OBJECT && isObject(tokens, at)) return null;
    const gender = pronounGender(tokens, at);
    if (gender !== null) return gender;
  }
  return null;
}

/** Whether a pronoun is for somebody other than the subject: “him”, or “her” without a noun after it; not “himself”. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const { is: classes, roles } = tokens[at] as Token;
  if (classes & is.ADVERB || roles.has('reflexive')) return false;
  const next = tokens[at + 1];
  if (!(classes & is.POSSESSIVE) || next === undefined) return true;
  return (
    next.kind !== 'word' || (next.is & (is.PREPOSITION | is.CONJUNCTION | is.CLAUSE | is.DETERMINER)) !== 0
  );
}

const GENDERED = is.PRONOUN | is.POSSESSIVE | is.OBJECT;

/** The gender of he, his, she, her and the like. */
export function pronounGender(tokens: readonly Token[], at: number): Gender | null {
  const token = tokens[at] as Token;
  if ((token.is & GENDERED) === 0 || isTheyAt(tokens, at)) return null;
  if (token.means & means.MALE) return token.means & means.FEMALE ? null : 'male';
  return token.means & means.FEMALE ? 'female' : null;
}
