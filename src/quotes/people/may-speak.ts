import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { hasVerbOfSaying } from '../mentions/beside-name.ts';
import { isUnknown, type Token } from '../tokens/token.ts';

/** Whether the word lists of a language are long enough to distinguish names from other capitalised words. */
export function tellsNames({ language }: Pick<AnnotatedBlock, 'language'>): boolean {
  return !language.capitalNouns && !language.invertsReportingClause;
}

/**
 * A noun for a person or a source of words, with its article: not “the dreaded” question, “a simple” rule, “helps
 * managers” answer, “Step #2”.
 */
export function maySay({ tokens, language }: AnnotatedBlock, { from, to, head }: NounPhrase): boolean {
  if (!tellsNames({ language })) return true;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const isMarked = (first.is & (is.DETERMINER | is.POSSESSIVE)) !== 0;
  // “Asks me every day: “Why?””
  if (first.roles.has('whichever')) return false;
  // “One of the funniest”: a noun would say of what.
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
 * “The Concept:”, “Myth 2:”, “Explicit task rules:”, “Brightwater Style Edit:”: a whole sentence before a colon is a
 * name only without an article or a number, and, if it is longer than two words, only with a known name among them.
 */
export function isLabel(
  { tokens, sentences, language }: AnnotatedBlock,
  { from, to, head }: NounPhrase,
): boolean {
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

/** A noun that can describe a speaker where nothing is said: “a spokesman for Acme”, “the report”. */
export function mayDescribe({ tokens, language }: AnnotatedBlock, { from, head }: NounPhrase): boolean {
  if (!tellsNames({ language })) return true;
  const noun = tokens[head - 1] as Token;
  if (noun.means & (means.PERSON | means.CUE_NOUN)) return true;
  const isOwned = ((tokens[from] as Token).is & is.POSSESSIVE) !== 0;
  return !(noun.form & form.PLURAL_FORM) && !noun.isCapital && language.canSpeak(noun.lower, isOwned);
}

/**
 * Whether a capitalised word without other evidence is a name. At the start of a sentence, where any word has a capital
 * (“Expect to hear “no””), it is one before a verb or an aside: “Ruiz left, saying”, “Ruiz, 34, said”.
 */
export function isNamedHere(
  { tokens, sentences, language }: AnnotatedBlock,
  { from, to }: NounPhrase,
): boolean {
  if (!tellsNames({ language }) || to - from > 1) return true;
  if (!sentences.some((sentence) => sentence.from === from)) return true;
  if (hasVerbOfSaying(tokens, { from, to })) return true;
  const after = tokens[to];
  return after === undefined || after.kind === 'mark' || (after.is & BEHIND_NAME) !== 0;
}

const BEHIND_NAME = is.NOT_SPEECH_VERB | is.AUXILIARY | is.RELATIVE | is.REPORTING_VERB | is.NAMING;
