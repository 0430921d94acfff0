import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';

/** A claim, a rare note, his recent remarks: whether the word is a noun here. */
export function isNounUse(tokens: readonly Token[], verb: number): boolean {
  const { is: classes, means: meaning, form: ending } = tokens[verb] as Token;
  const isPlural = (ending & form.PLURAL_FORM) !== 0;
  const isSaying = (meaning & (means.CUE_NOUN | means.PERSON)) !== 0;
  // In terms of
  if (classes & is.NAMING && isPlural && (tokens[verb - 1]?.is ?? 0) & is.PREPOSITION) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_ADJECTIVES - 1); at--) {
    const token = tokens[at] as Token;
    // “Dieser sagte”: the latter.
    if (at === verb - 1 && (token.roles.has('other-man') || token.roles.has('other-woman'))) return false;
    const isOwner = (token.is & is.POSSESSIVE) !== 0 || token.text === '’s';
    // “The coroner remarks” may be a sentence; “the coroner remark” is none.
    if (isOwner || token.is & is.DETERMINER) return at === verb - 1 || isOwner || !isPlural;
    // His blog post: what goes with such a noun may be one itself.
    const isPart = (token.is === 0 && (token.means & ~means.TITLE) === 0) || token.is === is.REPORTING_VERB;
    if (!isSaying || token.kind !== 'word' || !isPart || token.isCapital) return false;
  }
  return false;
}

/** How many adjectives may stand between an article and its noun. */
const MAX_ADJECTIVES = 2;

/** Words that may be the verb of a sentence. */
export const VERB = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY | is.NAMING;
