import { leadsToName } from '../grammar/noun-words.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { OTHER_ROLE, SPEAKER, SUBJECT } from '../people/salience.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { isUnknown, type Token } from '../tokens/token.ts';

const VERB = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY | is.ADVERB | is.NAMING | is.OBJECT;

/** After a singular name, a word in -s is a verb; one in -ed is a past tense. */
const VERBAL = form.PLURAL_FORM | form.PAST_PARTICIPLE;

/** The weight of a name by its role: subjects stay in mind, above all those who say something. */
export function roleAt(
  tokens: readonly Token[],
  sentence: Sentence,
  use: NameMention,
  isPerson: boolean,
): number {
  const before = opensSentence(tokens, sentence, use) ? undefined : tokens[use.from - 1];
  // Orr, whose son Bo is ill, ran.
  if (isWhose(tokens[use.from - 2])) return OTHER_ROLE;
  const opening = use.from - 1 === sentence.from ? tokens[use.to] : undefined;
  // For Orr, it is the price.
  const isHolding = before !== undefined && (before.roles.has('opining') || before.roles.has('purpose'));
  if (isPerson && isHolding && opening?.text === ',') return SUBJECT;
  if (before !== undefined && before.is & (is.PREPOSITION | VERB)) return OTHER_ROLE;
  const after = use.to < sentence.to ? tokens[use.to] : undefined;
  if (after?.text === '’s' || after?.text === '’' || after?.text === "'") return OTHER_ROLE;
  if (after?.kind === 'word' && !(after.is & VERB)) {
    if (isWork(after)) return 0;
    // A Marvel film
    if (before?.roles.has('introducing') && isUnknown(after) && !after.isCapital) return 0;
    // After a person’s name, an unlisted word is a verb: Orr seconds it.
    const isVerb = isPerson && isUnknown(after) && !after.isCapital && (after.form & VERBAL) !== 0;
    if (isVerb && (before === undefined || before.text === ',')) return SUBJECT;
    // “Acme spokesman Jo Li”: the first name only says where the second belongs.
    return before === undefined && !leadsToName(tokens, use.to) ? SUBJECT : OTHER_ROLE * 0.5;
  }
  if (after !== undefined && after.is & is.REPORTING_VERB) return SPEAKER;
  if (before === undefined || (after !== undefined && after.is & VERB)) return SUBJECT;
  // A friend, Bo, recalled it.
  const isSaying = ((tokens[use.to + 1]?.is ?? 0) & is.CORE_CUE) !== 0;
  if (isPerson && before.text === ',' && after?.text === ',' && isSaying) return SPEAKER;
  // While Orr, whose son is ill, ran
  if (before.is & is.CLAUSE && after?.text === ',' && isWhose(tokens[use.to + 1])) return SUBJECT;
  return before.kind === 'mark' && (after?.text === ',' || after?.text === '(') ? SUBJECT * 0.8 : OTHER_ROLE;
}

function isWhose(token: Token | undefined): boolean {
  return token !== undefined && (token.is & is.RELATIVE) !== 0 && (token.is & is.POSSESSIVE) !== 0;
}

/** “The Leeds manager”, “Acme engineer Bo Li”: the name only says whose or where somebody is. */
function isWork(after: Token): boolean {
  const isNoun =
    (after.means & means.PERSON) !== 0 || (isUnknown(after) && (after.form & form.AGENT_NOUN) !== 0);
  return isNoun && !after.isCapital;
}

/** Nothing stands before the name but what its bearer is: Her son Bo nodded. */
function opensSentence(tokens: readonly Token[], { from }: Sentence, use: NameMention): boolean {
  let start = use.from;
  while (start > from && isApposed(tokens[start - 1] as Token)) start--;
  return start === from;
}

function isApposed(token: Token): boolean {
  return (token.means & means.PERSON) !== 0 || (token.is & is.DETERMINER) !== 0;
}
