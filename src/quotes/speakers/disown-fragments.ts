import { wordsOf } from '../classify/shape.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { isHuman, isNobody, isPersonByName, type Person } from '../people/person.ts';
import { NOBODY, type SpeakerCandidate } from '../people/resolve-mention.ts';
import type { MarkedQuote } from '../stream-quotes.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { AttributedArticle } from '../turns/attribute-interview.ts';

/**
 * Some words in marks within a writer’s sentence are somebody’s only where the sentence says whose: terms, labels and
 * scare words look the same. Fragments that nobody is surely said to say become other words.
 */
export function disownFragments({ article, speakers }: AttributedArticle): AttributedArticle {
  const kept = article.map((prose, at): AnnotatedBlock => {
    if (!prose.quotes.some(({ kind }) => kind === 'fragment')) return prose;
    const attributed = speakers[at] ?? [];
    return {
      ...prose,
      quotes: prose.quotes.map((quote, index) => judge(quote, attributed[index] ?? null, prose)),
    };
  });
  return { article: kept, speakers };
}

function judge(quote: MarkedQuote, speaker: SpeakerCandidate | null, prose: AnnotatedBlock): MarkedQuote {
  if (quote.kind !== 'fragment' || !prose.language.tellsSources) return quote;
  const text = prose.text.slice(quote.start, quote.end);
  // A text in a language of which no words are known is read as English, which tells nothing of its sources.
  if (!LATIN.test(text)) return quote;
  const owns = wordsOf(text).length > 1 ? isOwned : isWordOwned;
  if (isOfAnotherClause(speaker, quote, prose))
    return { ...quote, kind: 'other', rule: 'fragment-of-another-clause' };
  if (owns(speaker, prose) || isAsserted(speaker, quote, prose)) return quote;
  return { ...quote, kind: 'other', rule: 'fragment-of-nobody' };
}

/** The verb of saying is of another clause: a semicolon ends it; “I” begins a clause of the writer’s. */
function isOfAnotherClause(
  speaker: SpeakerCandidate | null,
  quote: MarkedQuote,
  { text, language, index }: AnnotatedBlock,
): boolean {
  if (speaker === null || !CLAUSED.has(speaker.rule)) return false;
  const { mention } = speaker;
  if (mention === null || mention.block !== index || mention.end > quote.start) return false;
  const { tokens } = tokenize(text.slice(mention.end, quote.start), [], language);
  const isOthers = !language.firstPerson.has(mention.text.toLowerCase());
  return tokens.some(
    ({ text: mark }, at) =>
      (mark === ';' && tokens[at + 1]?.kind === 'word') ||
      (isOthers && mark === ',' && ((tokens[at + 1]?.means ?? 0) & means.FIRST_PERSON) !== 0),
  );
}

/** Rules for which the verb of saying may stand far before the fragment. */
const CLAUSED = new Set(['cue-before', 'verb-before']);

const LATIN = /[a-z\d]/i;

/** Rules that say who may be meant, not who is said to say it. Those of a tale say who talks there. */
const GUESSES = new Set(['next-paragraph', 'actor-beside', 'actor-before', 'pointing-back']);

/** Rules by which the writer says that somebody says or thinks something, in so many words. */
const SAYINGS = new Set([
  'plain-reporting-clause',
  'reporting-clause',
  'as-clause',
  'split-quote',
  'naming-before',
  'cue-adjoining',
  'naming-adjoining',
  'cue-beside',
  'source-behind',
  'source-near',
  'source-opening',
  'in-words-of',
  'own-saying',
  'cue-before',
  'cue-behind',
  'report',
  'signature',
  'unnamed-signature',
  'embedded-reporting-clause',
]);

/** Behind a fragment a verb of saying is often of another clause: it takes a person. */
const BEHIND = new Set(['cue-behind', 'verb-behind']);

/** Those of them that leave no doubt that the marked words are what is said. */
const PLAIN_SAYINGS = new Set([
  'plain-reporting-clause',
  'split-quote',
  'cue-adjoining',
  'cue-beside',
  'embedded-reporting-clause',
]);

/**
 * A verb that only somebody who speaks can do stands between the source and the fragment: the complaint alleged that it
 * “failed”. Offers, finds and holds are done by things as well.
 */
function isAsserted(speaker: SpeakerCandidate | null, quote: MarkedQuote, prose: AnnotatedBlock): boolean {
  const { text, language } = prose;
  if (speaker === null || speaker.mention === null || speaker.by === 'context' || speaker.name === NOBODY)
    return false;
  const { mention } = speaker;
  if (NAMINGS.has(speaker.rule) && isNamedThing(speaker, prose) && !mayName(speaker, language)) return false;
  if (mention.block !== prose.index || mention.end > quote.start || !ASSERTED.has(speaker.rule)) return false;
  const { tokens } = tokenize(text.slice(mention.end, quote.start), [], language);
  const first = tokenize(mention.text, [], language).tokens[0] as Token;
  const isPronoun = (first.is & is.PRONOUN) !== 0 || (first.means & means.FIRST_PERSON) !== 0;
  if (isPronoun && !(first.means & (means.MALE | means.FEMALE | means.PLURAL))) return false;
  return tokens.some(
    ({ lower, is: classes, isCapital }) =>
      (classes & (is.REPORTING_VERB | is.NAMING)) !== 0 && !isCapital && language.asserting.has(lower),
  );
}

/** A person, a report; no pot. */
function mayName(speaker: SpeakerCandidate, language: Language): boolean {
  if (speaker.person !== null || isPersonNoun(speaker, language)) return true;
  const noun = nounOf(speaker, language);
  return noun !== null && (language.canSpeak(noun.lower, true) || (noun.is & is.PRONOUN) !== 0);
}

const ASSERTED = new Set(['verb-before', 'verb-beside', 'verb-adjoining', 'naming-before', 'cue-before']);

/** How surely one word in marks is somebody’s: a scare word is told from it by who uses it, or by the verb at its side. */
function isWordOwned(speaker: SpeakerCandidate | null, prose: AnnotatedBlock): boolean {
  if (!isOwned(speaker, prose) || speaker === null) return false;
  if (PLAIN_SAYINGS.has(speaker.rule) || NAMINGS.has(speaker.rule) || ADJOINING.has(speaker.rule))
    return true;
  if (speaker.person === null) return speaker.by === 'pronoun' || isPersonNoun(speaker, prose.language);
  return (
    isPersonByName(speaker.person) ||
    (speaker.person.says > 0 && speaker.name.includes(' ') && speaker.rule === 'cue-before')
  );
}

function isPersonNoun(speaker: SpeakerCandidate, language: Language): boolean {
  const noun = nounOf(speaker, language);
  return noun !== null && (noun.means & means.PERSON) !== 0;
}

function nounOf({ mention, name }: SpeakerCandidate, language: Language): Token | null {
  return headOf(tokenize(mention?.text ?? name, [], language).tokens);
}

function isOwned(speaker: SpeakerCandidate | null, prose: AnnotatedBlock): boolean {
  const { language } = prose;
  if (speaker === null || GUESSES.has(speaker.rule) || isWriter(speaker)) return false;
  if (speaker.rule === 'signature' || speaker.rule === 'unnamed-signature') return true;
  const isSaying = SAYINGS.has(speaker.rule);
  // “It is fine to say a line is “down””: what “it” says stands with its verb right behind it.
  if (speaker.rule === 'cue-before' && isIt(speaker) && !isFollowedBySaying(speaker, prose)) return false;
  if (speaker.by === 'pronoun' && speaker.mention !== null && !speaker.mention.text.includes(' '))
    return isPronounOfSpeaker(speaker, language, isSaying);
  const { person } = speaker;
  if (speaker.name === NOBODY) return speaker.rule === 'plain-reporting-clause';
  if (person === null && BEHIND.has(speaker.rule)) return isPersonNoun(speaker, language);
  if (person !== null && BEHIND.has(speaker.rule))
    return isHuman(person) && (isPersonByName(person) || endsSentence(speaker, prose));
  if (person !== null)
    return isSaying || isFinding(speaker, prose)
      ? isHuman(person) || mayBeBody(person, language)
      : isHuman(person) && isPersonByName(person);
  return isSpeakingNoun(speaker, prose, isSaying);
}

/** The writer by the byline alone, where nothing beside the words says that they are the writer’s. */
function isWriter({ by, mention, person }: SpeakerCandidate): boolean {
  return by === 'context' && mention === null && person !== null && person.uses <= 1 && person.says === 0;
}

function isIt({ mention, by }: SpeakerCandidate): boolean {
  return by === 'pronoun' && mention !== null && mention.text.toLowerCase() === 'it';
}

/**
 * “He” and “she” are somebody; “they” and “it” when the text says who. The writer’s own “I” marks terms more often than
 * what was said: it takes the plainest words for that. “You” is nobody.
 */
function isPronounOfSpeaker(
  { person, name, mention, rule }: SpeakerCandidate,
  language: Language,
  isSaying: boolean,
): boolean {
  const [lower = name] = (mention?.text.toLowerCase() ?? name).split(CONTRACTION);
  if (language.secondPerson.has(lower)) return false;
  const meaning = language.words.get(lower)?.means ?? 0;
  if (meaning & means.FIRST_PERSON) return PLAIN_SAYINGS.has(rule);
  if (person !== null)
    return isSaying
      ? isHuman(person) || mayBeBody(person, language)
      : isHuman(person) && isPersonByName(person);
  return (meaning & (means.MALE | means.FEMALE)) !== 0 || (isSaying && name !== lower);
}

/** I’d, we’ll */
const CONTRACTION = /[’']/;

/** A firm, a paper: no place, and no verb that begins a sentence (Learning). */
function mayBeBody(person: Person, language: Language): boolean {
  const isPlace = !person.isBody && person.uses > 1 && isNobody(person);
  return !isPlace && !(language.formOf(person.name) & form.PRESENT_PARTICIPLE);
}

/** A noun for somebody, or, where something is said, for what words come from; no more than a crowd of anybodies. */
function isSpeakingNoun(speaker: SpeakerCandidate, prose: AnnotatedBlock, isSaying: boolean): boolean {
  const { language } = prose;
  const { tokens } = tokenize(speaker.mention?.text ?? speaker.name, [], language);
  const [first] = tokens;
  const noun = headOf(tokens);
  if (first === undefined || noun === null || speaker.rule === 'subject-of-fragment') return false;
  // Ruiz and Hale; Acme
  if (first.isCapital && !(first.is & is.DETERMINER)) return isSaying || tokens.some(isName);
  const isMarked = (first.is & (is.DETERMINER | is.POSSESSIVE)) !== 0 || (noun.form & form.PLURAL_FORM) !== 0;
  if (noun.means & means.PERSON && !(noun.means & means.NEUTER)) return isMarked;
  if (NAMINGS.has(speaker.rule) && isNamedThing(speaker, prose)) return false;
  // A banner read “Enough”: the verb is at the marks.
  const isBeside = isSaying || ADJOINING.has(speaker.rule);
  // “The specification defines 67 states”: what a thing says stands with its verb right behind it.
  if (speaker.rule === 'cue-before' && !isFollowedBySaying(speaker, prose)) return false;
  const isSource =
    (noun.means & (means.PERSON | means.CUE_NOUN)) !== 0 || language.canSpeak(noun.lower, !isSaying);
  return isBeside && isSource && (first.is & is.DETERMINER) !== 0;
}

/** Pew found that “…”: the verb is right behind its subject, with “that” behind it. */
function isFinding(speaker: SpeakerCandidate, prose: AnnotatedBlock): boolean {
  const behind = behindVerb(speaker, prose);
  return behind?.roles.has('content') === true;
}

function isFollowedBySaying(speaker: SpeakerCandidate, prose: AnnotatedBlock): boolean {
  return behindVerb(speaker, prose) !== null;
}

/** The word behind the verb of saying that stands right behind a mention. */
function behindVerb({ mention }: SpeakerCandidate, { text, language }: AnnotatedBlock): Token | null {
  if (mention === null) return null;
  const { tokens } = tokenize(text.slice(mention.end, mention.end + 2 * LONGEST_VERB), [], language);
  let at = 0;
  while (at < 2 && (tokens[at]?.is ?? 0) & (is.ADVERB | is.AUXILIARY)) at++;
  return ((tokens[at]?.is ?? 0) & is.REPORTING_VERB) !== 0 ? (tokens[at + 1] ?? null) : null;
}

/** “…” for Orr, said Blom. */
function endsSentence({ mention }: SpeakerCandidate, { text, language }: AnnotatedBlock): boolean {
  if (mention === null) return false;
  const { tokens } = tokenize(text.slice(mention.end, mention.end + LONGEST_VERB), [], language);
  const [first, second] = tokens;
  if (first === undefined || first.text === '.') return true;
  return (first.is & is.REPORTING_VERB) !== 0 && (second === undefined || second.text === '.');
}

/** A banner read “Enough”: rules that have the verb at the marks. */
const ADJOINING = new Set(['verb-adjoining', 'verb-beside']);

/** A pot called a “jebena”, a book called “Low Tide”: the verb right behind the noun says what it is called. */
function isNamedThing({ mention }: SpeakerCandidate, { text, language }: AnnotatedBlock): boolean {
  if (mention === null) return false;
  const { tokens } = tokenize(text.slice(mention.end, mention.end + LONGEST_VERB), [], language);
  return ((tokens[0]?.is ?? 0) & is.NAMING) !== 0;
}

/** No verb is longer, in characters, with the space before it. */
const LONGEST_VERB = 20;

const NAMINGS = new Set(['naming-before', 'naming-adjoining']);

function isName(token: Token): boolean {
  return (token.means & (means.GIVEN_NAME | means.TITLE)) !== 0;
}

/** The last noun before what belongs to it: “a spokesman” of “a spokesman for the port”, “a person” close to somebody. */
function headOf(tokens: readonly Token[]): Token | null {
  let head: Token | null = null;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.is & is.PREPOSITION) break;
    if (head === null || !(head.means & means.PERSON) || !isUnknown(token)) head = token;
  }
  return head;
}
