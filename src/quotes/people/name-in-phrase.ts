import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { leadsToCapital } from '../grammar/noun-words.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { type NameMention, nameMention } from '../mentions/name-mention.ts';
import { behindPlace, type NameWords } from '../mentions/name-words.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

export function nameOf(prose: AnnotatedBlock, phrase: NounPhrase): NameMention | null {
  const { tokens, index: block, language } = prose;
  const words = { tokens, block, language };
  if (language.tellsSources && arePeople(tokens, phrase)) return null;
  return (
    (ownerOf(tokens, phrase) === null ? null : ownerName(words, phrase)) ??
    (isRole(tokens, phrase) ? nameInApposition(words, phrase) : null) ??
    nameBehindOffice(words, phrase) ??
    lastName(prose, phrase) ??
    nameInTail(prose, phrase) ??
    nameInApposition(words, phrase)
  );
}

/** “Critics say”: a noun for people that has its capital from the sentence. */
function arePeople(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const { form: ending, means: meaning } = tokens[from] as Token;
  if (to - from > 1 || !(ending & form.PLURAL_FORM)) return false;
  return (meaning & means.PERSON) !== 0 && !(meaning & NO_PLURAL);
}

/** Duchess, Countess */
const NO_PLURAL = means.GIVEN_NAME | means.TITLE | means.MALE | means.FEMALE;

/** The owner in “her answer”, “Ruiz’s calm answer”: the first word, before a noun of saying. */
export function ownerOf(tokens: readonly Token[], phrase: NounPhrase): Token | null {
  const { from, head } = phrase;
  if (head - from < 2) return null;
  const first = tokens[from] as Token;
  const owned = first.is & is.POSSESSIVE ? from + 1 : ownedFrom(tokens, phrase);
  if (owned < 0) return null;
  // “Her calm | answer”: a noun that may be a verb of saying ends the phrase before it.
  const isSaying = [tokens[head - 1], owned < head ? tokens[head] : undefined].some(
    (noun) => noun?.kind === 'word' && (noun.means & means.CUE_NOUN) !== 0,
  );
  return isSaying ? first : null;
}

/** Behind the “’s” of the owner; -1 where there is none. */
function ownedFrom(tokens: readonly Token[], { from, head }: NounPhrase): number {
  for (let at = head - 2; at > from; at--) if (tokens[at]?.text === '’s') return at + 1;
  return -1;
}

function ownerName(words: NameWords, phrase: NounPhrase): NameMention | null {
  const { from } = phrase;
  const owned = ownedFrom(words.tokens, phrase);
  // The Lune Guild’s statement
  const isArticle = (words.tokens[from] as Token).roles.has('singling') && words.tokens[from + 1]?.isCapital;
  const start = isArticle ? from + 1 : from;
  const use = owned < 0 ? null : nameMention(words, start, owned - 1, false);
  return use !== null && (words.tokens[start] as Token).isCapital ? use : null;
}

/** The name at the end of the phrase’s main part: “White House spokesman John Kirby of …”. */
function lastName(
  { tokens, language, index: block }: AnnotatedBlock,
  { from, head }: NounPhrase,
): NameMention | null {
  let start = head;
  while (start > from && isNamePart({ tokens, from: start - 1, to: head })) start--;
  // Two people who speak as one: “Ruiz and Hale”, “Ruiz and her brother Max”; but “Owner and Planner Ana Ruiz”.
  if (start > from && (tokens[start - 1] as Token).is & is.CONJUNCTION)
    return start > from + 1 && isOffice(tokens[start - 2] as Token, tokens[start] as Token)
      ? nameMention({ tokens, block, language }, start, head, false)
      : null;
  for (let at = from + 1; at < start - 1; at++) {
    if ((tokens[at] as Token).is & is.CONJUNCTION && (tokens[at + 1] as Token).is & is.DETERMINER)
      return null;
  }
  if (language.capitalNouns && (tokens[from] as Token).is & is.DETERMINER)
    start = givenName({ tokens, from: start, to: head });
  const words = { tokens, block, language };
  return start === head ? null : nameMention(words, behindPlace(words, start, head), head, false);
}

/** “Director of Operations Kim Vance”, “Head of Events Ana Ruiz”: behind an office and what it is of, a given name begins the name of who holds it. */
function nameBehindOffice(words: NameWords, { to, head }: NounPhrase): NameMention | null {
  const { tokens } = words;
  const noun = tokens[head - 1] as Token;
  const isWork =
    isOffice(noun) || (noun.isCapital && (noun.roles.has('leading') || (noun.form & form.AGENT_NOUN) !== 0));
  if (!isWork || to - head < 3) return null;
  for (const start of [to - 2, to - 3]) {
    const given = tokens[start] as Token;
    const isName = start > head && given.isCapital && (given.means & means.GIVEN_NAME) !== 0;
    const last = tokens[to - 1] as Token;
    if (isName && last.isCapital && !(last.means & means.BODY) && tokens[start - 1]?.isCapital)
      return nameMention(words, start, to, false);
  }
  return null;
}

/** “Le président du club Paul Morin”: a full name directly after a noun is that of the office’s holder. */
function nameInTail(
  { tokens, language, index: block }: AnnotatedBlock,
  { from, to, head }: NounPhrase,
): NameMention | null {
  if (!language.articled || to === head) return null;
  let start = to;
  while (start > from && isNamePart({ tokens, from: start - 1, to })) start--;
  const before = tokens[start - 1];
  const isFull = to - start > 1 && ((tokens[start] as Token).means & means.GIVEN_NAME) !== 0;
  return isFull && before !== undefined && !(before.is & NOT_NOUN)
    ? nameMention({ tokens, block, language }, start, to, false)
    : null;
}

const NOT_NOUN = is.PREPOSITION | is.DETERMINER | is.CONJUNCTION;

/** A capitalised noun for a person that is not a name; before another, it needs no capital: co-founder and CEO Ana Ruiz. */
function isOffice({ isCapital, means: meaning }: Token, second?: Token): boolean {
  const isHigh = isCapital || (second !== undefined && isOffice(second));
  return isHigh && (meaning & means.PERSON) !== 0 && !(meaning & means.GIVEN_NAME);
}

/**
 * Where nouns have capitals, “der Schiedsrichter Urs Meier” is a name from the given name on, and “der Sprecher”
 * contains none.
 */
function givenName({ tokens, from, to }: WordRange): number {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).means & means.GIVEN_NAME) return at;
  return to - from > 2 ? to - 2 : to;
}

function isNamePart({ tokens, from: at, to: head }: WordRange): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  if (token.isCapital) return (token.is & is.DETERMINER) === 0;
  return (token.is & is.PARTICLE) !== 0 && at + 1 < head && leadsToCapital(tokens, at);
}

/** “Says Co-Founder, Jo Li”, “VP of Sales, Jo Li”: a capitalised noun for a person before the name. */
function isRole(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const noun = tokens[head - 1] as Token;
  return head - from === 1 && isOffice(noun) && !(noun.means & means.TITLE);
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
  // “one client, Ana Ruiz of Leeds, said”
  const isEnd = after === undefined || after.kind !== 'word' || (isSomebody && after.roles.has('locating'));
  return isEnd ? nameMention(words, at + 1, end, false) : null;
}
