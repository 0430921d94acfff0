import { hasVerbBetween, isPlainSaying, isSaying } from '../attribution/speaker-rule.ts';
import { CRY } from '../classify/classify-quote.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { MarkedQuote } from '../marks/marked-block.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { isHuman, isPersonByName } from '../people/person.ts';
import { NOBODY, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import { tellsSpeaker } from '../people/tells-speaker.ts';
import { splitWords } from '../tokens/split-words.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { AttributedArticle } from '../turns/attribute-interview.ts';
import {
  endsSentence,
  headOf,
  isFinding,
  isFollowedBySaying,
  isName,
  isNamedThing,
  isPersonNoun,
  mayBeBody,
  nounOf,
} from './mention-words.ts';
import { sentenceAt } from './sentence-at.ts';
import { PASSAGE } from './unname-fragments.ts';

/**
 * A few words in marks within a writer’s sentence belong to somebody only if the sentence says so: terms, labels and
 * scare words look the same. Fragments without a reliable speaker become `other`.
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
  if (quote.kind !== 'fragment') return quote;
  if (prose.language.patterns !== null) return quote;
  if (quote.rule === CRY || isSetOff(speaker, quote, prose)) return quote;
  if (!prose.language.tellsSources)
    return isUnreported(speaker, quote, prose)
      ? { ...quote, kind: 'other', rule: 'fragment-of-subject' }
      : quote;
  const text = prose.text.slice(quote.start, quote.end);
  // A text in an unknown language is read as English, whose rules for sources do not apply to it.
  if (!LATIN.test(text)) return quote;
  const between = speaker === null ? null : wordsBetween(speaker, quote, prose);
  if (speaker !== null && between !== null && isOfAnotherClause(speaker, between, prose.language))
    return { ...quote, kind: 'other', rule: 'fragment-of-another-clause' };
  const owns = splitWords(text).length > 1 ? isOwned : isWordOwned;
  const isSomebodys =
    owns(speaker, prose) || (speaker !== null && between !== null && isAsserted(speaker, between, prose));
  if (isSomebodys) return quote;
  return isPassage(text, quote, prose)
    ? { ...quote, rule: PASSAGE }
    : { ...quote, kind: 'other', rule: 'fragment-of-nobody' };
}

/**
 * In its sentence it goes on in lower case, and it is longer than any term or name: the words of somebody, though nothing
 * tells whose.
 */
function isPassage(
  text: string,
  { start, end }: MarkedQuote,
  { text: all, language }: AnnotatedBlock,
): boolean {
  if (splitWords(text).length < LEAST_PASSAGE || !GOES_ON.test(text)) return false;
  if (!WORD_BEFORE.test(all.slice(start - 2, start))) return false;
  // Past “you should be in bed by now” o’clock: the kind of a thing.
  const [next] = tokenize(all.slice(end, end + NEXT_WORD), [], language).tokens;
  return next === undefined || next.kind !== 'word' || next.isCapital || !isUnknown(next);
}

/** So many characters hold the next word. */
const NEXT_WORD = 24;

/** Of stretches with fewer words, one in four is a sample or a phrase. */
const LEAST_PASSAGE = 12;
const GOES_ON = /^\P{L}*\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\d] $/u;

/**
 * Nothing tells whose the words are but the subject of their sentence, which is no person, or a guess; and the mood of the
 * verb does not show that the sentence is reported.
 */
function isUnreported(speaker: SpeakerCandidate | null, quote: MarkedQuote, prose: AnnotatedBlock): boolean {
  const evidence = speaker?.rule.evidence ?? 'guess';
  const isPerson = speaker !== null && speaker.person !== null && isHuman(speaker.person);
  if (evidence !== 'guess' && (evidence !== 'subject' || isPerson)) return false;
  return (sentenceAt(prose, quote.start).has & is.SUBJUNCTIVE) === 0;
}

/** « Très inquiet », Paul Morin appelle au calme: set off before what its speaker does. */
function isSetOff(speaker: SpeakerCandidate | null, quote: MarkedQuote, prose: AnnotatedBlock): boolean {
  if (!prose.language.invertsReportingClause || speaker?.rule.evidence !== 'guess') return false;
  return prose.starts[sentenceAt(prose, quote.start).from] === quote.start;
}

/** The words between the speaker and the quote if a verb among them attributes it; else `null`. */
function wordsBetween(
  { rule, mention }: SpeakerCandidate,
  quote: MarkedQuote,
  { text, language, index }: AnnotatedBlock,
): readonly Token[] | null {
  if (!hasVerbBetween(rule) || mention === null) return null;
  if (mention.block !== index || mention.end > quote.start) return null;
  return tokenize(text.slice(mention.end, quote.start), [], language).tokens;
}

/** The verb of saying belongs to another clause: a semicolon ends its clause, or “I” starts one of the writer’s. */
function isOfAnotherClause(
  { rule, mention }: SpeakerCandidate,
  between: readonly Token[],
  language: Language,
): boolean {
  if (rule.place !== 'before' || rule.evidence === 'naming') return false;
  const isOthers = mention !== null && !language.firstPerson.has(mention.text.toLowerCase());
  return between.some(
    ({ text: mark }, at) =>
      (mark === ';' && between[at + 1]?.kind === 'word') ||
      (isOthers &&
        mark === ',' &&
        ((between[at + 1]?.means ?? 0) & means.FIRST_PERSON) !== 0 &&
        !endsCondition(between, at)),
  );
}

/** She says that, when it rains, we …: the comma ends a clause within what is said. */
function endsCondition(between: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= 0 && between[at]?.text !== ','; at--)
    if (between[at]?.roles.has('conditional')) return true;
  return false;
}

const LATIN = /[a-z\d]/i;

/**
 * A verb that only speakers can be the subject of stands between the source and the fragment: the complaint alleged
 * that it “failed”. Things can offer, find and hold, too.
 */
function isAsserted(speaker: SpeakerCandidate, between: readonly Token[], prose: AnnotatedBlock): boolean {
  const { language } = prose;
  if (speaker.mention === null || speaker.by === 'context' || speaker.name === NOBODY) return false;
  if (isNaming(speaker) && isNamedThing(speaker, prose) && !mayName(speaker, language)) return false;
  // They call it “bitter ale”: people in general
  if ((isNaming(speaker) || speaker.person !== null) && !tellsSpeaker(speaker, language)) return false;
  const first = tokenize(speaker.mention.text, [], language).tokens[0] as Token;
  const isPronoun = (first.is & is.PRONOUN) !== 0 || (first.means & means.FIRST_PERSON) !== 0;
  if (isPronoun && !(first.means & (means.MALE | means.FEMALE | means.PLURAL))) return false;
  return between.some(
    ({ lower, is: classes, isCapital }) =>
      (classes & (is.REPORTING_VERB | is.NAMING)) !== 0 && !isCapital && language.asserting.has(lower),
  );
}

/** A person or a report can call something a name; a pot cannot. */
function mayName(speaker: SpeakerCandidate, language: Language): boolean {
  if (speaker.person !== null || isPersonNoun(speaker, language)) return true;
  const noun = nounOf(speaker, language);
  return noun !== null && (language.canSpeak(noun.lower, true) || (noun.is & is.PRONOUN) !== 0);
}

/**
 * Whether a single word in marks is somebody’s: its speaker or the verb next to it must set it apart from a scare word.
 */
function isWordOwned(speaker: SpeakerCandidate | null, prose: AnnotatedBlock): boolean {
  if (!isOwned(speaker, prose) || speaker === null) return false;
  // Some people call it “ale”: nobody in particular
  const noun = speaker.person === null ? nounOf(speaker, prose.language) : null;
  if (noun?.roles.has('several') && !noun.isCapital) return false;
  if (isPlainSaying(speaker.rule) || isNaming(speaker) || isHeldBeside(speaker)) return true;
  if (speaker.person === null) return speaker.by === 'pronoun' || isPersonNoun(speaker, prose.language);
  return (
    isPersonByName(speaker.person) ||
    (speaker.person.says > 0 && speaker.name.includes(' ') && isSaidBefore(speaker))
  );
}

function isOwned(speaker: SpeakerCandidate | null, prose: AnnotatedBlock): boolean {
  const { language } = prose;
  if (speaker === null || speaker.rule.evidence === 'guess' || isWriter(speaker)) return false;
  const { evidence, place } = speaker.rule;
  const says = isSaying(speaker.rule);
  if (says && evidence === 'signature') return true;
  // “It is fine to say a line is “down””: what “it” says directly follows its verb.
  if (isSaidBefore(speaker) && isIt(speaker) && !isFollowedBySaying(speaker, prose)) return false;
  if (speaker.by === 'pronoun' && speaker.mention !== null && !speaker.mention.text.includes(' '))
    return isPronounOfSpeaker(speaker, language, says);
  const { person } = speaker;
  if (speaker.name === NOBODY) return isPlainSaying(speaker.rule);
  if (person === null && place === 'behind') return isPersonNoun(speaker, language);
  if (person !== null && place === 'behind')
    return isHuman(person) && (isPersonByName(person) || endsSentence(speaker, prose));
  if (person !== null)
    return says || isFinding(speaker, prose)
      ? isHuman(person) || mayBeBody(person, language)
      : isHuman(person) && isPersonByName(person);
  return isSpeakingNoun(speaker, prose, says);
}

/** The writer, known from the byline alone; no words near the quote attribute it. */
function isWriter({ by, mention, person }: SpeakerCandidate): boolean {
  return by === 'context' && mention === null && person !== null && person.uses <= 1 && person.says === 0;
}

function isIt({ mention, by }: SpeakerCandidate): boolean {
  return by === 'pronoun' && mention !== null && mention.text.toLowerCase() === 'it';
}

/**
 * “He” and “she” are people; “they” and “it” if the text says who. The writer’s “I” puts marks around terms more often
 * than around speech, so it needs a plain verb of saying. “You” is nobody.
 */
function isPronounOfSpeaker(
  { person, name, mention, rule }: SpeakerCandidate,
  language: Language,
  says: boolean,
): boolean {
  const [lower = name] = (mention?.text.toLowerCase() ?? name).split(CONTRACTION);
  if (language.secondPerson.has(lower)) return false;
  const meaning = language.words.get(lower)?.means ?? 0;
  if (meaning & means.FIRST_PERSON) return isPlainSaying(rule);
  if (person !== null)
    return says ? isHuman(person) || mayBeBody(person, language) : isHuman(person) && isPersonByName(person);
  return (meaning & (means.MALE | means.FEMALE)) !== 0 || (says && name !== lower);
}

/** I’d, we’ll */
const CONTRACTION = /[’']/;

/** A noun for a person, or, with a verb of saying, for a source of words; it must have a determiner or be plural. */
function isSpeakingNoun(speaker: SpeakerCandidate, prose: AnnotatedBlock, says: boolean): boolean {
  const { language } = prose;
  const { tokens } = tokenize(speaker.mention?.text ?? speaker.name, [], language);
  const [first] = tokens;
  const noun = headOf(tokens);
  if (first === undefined || noun === null || speaker.rule.evidence === 'subject') return false;
  // Ruiz and Hale; Acme
  if (first.isCapital && !(first.is & is.DETERMINER)) return says || tokens.some(isName);
  const isMarked = (first.is & (is.DETERMINER | is.POSSESSIVE)) !== 0 || (noun.form & form.PLURAL_FORM) !== 0;
  if (noun.means & means.PERSON && !(noun.means & means.NEUTER)) return isMarked;
  if (isNaming(speaker) && isNamedThing(speaker, prose)) return false;
  // A banner read “Enough”: the verb is next to the marks.
  const isReported = says || isFinding(speaker, prose);
  const isBeside = isReported || isHeldBeside(speaker);
  // “The specification defines 67 states”: what a thing says directly follows its verb.
  if (isSaidBefore(speaker) && !isFollowedBySaying(speaker, prose)) return false;
  const isSource =
    (noun.means & (means.PERSON | means.CUE_NOUN)) !== 0 || language.canSpeak(noun.lower, !isReported);
  const isAnyOf = isNaming(speaker) && (noun.form & form.PLURAL_FORM) !== 0;
  return isBeside && isSource && (isAnyOf || (first.is & is.DETERMINER) !== 0);
}

function isNaming({ rule }: SpeakerCandidate): boolean {
  return rule.evidence === 'naming';
}

/** A banner read “Enough”: the verb is next to the marks. */
function isHeldBeside({ rule }: SpeakerCandidate): boolean {
  return rule.evidence === 'holding' && rule.place === 'beside';
}

function isSaidBefore({ rule }: SpeakerCandidate): boolean {
  return rule.evidence === 'saying' && rule.place === 'before';
}
