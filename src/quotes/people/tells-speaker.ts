import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { NOT_LISTED } from '../languages/word-lists.ts';
import { isPersonByName, isSomebody, type Person } from './person.ts';
import { NOBODY, type SpeakerCandidate } from './speaker-candidate.ts';

const NO_NAME =
  is.FUNCTION | is.OBJECT | is.NOT_SPEECH_VERB | is.PREPOSITION | is.CONJUNCTION | is.CLAUSE | is.RELATIVE;
const MAYBE_NAME = means.GIVEN_NAME | means.PERSON | means.TITLE;

/** Whether a candidate says who speaks: not nobody, nor a pronoun that refers to nobody known. */
export function tellsSpeaker(
  { person, name: own, mention }: SpeakerCandidate,
  { words, patterns, sites }: Language,
): boolean {
  const name = person?.name ?? own;
  const classes = words.get(name.toLowerCase()) ?? NOT_LISTED;
  if (name === NOBODY || (person === null && (classes.is & is.PRONOUN || patterns?.pronouns.has(name))))
    return false;
  // “Don't ever say, …”: a function word alone names nobody.
  if (classes.is & NO_NAME && !(classes.means & MAYBE_NAME)) return false;
  if (person !== null && isSite(person, sites)) return false;
  return mention !== null || person === null || isSomebody(person);
}

/** Rennick State Building: a name of a place where nobody speaks for all; Kari Lake is a person. */
function isSite(person: Person, sites: Language['sites']): boolean {
  return sites.has(person.last) && person.isBody && !isPersonByName(person);
}
