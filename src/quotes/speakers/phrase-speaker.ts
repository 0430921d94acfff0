import { isUnsure, type SpeakerRule } from '../attribution/speaker-rule.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isTheyAt } from '../grammar/pronouns.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { genderOf } from '../mentions/gender.ts';
import { pronounGender } from '../people/find-people.ts';
import { isInClause, labelOf } from '../people/indefinites.ts';
import type { Narrator } from '../people/narrator.ts';
import { mayBeOrganisation } from '../people/organisation.ts';
import type { Reference } from '../people/paragraph-attribution.ts';
import type { Resolve } from '../people/people.ts';
import { newDescribed, type Person } from '../people/person.ts';
import { otherOf, resolveMention, type Sign } from '../people/resolve-mention.ts';
import type { Salience } from '../people/salience.ts';
import type { Referent, SpeakerCandidate } from '../people/speaker-candidate.ts';
import { askedAboutBefore, spokenOfIn } from '../people/vocatives.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { AttributionContext } from './attribution-context.ts';
import { favourOf } from './turn-taking.ts';

/** “An old man said”: somebody new, described by a noun. */
export function strangerOf(
  prose: AnnotatedBlock,
  phrase: NounPhrase,
  speaker: SpeakerCandidate,
): Person | null {
  const noun = prose.tokens[phrase.head - 1] as Token;
  const isNew = speaker.person === null && speaker.by === 'cue' && !isInClause(prose.tokens, phrase.from);
  // Where nouns need no article one may begin its sentence: Представитель сообщил.
  const isOpening = prose.language.bareNouns && prose.sentences.some(({ from }) => from === phrase.from);
  return isNew && isNounForSomebody(noun) && (!noun.isCapital || isOpening)
    ? newDescribed(labelOf(prose, phrase.from, phrase.to), genderOf(noun))
    : null;
}

/** The person that a speaking phrase refers to, by name or by a pronoun. */
export function speakerOf(
  prose: AnnotatedBlock,
  phrase: NounPhrase & { readonly rule: SpeakerRule },
  sentence: Sentence,
  context: AttributionContext,
  latest: SpeakerCandidate | null,
): Referent {
  const resolve: Resolve = (gender, pronoun, fits) => {
    if (pronoun.means & means.FIRST_PERSON || gender === null) return null;
    const favour = favourOf(prose, context.turns ?? [], spokenOfIn(prose, sentence, context.people));
    const asked = askedAboutBefore(prose, sentence, phrase.from, context.people);
    const isLatest = (person: Person): boolean => otherOf(pronoun) !== null && person === latest?.person;
    return context.salience.resolve(gender, (person) =>
      (fits === undefined || fits(person)) &&
      !asked.has(person) &&
      !isLatest(person) &&
      isOther(person, context.narrator)
        ? favour(person)
        : 0,
    );
  };
  const speaker = resolveMention(prose, phrase, context.people, resolve, signOf(phrase.rule));
  const isNarrator =
    speaker.by === 'pronoun' && (prose.tokens[phrase.from] as Token).means & means.FIRST_PERSON;
  return isNarrator && context.narrator !== null ? { ...speaker, ...context.narrator } : speaker;
}

/** The narrator is “I” and never “he” or “she”. */
export function isOther(person: Person, narrator: Narrator | null): boolean {
  return person !== narrator?.person;
}

function signOf(rule: SpeakerRule): Sign {
  if (rule.evidence === 'subject') return 'subject';
  return isUnsure(rule) ? 'near' : 'said';
}

/** “It”, or the “they” of a firm, when no person is meant. */
export function isIt({ tokens, language }: AnnotatedBlock, { from, to }: NounPhrase): boolean {
  const first = tokens[from] as Token;
  if (to - from !== 1 || !(first.is & is.PRONOUN)) return false;
  if (first.means & means.NEUTER) return true;
  // “Others” and “some” refer to nobody who was named.
  const { owners } = language;
  return isTheyAt(tokens, from) && (owners.size === 0 || [...owners.values()].includes(first.lower));
}

/** A firm or another organisation, to which a later “it” may refer. */
export function isBody({ tokens }: AnnotatedBlock, { head }: NounPhrase, { person }: Referent): boolean {
  return person === null
    ? ((tokens[head - 1] as Token).means & means.NEUTER) !== 0
    : mayBeOrganisation(person);
}

/** “He”, “she” or “the old man”, which may refer to somebody known. */
export function referenceOf(
  { tokens }: AnnotatedBlock,
  { from, to, head }: NounPhrase,
  speaker: SpeakerCandidate,
  salience: Salience,
): Reference | null {
  const first = tokens[from] as Token;
  if (to - from === 1) {
    const gender = pronounGender(tokens, from);
    return gender === null ? null : { gender, ranked: salience.rank(gender), described: null };
  }
  const noun = tokens[head - 1] as Token;
  const isDescription =
    speaker.person === null &&
    speaker.by === 'cue' &&
    first.roles.has('singling') &&
    head === to &&
    !noun.isCapital;
  const isStranger = noun.roles.has('stranger') && to - from === 2;
  const gender = isDescription && !isStranger && noun.means & means.PERSON ? genderOf(noun) : null;
  return gender === null ? null : { gender, ranked: salience.rank(gender), described: speaker };
}

/** A worker, a tester, a man; neither a company nor a document. */
function isNounForSomebody({ means: sense, form: ending }: Token): boolean {
  if (sense & means.NEUTER) return false;
  return (
    (sense & means.PERSON) !== 0 ||
    ((ending & form.AGENT_NOUN) !== 0 && !(sense & (means.CUE_NOUN | means.BODY)))
  );
}
