import type { Span } from '../../article.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { Words } from '../tokens/tokenize.ts';
import { isDash } from './dashes.ts';

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
    const isDashed = isDash(before) && (starts[at - 2] ?? -1) < start;
    const isBehindStop = before?.kind === 'mark' && '.!?…'.includes(before.text);
    const opens = (starts[at - 1] ?? -1) < start || isDashed || isBehindStop;
    if (token.kind !== 'word' || !token.isCapital || !opens) continue;
    if (said-- <= 0 && isTold(tokens, at, language)) return from;
  }
  return end;
}

/**
 * “Elle se leva”, “Le vieux hocha la tête”, “Alors, sans bruit, il sortit”: it says neither I nor you, and its verb stands before
 * any mark, or anywhere where it is no pronoun that begins it.
 */
function isTold(tokens: readonly Token[], at: number, language: Language): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  const isTalk = (classes & is.PRONOUN) !== 0 && (meaning & (means.MALE | means.FEMALE | means.PLURAL)) === 0;
  if (isTalk || meaning & means.FIRST_PERSON) return false;
  const { isOfTales, firstPerson, secondPerson, firstPersonPlural } = language;
  let isOfTale = false;
  for (let step = at; step < at + TOLD_REACH; step++) {
    const token = tokens[step];
    if (token === undefined || STOPS.has(token.text)) break;
    const { lower } = token;
    if (firstPerson.has(lower) || secondPerson.has(lower) || firstPersonPlural.has(lower)) return false;
    isOfTale ||= step > at && !token.isCapital && token.kind === 'word' && isOfTales(lower);
  }
  return isOfTale;
}

const STOPS = new Set('.!?…');

/** How many words of such a sentence are looked at. */
const TOLD_REACH = 40;
