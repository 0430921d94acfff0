import type { Language } from '../languages/language.ts';
import * as is from '../languages/language.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { isHuman, isNobody, type Person } from '../people/person.ts';
import type { SpeakerCandidate } from '../people/resolve-mention.ts';
import type { MarkedQuote } from '../stream-quotes.ts';
import { type Token, tokenize } from '../tokens/tokenize.ts';
import type { AttributedArticle } from '../turns/attribute-interview.ts';

/**
 * Some words in marks within a writer’s sentence are somebody’s only where the sentence says whose: terms, labels and
 * scare words look the same. Fragments that nobody is surely said to say become other words.
 */
export function disownFragments({ article, voices }: AttributedArticle): AttributedArticle {
  const kept = article.map((prose, at): AnnotatedBlock => {
    if (!prose.quotes.some(({ kind }) => kind === 'fragment')) return prose;
    const heard = voices[at] ?? [];
    return {
      ...prose,
      quotes: prose.quotes.map((quote, index) => judge(quote, heard[index] ?? null, prose)),
    };
  });
  return { article: kept, voices };
}

function judge(quote: MarkedQuote, voice: SpeakerCandidate | null, prose: AnnotatedBlock): MarkedQuote {
  // A text in a language of which no words are known is read as English, which tells nothing of its sources.
  const isRead = prose.language.tellsSources && LATIN.test(prose.text.slice(quote.start, quote.end));
  if (quote.kind !== 'fragment' || !isRead || isOwned(voice, prose.language)) return quote;
  return { ...quote, kind: 'other', rule: 'fragment-of-nobody' };
}

const LATIN = /[a-z]/i;

/** Rules that say who may be meant, not who is said to say it. Those of a tale say who talks there. */
const GUESSES = new Set(['next-paragraph', 'actor-beside', 'actor-before']);

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
  'in-words-of',
  'own-saying',
  'cue-before',
  'cue-behind',
  'report',
  'signature',
  'unnamed-signature',
  'embedded-reporting-clause',
]);

function isOwned(voice: SpeakerCandidate | null, language: Language): boolean {
  if (voice === null || GUESSES.has(voice.rule)) return false;
  if (voice.rule === 'signature' || voice.rule === 'unnamed-signature') return true;
  const isSaying = SAYINGS.has(voice.rule);
  if (voice.by === 'pronoun' && voice.mention !== null && !voice.mention.text.includes(' '))
    return isPronounOfSpeaker(voice, language, isSaying);
  if (voice.person !== null) return isHuman(voice.person) || (isSaying && mayBeBody(voice.person));
  return isSpeakingNoun(voice, language, isSaying);
}

/** “He” and “she” are somebody; “they” and “it” when the text says who; “I” when something is said. “You” is nobody. */
function isPronounOfSpeaker(
  { person, name, mention }: SpeakerCandidate,
  language: Language,
  isSaying: boolean,
): boolean {
  const lower = mention?.text.toLowerCase() ?? name;
  if (language.secondPerson.has(lower)) return false;
  const classes = language.words.get(lower) ?? 0;
  if (classes & is.FIRST_PERSON) return isSaying;
  if (person !== null) return isHuman(person) || isSaying;
  return (classes & (is.MALE | is.FEMALE)) !== 0 || (isSaying && name !== lower);
}

/** A firm, a paper: no place, and no verb that begins a sentence (Learning). */
function mayBeBody(person: Person): boolean {
  const isPlace = !person.isBody && person.uses > 1 && isNobody(person);
  return !isPlace && !person.name.endsWith('ing');
}

/** A noun for somebody, or, where something is said, for what words come from; no more than a crowd of anybodies. */
function isSpeakingNoun(voice: SpeakerCandidate, language: Language, isSaying: boolean): boolean {
  const { tokens } = tokenize(voice.mention?.text ?? voice.name, [], language);
  const [first] = tokens;
  const noun = headOf(tokens);
  if (first === undefined || noun === null || voice.rule === 'subject-of-fragment') return false;
  // Ruiz and Hale; Acme
  if (first.isCapital && !(first.is & is.DETERMINER)) return isSaying || tokens.some(isName);
  if (noun.is & is.PERSON && !(noun.is & is.NEUTER)) return true;
  // A banner read “Enough”: the verb is at the marks.
  const isBeside = isSaying || voice.rule === 'verb-adjoining' || voice.rule === 'verb-beside';
  const isSource = (noun.is & (is.PERSON | is.CUE_NOUN)) !== 0 || language.canSpeak(noun.lower, true);
  return isBeside && isSource && (first.is & is.DETERMINER) !== 0;
}

function isName(token: Token): boolean {
  return (token.is & (is.GIVEN_NAME | is.TITLE)) !== 0;
}

/** The last noun before what belongs to it: “a spokesman” of “a spokesman for the port”, “a person” close to somebody. */
function headOf(tokens: readonly Token[]): Token | null {
  let head: Token | null = null;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.is & is.PREPOSITION) break;
    if (head === null || !(head.is & is.PERSON) || token.is !== 0) head = token;
  }
  return head;
}
