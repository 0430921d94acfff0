import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens/token.ts';
import { tokenize, type Words } from '../tokens/tokenize.ts';
import { findInvertedSubject } from './inverted-clause.ts';

/** The words inside a quote that name its speaker, and the tokens they are among. */
export interface EmbeddedReportingClause {
  readonly words: Words;
  readonly phrase: NounPhrase;
}

/** A reporting clause inside a quote stands no further from its start. */
const REACH = 600;

/**
 * « La route est longue, dit Marie. Venez. » «Пора, — сказал он. — Идём». The reporting clause inside the marks of a
 * quote.
 */
export function findEmbeddedReportingClause(
  text: string,
  { start, end }: Span,
  language: Language,
): EmbeddedReportingClause | null {
  if (!language.dashDialogue) return null;
  const words = tokenize(text, [], language, { start, end: Math.min(end, start + REACH) });
  const { tokens } = words;
  for (let at = 3; at < tokens.length; at++) {
    if (!BEFORE.has((tokens[at - 1] as Token).text)) continue;
    const verb = verbAt(tokens, at);
    const phrase =
      verb === null
        ? null
        : findInvertedSubject({ tokens, from: verb, to: stopAfter(tokens, verb) }, language);
    const after = phrase === null ? undefined : tokens[phrase.to];
    if (phrase !== null && (after === undefined || after.kind === 'mark')) return { words, phrase };
  }
  return null;
}

/** The latest place where the verb’s clause can end. */
function stopAfter(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at < tokens.length && !STOPS.has((tokens[at] as Token).text)) at++;
  return at;
}

const STOPS = new Set('.!?…');
const BEFORE = new Set(',!?…—–');

/** A lower-case verb of saying without a subject before it. */
function verbAt(tokens: readonly Token[], at: number): number | null {
  for (let step = at; step < Math.min(tokens.length, at + 3); step++) {
    const token = tokens[step] as Token;
    if (token.kind !== 'word' || token.isCapital) return null;
    if (token.is & is.REPORTING_VERB) return step;
    if (!(token.is & (is.OBJECT | is.AUXILIARY | is.ADVERB))) return null;
  }
  return null;
}
