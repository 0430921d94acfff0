import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { Token } from '../tokens/token.ts';

/** How long the sentence before is at most, which bounds the work on a row of such pronouns. */
const REACH = 30;

/** “We asked a local baker to comment. They said”: whom the writer has asked in the sentence before the pronoun at `they`. */
export function askedBefore({ tokens, language }: AnnotatedBlock, they: number): NounPhrase | null {
  if (!language.tellsSources || !isStop(tokens[they - 1])) return null;
  const stop = they - 1;
  let from = stop;
  while (from > Math.max(0, stop - REACH) && !isStop(tokens[from - 1])) from--;
  if (from > 0 && !isStop(tokens[from - 1])) return null;
  const writer = tokens[from] as Token;
  if (!(writer.means & means.FIRST_PERSON) || !tokens[from + 1]?.roles.has('addressing')) return null;
  const phrase = readPhraseAfter({ tokens, from: from + 2, to: stop });
  if (phrase === null || (tokens[phrase.from] as Token).is & is.PRONOUN) return null;
  return (tokens[phrase.head - 1] as Token).means & means.PERSON ? phrase : null;
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && STOPS.has(token.text);
}

const STOPS = new Set('.?!');
