import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isGap, type Reading } from './reporting-clause.ts';

/**
 * „…“, schreibt die „Küstenpost“; laut „Küstenpost“; wie „Küstenpost“ berichtet; sagte der „Küstenpost“, dass: whether
 * the words in the marks at `at` are the name of a paper, by where they stand.
 */
export function isSourceInMarks({ tokens, from, to }: WordRange, at: number): boolean {
  let before = at - 1;
  const article = tokens[before] as Token;
  if (before > from && article.is & is.DETERMINER && !article.roles.has('content')) before--;
  if (before < from) return false;
  const { is: classes, roles } = tokens[before] as Token;
  // “nach” is an ordinary preposition as well.
  if (classes & is.ACCORDING && !(classes & is.PREPOSITION))
    return isPlainSource({ tokens, from, to }, before);
  if (classes & is.REPORTING_VERB && isTold({ tokens, from, to }, at)) return true;
  if (roles.has('likeness')) return at + 1 < to && ((tokens[at + 1] as Token).is & is.REPORTING_VERB) !== 0;
  return (classes & is.REPORTING_VERB) !== 0 && followsQuote({ tokens, from, to }, before);
}

/** Sagte der „Küstenpost“, dass: what is said follows, so that the marks have whom it is said to. */
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
export function sourceInMarks(prose: Reading, { from, to }: WordRange, at: number): NounPhrase | null {
  const { tokens } = prose;
  const sentence = { tokens, from, to };
  const behind = nextQuote({ tokens, from: at + 1, to });
  if (behind >= 0 && isSourceInMarks(sentence, behind) && isName(prose, behind)) {
    // „…“, zitiert die „Küstenpost“ Ida Kern: the words are hers.
    const isObject = tokens[behind + 1]?.isCapital === true && behind + 1 < to;
    if (!isObject) return { from: behind, to: behind + 1, head: behind + 1 };
  }
  for (let step = at - 1; step >= Math.max(from, at - REACH); step--) {
    if (tokens[step]?.kind !== 'quote') continue;
    return isSourceInMarks(sentence, step) && !isTold(sentence, step) && isName(prose, step)
      ? { from: step, to: step + 1, head: step + 1 }
      : null;
  }
  return null;
}

/** The words in the marks begin with a capital and do not end as speech does. */
function isName({ text, tokens, quotes }: Reading, at: number): boolean {
  const { start, end } = quotes[(tokens[at] as Token).quote] as Span;
  return /^\p{Lu}/u.test(text.slice(start + 1, end)) && !',.?!'.includes(text.charAt(end - 2));
}

/** How far from the quote its source may stand. */
const REACH = 24;

function nextQuote({ tokens, from, to }: WordRange): number {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (tokens[at]?.kind === 'quote') return at;
  return -1;
}
