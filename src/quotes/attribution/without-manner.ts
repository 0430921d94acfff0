import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isSomebodyAt, isWork } from '../grammar/noun-words.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/**
 * A subject behind its verb without the words for how it is said: said the doctor | supporting her, said the woman | with a
 * groan, said the surgeon | at last. “The man with the keys” and “a man with a gun” are told apart by those words.
 */
export function withoutManner(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to, head } = phrase;
  const { roles, is: classes } = tokens[from] as Token;
  const isKnown = roles.has('definite') || (classes & is.POSSESSIVE) !== 0;
  if (!isKnown || !((tokens[from - 1]?.is ?? 0) & is.REPORTING_VERB)) return phrase;
  for (let at = from + 2; at < to; at++) {
    const rest = { tokens, from: at, to };
    if (isDoing(rest) || isBeing(rest)) return { from, to: at, head: Math.min(head, at) };
  }
  return phrase;
}

/** Supporting her: an unlisted participle behind a noun for somebody, unless it belongs to another such noun. */
function isDoing({ tokens, from, to }: WordRange): boolean {
  const token = tokens[from] as Token;
  const isParticiple = (token.form & form.PRESENT_PARTICIPLE) !== 0 && isUnknown(token) && !token.isCapital;
  return isParticiple && isWork(tokens[from - 1] as Token) && !isSomebodyAt({ tokens, from: from + 1, to });
}

/** With a groan, with much deliberation, at last. */
function isBeing({ tokens, from, to }: WordRange): boolean {
  const { roles } = tokens[from] as Token;
  const next = tokens[from + 1];
  if (next === undefined || from + 1 >= to || next.isCapital) return false;
  if (roles.has('company')) return !next.roles.has('definite') && !(next.is & is.POSSESSIVE);
  return next.roles.has('at-last') && from + 2 === to;
}
