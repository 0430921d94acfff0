import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { hasVerbOfSaying } from './beside-name.ts';
import { type Gender, genderOf } from './gender.ts';
import { isGiven, type NameRun } from './name-words.ts';
import { titleCase } from './title-case.ts';

/** The titles at the start of a run. */
interface Titles {
  readonly title: Token | null;
  readonly end: number;
  readonly gender: Gender | null;
}

/** The last title of a run, where the titles end, and the gender they imply. */
export function titlesAt({ tokens, from, to }: NameRun): Titles {
  let title: Token | null = null;
  let end = from;
  let gender: Gender | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!(token.means & means.TITLE) || (token.means & means.GIVEN_NAME && at + 1 === to)) continue;
    gender = genderOf(token) ?? gender;
    title = token;
    end = at + 1;
  }
  return { title, end, gender };
}

/**
 * “Owner John Sanders”, “Google Fonts Product Manager Sofia Sian”: a noun for a person before a full name is not part
 * of it. Where noun and name are unlisted, the last two words after an agent noun in -er are the name: UX Designer
 * Miche Alva.
 */
export function behindRole({ tokens, language, from: start, to }: NameRun, from: number): number {
  for (let at = to - 3; at >= from; at--) {
    const { kind, means: meaning, form: ending } = tokens[at] as Token;
    const name = tokens[at + 1] as Token;
    if (kind !== 'word' || name.kind !== 'word' || meaning & NO_ROLE) continue;
    const isKnown = (meaning & means.PERSON) !== 0;
    // It may open the run where nouns have capitals or no article: Oppositionsführer Jan Brandt, Kollegan Inez Roos.
    const mayOpen = language.verbSecond && name.means & means.GIVEN_NAME;
    const isWork =
      (at > from || mayOpen) && (ending & form.AGENT_NOUN) !== 0 && !isGiven({ tokens, from, to: at });
    if ((isKnown || isWork) && name.means & means.GIVEN_NAME) return at + 1;
    // Freundin von Philipp Lorn
    if (isKnown && name.is & is.PARTICLE && (tokens[at + 2] as Token).means & means.GIVEN_NAME) return at + 2;
    // Bianca Hall says: beside a verb of saying a family name may be what bodies are called too.
    const last = tokens[to - 1] as Token;
    const isBody = (last.means & means.BODY) !== 0;
    const isName = isPartOfName(last) || (isBody && hasVerbOfSaying(tokens, { from: start, to }));
    const isWhole = at + 3 === to && isName && isPartOfName(name);
    if (isWhole && (isKnown || isWork)) return at + 1;
  }
  return from;
}

/** A word that may be part of a person’s name: not an office, an organisation or a month. */
function isPartOfName({ kind, means: meaning }: Token): boolean {
  return kind === 'word' && (meaning & (means.BODY | means.PERSON | means.TITLE | means.NOT_NAME)) === 0;
}

/** What a noun for somebody’s work never is. */
const NO_ROLE = means.GIVEN_NAME | means.NEUTER | means.BODY;

/** The titles directly before a name of one word, as they stand, with it: “Mrs. Ruiz”, “Lieutenant Governor Ruiz”. */
export function titledText(
  { tokens, from }: NameRun,
  start: number,
  name: string,
  isLowered: boolean,
): string | null {
  let first = start;
  while (first > from && isCalledBy(tokens[first - 1] as Token)) first--;
  if (first === start) return null;
  if (first > from && (tokens[first - 1] as Token).roles.has('rank')) first--;
  const titles = tokens.slice(first, start).map(({ text }) => (isLowered ? titleCase(text) : text));
  return `${titles.join(' ')} ${name}`;
}

/** A title that people are called by: “Mrs.”, “Gov.”, “Mayor”; not “former” or “poor”. */
function isCalledBy({ text, roles, means: meaning, isCapital }: Token): boolean {
  if (!isCapital || !(meaning & means.TITLE)) return false;
  return (
    roles.has('family-title') ||
    text.endsWith('.') ||
    (meaning & (means.PERSON | means.MALE | means.FEMALE)) !== 0
  );
}
