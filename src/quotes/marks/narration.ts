import type { Span } from '../../article.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { Words } from '../tokens/tokenize.ts';

/**
 * Where narration follows speech, in the tense of tales, which people do not speak in: “— Viens ! dit-il. Elle se
 * leva.” The sentence directly after the dash is always speech (`isFirst`).
 */
export function narrationStart(
  { tokens, starts }: Words,
  language: Language,
  { start, end }: Span,
  isFirst: boolean,
): number {
  if (!language.dashTurns) return end;
  let said = isFirst ? 1 : 0;
  for (const [at, token] of tokens.entries()) {
    const from = starts[at] as number;
    if (from < start) continue;
    if (from >= end) break;
    const before = tokens[at - 1];
    const opens = (starts[at - 1] ?? -1) < start || (before?.kind === 'mark' && '.!?…'.includes(before.text));
    if (token.kind !== 'word' || !token.isCapital || !opens) continue;
    if (said-- <= 0 && isTold(tokens, at, language)) return from;
  }
  return end;
}

/** “Elle se leva”, “Le vieux hocha la tête”: its verb stands before any mark, and its subject is neither I nor you. */
function isTold(tokens: readonly Token[], at: number, { isOfTales }: Language): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  const isTalk = (classes & is.PRONOUN) !== 0 && (meaning & (means.MALE | means.FEMALE | means.PLURAL)) === 0;
  if (isTalk || meaning & means.FIRST_PERSON) return false;
  for (let step = at + 1; step < at + TOLD_REACH; step++) {
    const token = tokens[step];
    if (token?.kind !== 'word') return false;
    if (!token.isCapital && isOfTales(token.lower)) return true;
  }
  return false;
}

/** Within how many words the verb of such a sentence stands. */
const TOLD_REACH = 7;
