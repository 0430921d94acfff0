import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isGap } from './clause-words.ts';
import type { Reading } from './sourced.ts';

/** What a paper in marks does in its sentence: it says something, or is told it. */
type Part = 'source' | 'addressee';

/**
 * „…“, schreibt die „Küstenpost“; laut „Küstenpost“; wie „Küstenpost“ berichtet; sagte der „Küstenpost“, dass; mit der
 * „Küstenpost“: what the words in the marks at `at` do as the name of a paper, by where they stand; `null` elsewhere.
 */
export function partOfMarks(sentence: WordRange, at: number): Part | null {
  const { tokens, from, to } = sentence;
  let before = at - 1;
  const article = tokens[before] as Token;
  const hasArticle = before > from && (article.is & is.DETERMINER) !== 0 && !article.roles.has('content');
  if (hasArticle) before--;
  if (before < from) return null;
  const { is: classes, roles } = tokens[before] as Token;
  // “nach” is an ordinary preposition as well.
  if (classes & is.ACCORDING && !(classes & is.PREPOSITION))
    return isPlainSource(sentence, before) ? 'source' : null;
  // But: voted with “No”.
  if (roles.has('company')) return hasArticle ? 'addressee' : null;
  const isVerb = (classes & is.REPORTING_VERB) !== 0;
  if (isVerb && isTold(sentence, at)) return 'addressee';
  const says = roles.has('likeness')
    ? at + 1 < to && ((tokens[at + 1] as Token).is & is.REPORTING_VERB) !== 0
    : isVerb && followsQuote(sentence, before);
  return says ? 'source' : null;
}

/** What is said follows: dass, a colon. */
function isTold({ tokens, to }: WordRange, at: number): boolean {
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return next < to && (tokens[next]?.text === ':' || tokens[next]?.roles.has('content') === true);
}

/** “so” is an adverb as well, and means the source only behind a comma. */
function isPlainSource({ tokens, from }: WordRange, at: number): boolean {
  return ((tokens[at] as Token).is & is.ADVERB) === 0 || (at > from && tokens[at - 1]?.text === ',');
}

/** Only marks, adverbs and the addressee stand between a quote and the verb at `verb`. */
function followsQuote({ tokens, from }: WordRange, verb: number): boolean {
  let at = verb - 1;
  while (at > from && (isGap(tokens[at] as Token) || (tokens[at] as Token).is & (is.ADVERB | is.OBJECT)))
    at--;
  return at >= from && tokens[at]?.kind === 'quote';
}

/** The source in marks behind or before the quote at `at`; `null` where there is none. */
export function sourceInMarks(prose: Reading, sentence: WordRange, at: number): NounPhrase | null {
  const { tokens, from, to } = sentence;
  const isSource = (quote: number): boolean =>
    partOfMarks(sentence, quote) === 'source' && isName(prose, quote);
  const behind = nextQuote({ tokens, from: at + 1, to });
  if (behind >= 0 && isSource(behind)) {
    // „…“, zitiert die „Küstenpost“ Ida Kern: the words are hers.
    const isObject = tokens[behind + 1]?.isCapital === true && behind + 1 < to;
    if (!isObject) return { from: behind, to: behind + 1, head: behind + 1 };
  }
  for (let step = at - 1; step >= Math.max(from, at - REACH); step--)
    if (tokens[step]?.kind === 'quote')
      return isSource(step) ? { from: step, to: step + 1, head: step + 1 } : null;
  return null;
}

/**
 * The words in the marks begin with a capital, do not end as speech does, and are not in the case of an addressee
 * («…», сообщили «Вестям»).
 */
function isName({ text, tokens, quotes, language }: Reading, at: number): boolean {
  const { start, end } = quotes[(tokens[at] as Token).quote] as Span;
  const name = text.slice(start + 1, end - 1);
  if (!/^\p{Lu}/u.test(name) || ',.?!'.includes(name.slice(-1))) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return (language.formOf(last) & form.OBLIQUE) === 0;
}

/** How far from the quote its source may stand. */
const REACH = 24;

function nextQuote({ tokens, from, to }: WordRange): number {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (tokens[at]?.kind === 'quote') return at;
  return -1;
}
