import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { isNobody, type Person } from '../people/person.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenize.ts';

/** A spokesman, the farmers. */
export function isPersonNoun(speaker: SpeakerCandidate, language: Language): boolean {
  const noun = nounOf(speaker, language);
  return noun !== null && (noun.means & means.PERSON) !== 0;
}

/** The head noun of a mention, or of the name if there is no mention. */
export function nounOf({ mention, name }: SpeakerCandidate, language: Language): Token | null {
  return headOf(tokenize(mention?.text ?? name, [], language).tokens);
}

/** A firm or a paper; neither a place, nor a verb that opens a sentence (Learning). */
export function mayBeBody(person: Person, language: Language): boolean {
  const isPlace = !person.isBody && person.uses > 1 && isNobody(person);
  return !isPlace && !(language.formOf(person.name) & form.PRESENT_PARTICIPLE);
}

/** Pew found that “…”: the verb follows its subject and has “that” after it. */
export function isFinding(speaker: SpeakerCandidate, prose: AnnotatedBlock): boolean {
  const behind = behindVerb(speaker, prose);
  return behind?.roles.has('content') === true;
}

/** The report (also) says …: a verb of saying directly follows the mention. */
export function isFollowedBySaying(speaker: SpeakerCandidate, prose: AnnotatedBlock): boolean {
  return behindVerb(speaker, prose) !== null;
}

/** Behind what stands between commas there: The study, published in May, found */
function behindInsertion(text: string, at: number): number {
  if (text.charAt(at) !== ',') return at;
  const end = text.indexOf(',', at + 1);
  return end < 0 || end - at > LONGEST_INSERTION ? at : end + 1;
}

/** In characters. */
const LONGEST_INSERTION = 80;

/** The word after the verb of saying that directly follows a mention. */
function behindVerb({ mention }: SpeakerCandidate, { text, language }: AnnotatedBlock): Token | null {
  if (mention === null) return null;
  const start = behindInsertion(text, mention.end);
  const { tokens } = tokenize(text.slice(start, start + 2 * LONGEST_VERB), [], language);
  let at = 0;
  while (at < 2 && (tokens[at]?.is ?? 0) & (is.ADVERB | is.AUXILIARY)) at++;
  return ((tokens[at]?.is ?? 0) & is.REPORTING_VERB) !== 0 ? (tokens[at + 1] ?? null) : null;
}

/** “…” for Orr, said Blom. */
export function endsSentence({ mention }: SpeakerCandidate, { text, language }: AnnotatedBlock): boolean {
  if (mention === null) return false;
  const { tokens } = tokenize(text.slice(mention.end, mention.end + LONGEST_VERB), [], language);
  const [first, second] = tokens;
  if (first === undefined || first.text === '.') return true;
  return (first.is & is.REPORTING_VERB) !== 0 && (second === undefined || second.text === '.');
}

/** A pot called a “jebena”, a book called “Low Tide”: the verb after the noun says what it is called. */
export function isNamedThing({ mention }: SpeakerCandidate, { text, language }: AnnotatedBlock): boolean {
  if (mention === null) return false;
  const { tokens } = tokenize(text.slice(mention.end, mention.end + LONGEST_VERB), [], language);
  const at = tokens.findIndex(({ is: classes }) => !(classes & is.ADVERB));
  const [verb, object] = at < 0 ? [] : tokens.slice(at);
  if (verb === undefined || !(verb.is & is.NAMING)) return false;
  // A statement calling it “a sham”, growers called it “a sham”: the noun itself does it.
  if (verb.form & form.PRESENT_PARTICIPLE || (object?.is ?? 0) & (is.PRONOUN | is.OBJECT)) return false;
  const before = text.slice(Math.max(0, mention.start - LONGEST_VERB), mention.start);
  return !(
    verb.form & form.PAST_PARTICIPLE &&
    isPlural(mention.text, language) &&
    endsInOpener(before, language)
  );
}

/** The length of the longest verb with the space before it, in characters. */
const LONGEST_VERB = 20;

/** Growers, the young growers. */
function isPlural(mention: string, language: Language): boolean {
  const { tokens } = tokenize(mention, [], language);
  return ((tokens.at(-1)?.form ?? 0) & form.PLURAL_FORM) !== 0;
}

/** What growers called “a sham”: the last word before the noun opens a clause, of which it is the subject. */
function endsInOpener(before: string, language: Language): boolean {
  const last = tokenize(before, [], language).tokens.at(-1);
  return ((last?.is ?? 0) & (is.CLAUSE | is.RELATIVE)) !== 0;
}

export function isName(token: Token): boolean {
  return (token.means & (means.GIVEN_NAME | means.TITLE)) !== 0;
}

/** The last noun before its modifiers: “a spokesman” of “a spokesman for the port”, “a person” close to somebody. */
export function headOf(tokens: readonly Token[]): Token | null {
  let head: Token | null = null;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.is & is.PREPOSITION) break;
    // “newspaper reporters”; but “a person close”
    const isHuman = head !== null && (head.means & means.PERSON) !== 0 && !(head.means & means.NEUTER);
    if (!isHuman || !isUnknown(token)) head = token;
  }
  return head;
}
