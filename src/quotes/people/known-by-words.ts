import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { genderOf } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Token } from '../tokens/token.ts';
import { groupOf, listAround } from './groups.ts';
import type { People, Resolve } from './people.ts';
import type { Person } from './person.ts';

/** “Her father”: the Mr. of her family; “her sister”: another member. */
export function relativeOf(
  { tokens, language }: AnnotatedBlock,
  { from, head }: NounPhrase,
  people: People,
  resolve: Resolve,
): Person | null {
  const { kinship } = language;
  const owner = tokens[from] as Token;
  const noun = tokens[head - 1] as Token;
  const ownerGender = genderOf(owner);
  const gender = genderOf(noun);
  if (
    kinship === null ||
    head - from !== 2 ||
    !(owner.is & is.POSSESSIVE) ||
    ownerGender === null ||
    gender === null
  )
    return null;
  // “Her ladyship”: the most salient Lady.
  const rank = kinship.ranks.get(noun.lower);
  if (rank !== undefined) return resolve(gender, noun, ({ name }) => name.startsWith(rank));
  const isHead = kinship.heads.has(noun.lower);
  if (!isHead && !kinship.siblings.has(noun.lower)) return null;
  // “Her” is somebody who has such a relative in the article.
  const hasKin = (owner: Person): boolean => {
    const head = people.head(owner, gender);
    return head !== null && head !== owner;
  };
  const person = resolve(ownerGender, owner, isHead ? hasKin : undefined);
  if (person === null) return null;
  const kin = isHead
    ? people.head(person, gender)
    : resolve(gender, noun, (other) => other.last === person.last && other !== person);
  return kin === person ? null : kin;
}

/** “Ruiz and Hale”; “the brothers”, where the article has named two together. */
export function togetherOf(
  prose: AnnotatedBlock,
  { from, to, head }: NounPhrase,
  people: People,
): Person | null {
  const { tokens, language, index } = prose;
  const noun = tokens[head - 1] as Token;
  if (language.together.has(noun.lower) && (tokens[from] as Token).is & is.DETERMINER) {
    const group = people.groups.before(index, from);
    return group?.isNamed ? group : null;
  }
  // “Flying Ship co-founder and CEO Ana Ruiz” is one person.
  const isWithin = (use: NameMention): boolean => from <= use.from && use.to <= to;
  const run = prose.names.filter((use) => isWithin(use) && !isBeforeWork(tokens[use.to]));
  const [first] = run;
  if (first === undefined) return null;
  const list = listAround(prose, first);
  const group = list.length > run.length ? groupOf(prose, list, people, people.groups) : null;
  return group ?? (run.length > 1 ? groupOf(prose, run, people, people.groups) : null);
}

/** Behind a name that only says where somebody works: a lower-case noun for a person. */
function isBeforeWork(token: Token | undefined): boolean {
  return token !== undefined && !token.isCapital && (token.means & means.PERSON) !== 0;
}

/** “The mayor”, “the prime minister”, “the Dutch coach”, where the article names one. */
export function holderOf(
  { tokens }: AnnotatedBlock,
  { from, to }: NounPhrase,
  people: People,
): Person | null {
  if (!(tokens[from] as Token).roles.has('definite')) return null;
  const rank = tokens[from + 1] as Token;
  const isRanked = to - from === 3 && rank.roles.has('rank');
  const isNative = to - from === 3 && (rank.means & (means.NOT_NAME | means.TITLE)) === means.NOT_NAME;
  if (!isRanked && !isNative && to - from !== 2) return null;
  const noun = tokens[to - 1] as Token;
  return noun.means & means.PERSON
    ? people.holder(isRanked ? `${rank.lower} ${noun.lower}` : noun.lower)
    : null;
}
