import type { Mention } from '../../article.ts';
import { leadsToCapital, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isTheyAt } from '../grammar/pronouns.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { hasVerbOfSaying } from '../mentions/beside-name.ts';
import { type Gender, genderOf } from '../mentions/gender.ts';
import { type NameMention, nameMention } from '../mentions/name-mention.ts';
import type { NameWords } from '../mentions/name-words.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import { groupOf, listAround } from './groups.ts';
import type { People } from './people.ts';
import { isSomebody, newNamed, type Person } from './person.ts';
import { NOBODY, type Referent } from './speaker-candidate.ts';

/** Whom a pronoun of a gender means, among those that `fits` lets through. */
export type Resolve = (
  gender: Gender | null,
  pronoun: Token,
  fits?: (person: Person) => boolean,
) => Person | null;

/**
 * What tells that a phrase is who speaks: a verb of saying or a mark right beside the quote, one further off, which may be
 * misread, or only that its sentence is about it.
 */
export type Sign = 'said' | 'near' | 'subject';

/** Who a noun phrase stands for. `resolve` says whom a pronoun means. */
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
    const gender = first.means & means.MALE ? 'male' : first.means & means.FEMALE ? 'female' : null;
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

/** “Her mother”, “the brothers”, “the mayor”: somebody who is known by other words. */
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

/** A name in the phrase, or beside it; else whoever the words describe. */
function byName(prose: AnnotatedBlock, { phrase, mention }: Found, people: People, sign: Sign): Referent {
  if (sign === 'near' && isLabel(prose, phrase)) return { person: null, name: NOBODY, by: 'cue', mention };
  const use = nameOf(prose, phrase);
  if (use === null) {
    const isSign = sign === 'said' || (sign === 'near' ? maySay(prose, phrase) : mayDescribe(prose, phrase));
    const name = isSign ? mention.text : NOBODY;
    return { person: null, name, by: 'cue', mention };
  }
  const person = people.find(use);
  // Where two fit equally nobody is named.
  const isNobody =
    person === null
      ? people.isShared(use) || !isNamedHere(prose, phrase)
      : sign === 'subject' && !isSomebody(person) && tellsNames(prose);
  if (isNobody) return { person: null, name: NOBODY, by: 'cue', mention };
  return { person: person ?? strangerOf(use, sign), name: use.text, by: 'cue', mention };
}

function nameOf(prose: AnnotatedBlock, phrase: NounPhrase): NameMention | null {
  const { tokens, index: block, language } = prose;
  const words = { tokens, block, language };
  return (
    (ownerOf(tokens, phrase) === null ? null : ownerName(words, phrase)) ??
    (isRole(tokens, phrase) ? nameInApposition(words, phrase) : null) ??
    lastName(prose, phrase) ??
    nameInTail(prose, phrase) ??
    nameInApposition(words, phrase)
  );
}

/** Somebody whom the article names here alone. */
function strangerOf({ titledText, text, gender, offices }: NameMention, sign: Sign): Person {
  const hasTitle = offices.length > 0;
  return { ...newNamed(titledText ?? text, gender), hasTitle, says: sign === 'said' ? 1 : 0 };
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

/** A language whose lists are long enough to tell a name from other words with a capital. */
function tellsNames({ language }: Pick<AnnotatedBlock, 'language'>): boolean {
  return !language.capitalNouns && !language.invertsReportingClause;
}

/**
 * What may say something: a noun for somebody or for what words come from, with its article: not “the dreaded” question,
 * “a simple” rule, “helps managers” answer, “Step #2”.
 */
function maySay({ tokens, language }: AnnotatedBlock, { from, to, head }: NounPhrase): boolean {
  if (!tellsNames({ language })) return true;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const isMarked = (first.is & (is.DETERMINER | is.POSSESSIVE)) !== 0;
  // “One of the funniest”: of whom is said by a noun too.
  if (to > head && isUnknown(last) && last.form & form.SUPERLATIVE) return false;
  const isBare = isUnknown(first) && !first.isCapital && head - from > 1;
  if (isBare && first.form & form.PLURAL_FORM) return false;
  const isOwned = (first.is & is.POSSESSIVE) !== 0;
  const words = tokens.slice(isMarked ? from + 1 : from, head);
  const isSource = ({ lower, is: classes, means: sense, isCapital }: Token): boolean =>
    isCapital || (classes & is.PRONOUN) !== 0 || (sense & SOURCE) !== 0 || language.canSpeak(lower, isOwned);
  return !words.some(({ text }) => text.startsWith('#')) && (head - from === 1 || words.some(isSource));
}

/**
 * “The Concept:”, “Myth 2:”, “Explicit task rules:”, “Brightwater Style Edit:”: what fills its sentence before a colon is a
 * name only without an article or a number, and, of more than two words, where one of them is somebody’s.
 */
function isLabel({ tokens, sentences, language }: AnnotatedBlock, { from, to, head }: NounPhrase): boolean {
  const isAll = tokens[to]?.text === ':' && sentences.some((sentence) => sentence.from === from);
  if (!tellsNames({ language }) || !isAll || head - from < 2) return false;
  const words = tokens.slice(from, head);
  if (words.some((word) => (word.means & (SOURCE | means.GIVEN_NAME)) !== 0)) return false;
  const hasNumber = words.some(({ lower }) => lower.charCodeAt(0) < 0x3a && lower.charCodeAt(0) > 0x2f);
  const isLower = !(tokens[head - 1] as Token).isCapital;
  const isMarked = (tokens[from] as Token).roles.has('definite');
  return hasNumber || (isMarked && !isLower) || (!isMarked && (isLower || head - from > 2));
}

const SOURCE = means.PERSON | means.CUE_NOUN | means.BODY | means.TITLE;

/** What can describe somebody where nothing is said: “a spokesman for Acme”, “the report”. */
function mayDescribe({ tokens, language }: AnnotatedBlock, { from, head }: NounPhrase): boolean {
  if (!tellsNames({ language })) return true;
  const noun = tokens[head - 1] as Token;
  if (noun.means & (means.PERSON | means.CUE_NOUN)) return true;
  const isOwned = ((tokens[from] as Token).is & is.POSSESSIVE) !== 0;
  return !(noun.form & form.PLURAL_FORM) && !noun.isCapital && language.canSpeak(noun.lower, isOwned);
}

/**
 * A word with a capital that nothing else in the article tells to be a name: where it begins its sentence, as every word
 * might (“Expect to hear “no””), it is one before a verb or an aside: “Ruiz left, saying”, “Ruiz, 34, said”.
 */
function isNamedHere({ tokens, sentences, language }: AnnotatedBlock, { from, to }: NounPhrase): boolean {
  if (!tellsNames({ language }) || to - from > 1) return true;
  if (!sentences.some((sentence) => sentence.from === from)) return true;
  if (hasVerbOfSaying(tokens, { from, to })) return true;
  const after = tokens[to];
  return after === undefined || after.kind === 'mark' || (after.is & BEHIND_NAME) !== 0;
}

const BEHIND_NAME = is.NOT_SPEECH_VERB | is.AUXILIARY | is.RELATIVE | is.REPORTING_VERB | is.NAMING;

/** “Her father”: the Mr. of her family; “her sister”: another of it. */
function relativeOf(
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
  // “Her ladyship”: the Lady most in mind.
  const rank = kinship.ranks.get(noun.lower);
  if (rank !== undefined) return resolve(gender, noun, ({ name }) => name.startsWith(rank));
  const isHead = kinship.heads.has(noun.lower);
  if (!isHead && !kinship.siblings.has(noun.lower)) return null;
  // Of those whom “her” may mean it is one who has a mother in the article.
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
function togetherOf(prose: AnnotatedBlock, { from, to, head }: NounPhrase, people: People): Person | null {
  const { tokens, language, index } = prose;
  const noun = tokens[head - 1] as Token;
  if (language.together.has(noun.lower) && (tokens[from] as Token).is & is.DETERMINER) {
    const group = people.groups.before(index, from);
    return group?.isNamed ? group : null;
  }
  const run = prose.names.filter((use) => from <= use.from && use.to <= to);
  const [first] = run;
  if (first === undefined) return null;
  const list = listAround(prose, first);
  const group = list.length > run.length ? groupOf(prose, list, people, people.groups) : null;
  return group ?? (run.length > 1 ? groupOf(prose, run, people, people.groups) : null);
}

/** “The mayor”, “the prime minister”, where the article names one. */
function holderOf({ tokens }: AnnotatedBlock, { from, to }: NounPhrase, people: People): Person | null {
  if (!(tokens[from] as Token).roles.has('definite')) return null;
  const rank = tokens[from + 1] as Token;
  const isRanked = to - from === 3 && rank.roles.has('rank');
  if (!isRanked && to - from !== 2) return null;
  const noun = tokens[to - 1] as Token;
  return noun.means & means.PERSON
    ? people.holder(isRanked ? `${rank.lower} ${noun.lower}` : noun.lower)
    : null;
}

/** “Her answer”, “Ruiz’s answer”: the first word, where the words are somebody’s answer. */
function ownerOf(tokens: readonly Token[], { from, head }: NounPhrase): Token | null {
  const noun = tokens[head - 1] as Token;
  const first = tokens[from] as Token;
  if (!(noun.means & means.CUE_NOUN) || head - from < 2) return null;
  return first.is & is.POSSESSIVE || tokens[head - 2]?.text === '’s' ? first : null;
}

function ownerName(words: NameWords, { from, head }: NounPhrase): NameMention | null {
  const use = nameMention(words, from, head - 2, false);
  return use !== null && (words.tokens[from] as Token).isCapital ? use : null;
}

function mentionOf(prose: AnnotatedBlock, { from, to }: NounPhrase): Mention {
  const { text, index: block } = prose;
  const start = prose.starts[from] as number;
  const end = endAt(prose, to - 1);
  return { text: text.slice(start, end), block, start, end };
}

/** The name that ends the phrase’s own part: “White House spokesman John Kirby of …”. */
function lastName(
  { tokens, language, index: block }: AnnotatedBlock,
  { from, head }: NounPhrase,
): NameMention | null {
  let start = head;
  while (start > from && isNamePart(tokens, start - 1, head)) start--;
  // Two who speak as one: “Ruiz and Hale”, “Ruiz and her brother Max”; but “Owner and Planner Ana Ruiz”.
  if (start > from && (tokens[start - 1] as Token).is & is.CONJUNCTION)
    return start > from + 1 && isOffice(tokens[start - 2] as Token)
      ? nameMention({ tokens, block, language }, start, head, false)
      : null;
  for (let at = from + 1; at < start - 1; at++) {
    if ((tokens[at] as Token).is & is.CONJUNCTION && (tokens[at + 1] as Token).is & is.DETERMINER)
      return null;
  }
  if (language.capitalNouns && (tokens[from] as Token).is & is.DETERMINER)
    start = givenName(tokens, start, head);
  return start === head ? null : nameMention({ tokens, block, language }, start, head, false);
}

/** “Le président du club Paul Morin”: a full name right behind a noun is whose office it is. */
function nameInTail(
  { tokens, language, index: block }: AnnotatedBlock,
  { from, to, head }: NounPhrase,
): NameMention | null {
  if (!language.articled || to === head) return null;
  let start = to;
  while (start > from && isNamePart(tokens, start - 1, to)) start--;
  const before = tokens[start - 1];
  const isFull = to - start > 1 && ((tokens[start] as Token).means & means.GIVEN_NAME) !== 0;
  return isFull && before !== undefined && !(before.is & NOT_NOUN)
    ? nameMention({ tokens, block, language }, start, to, false)
    : null;
}

const NOT_NOUN = is.PREPOSITION | is.DETERMINER | is.CONJUNCTION;

/** A noun for somebody with a capital, which is nobody’s name. */
function isOffice({ isCapital, means: meaning }: Token): boolean {
  return isCapital && (meaning & means.PERSON) !== 0 && !(meaning & means.GIVEN_NAME);
}

/** Where nouns have capitals: “der Schiedsrichter Urs Meier” is a name from the given name on, “der Sprecher” is none. */
function givenName(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).means & means.GIVEN_NAME) return at;
  return to - from > 2 ? to - 2 : to;
}

function isNamePart(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  if (token.isCapital) return (token.is & is.DETERMINER) === 0;
  return (token.is & is.PARTICLE) !== 0 && at + 1 < head && leadsToCapital(tokens, at);
}

/** “Says Co-Founder, Jo Li”: a noun for somebody with a capital, before the name it belongs to. */
function isRole(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const noun = tokens[to - 1] as Token;
  return to - from === 1 && isOffice(noun) && !(noun.means & means.TITLE);
}

/** A spokesman for Acme, Jo Li, … */
function nameInApposition(words: NameWords, { to: at, head }: NounPhrase): NameMention | null {
  const { tokens } = words;
  if (tokens[at]?.text !== ',') return null;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++;
  // “Ruiz’s mother, Eve”
  const isSomebody = ((tokens[head - 1] as Token).means & means.PERSON) !== 0;
  const isGiven =
    end - at === 2 && (isSomebody || ((tokens[at + 1] as Token).means & means.GIVEN_NAME) !== 0);
  if ((end - at - 1 < 2 && !isGiven) || end - at > 6) return null;
  const after = tokens[end];
  return after === undefined || after.kind !== 'word' ? nameMention(words, at + 1, end, false) : null;
}
