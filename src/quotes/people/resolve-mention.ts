import type { Mention } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isTheyAt } from '../grammar/pronouns.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { type Gender, genderOf } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import { askedBefore } from './asked-before.ts';
import { holderOf, relativeOf, togetherOf } from './known-by-words.ts';
import { isLabel, isNamedHere, mayDescribe, maySay, tellsNames } from './may-speak.ts';
import { nameOf, ownerOf } from './name-in-phrase.ts';
import type { People, Resolve } from './people.ts';
import { isSomebody, newDescribed, newNamed, type Person } from './person.ts';
import { NOBODY, type Referent } from './speaker-candidate.ts';

/**
 * How reliably a phrase is a speaker: by a verb of saying or a mark next to the quote, by a more distant one, which may
 * be misread, or only as the subject of the sentence.
 */
export type Sign = 'said' | 'near' | 'subject';

/** Whom a noun phrase refers to. `resolve` finds the person a pronoun refers to. */
export function resolveMention(
  prose: AnnotatedBlock,
  phrase: NounPhrase,
  people: People,
  resolve: Resolve,
  sign: Sign = 'said',
): Referent {
  const found: Found = { phrase, mention: mentionOf(prose, phrase) };
  return (
    byPronoun(prose, found, people, resolve) ??
    byWords(prose, found, people, resolve) ??
    byName(prose, found, people, sign)
  );
}

/** A phrase, and where it stands. */
interface Found {
  readonly phrase: NounPhrase;
  readonly mention: Mention;
}

/** “He”, “they”, “her answer”: a pronoun, or the owner of a saying. */
function byPronoun(
  prose: AnnotatedBlock,
  { phrase, mention }: Found,
  people: People,
  resolve: Resolve,
): Referent | null {
  const { tokens, language, index } = prose;
  const first = tokens[phrase.from] as Token;
  if (phrase.to === phrase.from + 1 && first.is & is.PRONOUN) {
    // “He or she” is anybody.
    if (isEither(tokens, phrase)) return { person: null, name: NOBODY, by: 'pronoun', mention };
    const asked = isTheyAt(tokens, phrase.from) ? askedBefore(prose, phrase.from) : null;
    if (asked !== null) {
      const { person, name } = byName(
        prose,
        { phrase: asked, mention: mentionOf(prose, asked) },
        people,
        'said',
      );
      return { person: person ?? newDescribed(name, null), name, by: 'pronoun', mention };
    }
    // “Another said”: somebody, though nothing says who.
    if (first.roles.has('introducing')) {
      const name = pronounOf(first);
      return { person: newDescribed(name, null), name, by: 'cue', mention };
    }
    const gender = genderOf(first) ?? otherOf(first);
    const person = isTheyAt(tokens, phrase.from)
      ? people.groups.before(index, phrase.from)
      : resolve(gender, first);
    return { person, name: pronounOf(first), by: 'pronoun', mention };
  }
  const owner = ownerOf(tokens, phrase);
  if (owner === null || !(owner.is & is.POSSESSIVE)) return null;
  const gender = genderOf(owner);
  const person = gender === null ? null : resolve(gender, owner);
  return { person, name: language.owners.get(owner.lower) ?? mention.text, by: 'pronoun', mention };
}

/** “Her mother”, “the brothers”, “the mayor”: a known person in other words. */
function byWords(
  prose: AnnotatedBlock,
  { phrase, mention }: Found,
  people: People,
  resolve: Resolve,
): Referent | null {
  const relative = relativeOf(prose, phrase, people, resolve);
  if (relative !== null) return { person: relative, name: mention.text, by: 'pronoun', mention };
  const together = togetherOf(prose, phrase, people);
  if (together !== null) return { person: together, name: together.name, by: 'cue', mention };
  const holder = holderOf(prose, phrase, people);
  return holder === null ? null : { person: holder, name: mention.text, by: 'pronoun', mention };
}

/** A name in the phrase or beside it; else the description itself. */
function byName(prose: AnnotatedBlock, { phrase, mention }: Found, people: People, sign: Sign): Referent {
  if (sign === 'near' && isLabel(prose, phrase)) return { person: null, name: NOBODY, by: 'cue', mention };
  const use = nameOf(prose, phrase);
  if (use === null) {
    const isSign = sign === 'said' || (sign === 'near' ? maySay(prose, phrase) : mayDescribe(prose, phrase));
    const name = isSign ? mention.text : NOBODY;
    return { person: null, name, by: 'cue', mention };
  }
  const person = people.find(use);
  // Where two people fit equally, neither is chosen.
  const isNobody =
    person === null
      ? people.isShared(use) || !isNamedHere(prose, phrase)
      : sign === 'subject' && !isSomebody(person) && tellsNames(prose);
  if (isNobody) return { person: null, name: NOBODY, by: 'cue', mention };
  return { person: person ?? strangerOf(use, sign), name: use.text, by: 'cue', mention };
}

/** A person named only here. */
function strangerOf({ titledText, text, gender, offices }: NameMention, sign: Sign): Person {
  const hasTitle = offices.length > 0;
  return { ...newNamed(titledText ?? text, gender), hasTitle, says: sign === 'said' ? 1 : 0 };
}

/** “Jener”, “celui-ci”. */
export function otherOf({ roles }: Token): Gender | null {
  return roles.has('other-man') ? 'male' : roles.has('other-woman') ? 'female' : null;
}

function isEither(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const isOther = (at: number): boolean => ((tokens[at]?.means ?? 0) & (means.MALE | means.FEMALE)) !== 0;
  const isOr = (at: number): boolean =>
    tokens[at]?.roles.has('alternative') === true || tokens[at]?.text === '/';
  return (isOr(to) && isOther(to + 1)) || (isOr(from - 1) && isOther(from - 2));
}

/** “I” of “I’ve”. */
function pronounOf({ text, lower }: Token): string {
  const [pronoun = lower] = lower.split(/[’']/);
  return text.startsWith('I') && pronoun === 'i' ? 'I' : pronoun;
}

function mentionOf(prose: AnnotatedBlock, { from, to }: NounPhrase): Mention {
  const { text, index: block } = prose;
  // „Küstenpost“: a name in marks is the words within them.
  const marks = prose.tokens[from]?.kind === 'quote' ? 1 : 0;
  const start = (prose.starts[from] as number) + marks;
  const end = endAt(prose, to - 1) - marks;
  return { text: text.slice(start, end), block, start, end };
}
