import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { type Gender, genderOf } from './gender.ts';
import type { NameRun } from './name-words.ts';

/**
 * The offices in the name’s own words (Mayor Ana Ruiz), before it (the mayor, Ana Ruiz) and after it (Ana Ruiz, the
 * mayor).
 */
export function officesOf({ tokens, language, from, to }: NameRun): readonly string[] {
  const offices: string[] = [];
  for (let at = from; at < to - 1; at++) noteOffice(tokens, at, language, offices);
  const before = tokens[from - 1];
  if (before?.kind === 'word') noteOffice(tokens, from - 1, language, offices);
  else if (before?.text === ',' && tokens[from - 3]?.roles.has('singling'))
    noteOffice(tokens, from - 2, language, offices);
  if (tokens[to]?.text === ',') {
    const first = tokens[to + 1];
    const noun = first !== undefined && first.is & is.DETERMINER ? to + 2 : to + 1;
    const isRank = tokens[noun]?.roles.has('rank') && ((tokens[noun + 1]?.means ?? 0) & means.TITLE) !== 0;
    noteOffice(tokens, isRank ? noun + 1 : noun, language, offices);
  }
  return offices.length === 0 ? NO_OFFICES : offices;
}

const NO_OFFICES: readonly string[] = [];

/** A deputy mayor is not a mayor. */
function noteOffice(tokens: readonly Token[], at: number, language: Language, offices: string[]): void {
  const token = tokens[at];
  if (token === undefined || !(token.means & means.TITLE)) return;
  const before = tokens[at - 1];
  const rank = before?.roles.has('rank') ? `${before.lower} ` : '';
  const full = language.titles.abbreviated.get(token.lower);
  const own = full ?? (token.means & means.PERSON ? [token.lower] : []);
  for (const office of own) offices.push(rank + office);
}

/** “A woman named Rectina”, “his mother Ana”. */
export function genderBefore({ tokens, from }: NameRun): Gender | null {
  const before = tokens[from - 1];
  if (before === undefined) return null;
  const noun = before.is & (is.NAMING | is.TITLING) ? tokens[from - 2] : before;
  return noun !== undefined && !noun.isCapital && noun.means & means.PERSON ? genderOf(noun) : null;
}

/** “Jan said”: a month or a day that is a given name too is one only where it says something. */
export function saysAlone({ tokens, from, to }: NameRun, first: Token): boolean {
  return (first.means & means.GIVEN_NAME) !== 0 && hasVerbOfSaying(tokens, { from, to });
}

/** Ruiz also said; according to Ruiz; “…,” said Ruiz. */
export function hasVerbOfSaying(
  tokens: readonly Token[],
  { from, to }: Pick<NameRun, 'from' | 'to'>,
): boolean {
  let after = to;
  while (after < to + MAX_BEFORE_VERB && (tokens[after]?.is ?? 0) & (is.ADVERB | is.AUXILIARY)) after++;
  if (isSaying(tokens[after])) return true;
  const before = tokens[from - 1];
  if (isSaying(before) || ((before?.is ?? 0) & is.ACCORDING) !== 0) return true;
  return before?.roles.has('toward') === true && ((tokens[from - 2]?.is ?? 0) & is.ACCORDING) !== 0;
}

/** How many adverbs and auxiliaries may stand before the verb. */
const MAX_BEFORE_VERB = 3;

function isSaying(token: Token | undefined): boolean {
  return token !== undefined && !token.isCapital && (token.is & is.REPORTING_VERB) !== 0;
}

/** “The mother of Bo Ruiz”, “the mother of the victim Bo Ruiz”: only the mother is brought in. */
function isRelativeOf(tokens: readonly Token[], before: number): boolean {
  let at = before;
  while (at > before - MAX_ROLE && tokens[at]?.kind === 'word' && !tokens[at]?.roles.has('partitive')) at--;
  const noun = tokens[at - 1];
  if (noun === undefined || noun.isCapital || !tokens[at]?.roles.has('partitive')) return false;
  // Mother, son, widow: unlike the mayor of a town
  return (noun.means & means.PERSON) !== 0 && genderOf(noun) !== null;
}

/** How many words may tell what that one is. */
const MAX_ROLE = 3;

/** “his sister Ida Ruiz”, “Ruiz’s lawyer, Bo Ruiz”. */
export function isOwned({ tokens, from }: NameRun): boolean {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const noun = tokens[at];
  if (isRelativeOf(tokens, at)) return true;
  if (noun === undefined || !(noun.means & means.PERSON) || noun.isCapital) return false;
  const owner = tokens[at - 1];
  const earlier = owner?.kind === 'word' && isUnknown(owner) ? tokens[at - 2] : owner;
  return earlier !== undefined && (earlier.text === '’s' || (earlier.is & is.POSSESSIVE) !== 0);
}
