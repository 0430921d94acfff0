import { attributeFragment, attributeQuote, attributeReport } from '../attribution/attribute-quote.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isReportedSpeech, openingSubject, standsForSomebody } from '../grammar/verb-second.ts';
import * as is from '../languages/grammar.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';

const REPORT: SpeakerRule = { name: 'report', evidence: 'saying', place: 'before' };

const SUBJECT_OF_FRAGMENT: SpeakerRule = {
  name: 'subject-of-fragment',
  evidence: 'subject',
  place: 'before',
};

/** A phrase for a speaker, and the quotes attributed to it. */
export interface SpokenPhrase extends NounPhrase {
  readonly quotes: number[];
  /** The rule that found the phrase. */
  readonly rule: SpeakerRule;
}

function spokenPhrase({ from, to, head }: NounPhrase, rule: SpeakerRule, quotes: number[]): SpokenPhrase {
  return { from, to, head, rule, quotes };
}

/** Whether a name is part of a phrase for a speaker. */
export function isWithin(use: NameMention, phrases: readonly SpokenPhrase[]): boolean {
  return phrases.some(({ from, to }) => from <= use.from && use.to <= to);
}

/** The phrase that begins at `at`. */
export function phraseAt(phrases: readonly SpokenPhrase[], at: number): SpokenPhrase | null {
  for (const phrase of phrases) if (phrase.from === at) return phrase;
  return null;
}

/** Shared, as most sentences have none. */
const NO_PHRASES: readonly SpokenPhrase[] = [];

function phrasesOf(prose: AnnotatedBlock, sentence: Sentence): readonly SpokenPhrase[] {
  if (!sentence.hasQuote) return NO_PHRASES;
  const phrases: SpokenPhrase[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = prose.tokens[at] as Token;
    if (token.kind !== 'quote' || !isSaid(prose.quotes[token.quote]?.kind)) continue;
    const attribution = attributeQuote(prose, sentence, at);
    if (attribution === null) continue;
    const { phrase, rule } = attribution;
    const known = phraseAt(phrases, phrase.from);
    if (known !== null) known.quotes.push(token.quote);
    else phrases.push(spokenPhrase(phrase, rule, [token.quote]));
  }
  return phrases;
}

/** The speakers of a sentence, with their quotes. */
export function speakingPhrases(
  prose: AnnotatedBlock,
  index: number,
  isFirst: boolean,
): readonly SpokenPhrase[] {
  const phrases = phrasesOf(prose, prose.sentences[index] as Sentence);
  return phrases.length > 0 ? phrases : otherPhrases(prose, index, isFirst);
}

/** Somebody who reports something without a quote, or, where nobody has spoken yet, the subject of the sentence. */
function otherPhrases(prose: AnnotatedBlock, index: number, isFirst: boolean): readonly SpokenPhrase[] {
  const sentence = prose.sentences[index] as Sentence;
  const quotes = saidIn(prose, sentence);
  if (quotes.length === 0) {
    const report =
      (sentence.has & (is.CORE_CUE | is.ACCORDING)
        ? attributeReport({ tokens: prose.tokens, from: sentence.from, to: sentence.to }, prose.language)
        : null) ?? reporterBefore(prose, index);
    return report === null ? NO_PHRASES : [spokenPhrase(report, REPORT, quotes)];
  }
  if (!isFirst || isReported(prose, sentence)) return [];
  let at = sentence.from;
  while (prose.tokens[at]?.quote !== quotes[0]) at++;
  const subject = attributeFragment(prose, sentence, at);
  return subject === null ? [] : [spokenPhrase(subject, SUBJECT_OF_FRAGMENT, quotes)];
}

function isReported({ tokens, language }: AnnotatedBlock, sentence: Sentence | undefined): boolean {
  return (
    language.verbSecond &&
    sentence !== undefined &&
    isReportedSpeech({ tokens, from: sentence.from, to: sentence.to })
  );
}

/**
 * „Der Minister sprach sich dagegen aus. Die Daten seien sicher.“: the subject of the sentence before reported speech
 * said it.
 */
function reporterBefore(prose: AnnotatedBlock, index: number): NounPhrase | null {
  const sentence = prose.sentences[index] as Sentence;
  if (isReported(prose, sentence) || !isReported(prose, prose.sentences[index + 1])) return null;
  const subject = openingSubject({ tokens: prose.tokens, from: sentence.from, to: sentence.to });
  return subject !== null && maySpeak(prose.tokens, subject) ? subject : null;
}

/** A name, or a noun for somebody: not “Die Ortung der Daten”. */
function maySpeak(tokens: readonly Token[], subject: NounPhrase): boolean {
  const { is: classes } = tokens[subject.from] as Token;
  return !(classes & (is.DETERMINER | is.POSSESSIVE)) || standsForSomebody(tokens, subject);
}

/** The said quotes of a sentence. */
export function saidIn({ tokens, quotes }: AnnotatedBlock, { from, to, hasQuote }: Sentence): number[] {
  const said: number[] = [];
  if (!hasQuote) return said;
  for (let at = from; at < to; at++) {
    const { quote } = tokens[at] as Token;
    if (quote >= 0 && isSaid(quotes[quote]?.kind)) said.push(quote);
  }
  return said;
}
