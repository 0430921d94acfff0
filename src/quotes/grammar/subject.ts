import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isDash } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isPresentParticiple, openerBefore, overApposition, subjectOverCommas } from './insertions.ts';
import { isVerbOfPronoun, type NounPhrase, readPhraseAfter, readPhraseBefore } from './noun-phrase.ts';
import { isWork } from './noun-words.ts';
import { isNounUse, VERB } from './verbs.ts';

/** How many coordinated verbs are followed back to their subject. */
const MAX_STEPS = 3;

/** How many verbs are tried at each step. */
const MAX_VERBS = 2;

/**
 * The subject of the verb at the end of the words, which begin with its sentence. It need not be the nearest name:
 * appositives, relative clauses and other verbs may stand between.
 */
export function findSubjectBefore(
  { tokens, from: start, to: verb }: WordRange,
  steps = MAX_STEPS,
): NounPhrase | null {
  const at = skipBack({ tokens, from: start, to: verb });
  const before = tokens[at - 1];
  if (at <= start || before === undefined || steps === 0) return null;
  if (isParticiple(tokens[verb] as Token, before) && !isAuxiliaryAt({ tokens, from: at, to: verb })) {
    return participleSubject({ tokens, from: start, to: at }, steps);
  }
  if (before.kind === 'quote') return null;
  if (before.is & is.RELATIVE) {
    const antecedent = at - 2 >= start && tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
    return overApposition(tokens, start, readPhraseBefore({ tokens, from: start, to: antecedent }));
  }
  const aside = asideBefore({ tokens, from: start, to: at });
  if (aside > start) {
    const phrase = readPhraseBefore({ tokens, from: start, to: aside });
    if (phrase !== null) return phrase;
  }
  if (before.text === ',' || before.text === ')' || isDash(before.text)) {
    const earlier = { tokens, from: start, to: at - 1 };
    return subjectOverCommas(earlier) ?? earlierSubject(earlier, steps);
  }
  // “shook her head and said”, “wanted to say”: the earlier verb has the same subject.
  if (before.is & (is.CONJUNCTION | is.PREPOSITION))
    return earlierSubject({ tokens, from: start, to: at - 1 }, steps);
  const phrase = readPhraseBefore({ tokens, from: start, to: at });
  return phrase === null
    ? earlierSubject({ tokens, from: start, to: at }, steps)
    : (modifiedSubject(tokens, start, phrase) ??
        beforePlace(tokens, start, phrase) ??
        beforeOffices(tokens, start, phrase) ??
        phrase);
}

/** “Ruiz (D-Calif.) said”, “Ruiz ruiz@example.org wrote”: where brackets or an address of mail begin, which are no subject; -1 without. */
function asideBefore({ tokens, from, to }: WordRange): number {
  const { text } = tokens[to - 1] as Token;
  if (text === ')' || text === '>') return openerBefore({ tokens, from, to: to - 1 });
  return text.indexOf('@') > 0 ? to - 1 : -1;
}

/**
 * “A woman in Leeds, Yorkshire said”, “Bo Oh of Leeds, Yorkshire says”: the name after the comma is part of the place.
 */
function beforePlace(tokens: readonly Token[], start: number, phrase: NounPhrase): NounPhrase | null {
  if (phrase.from - 2 <= start || tokens[phrase.from - 1]?.text !== ',') return null;
  let town = phrase.from - 1;
  while (town > start && tokens[town - 1]?.kind === 'word' && tokens[town - 1]?.isCapital === true) town--;
  const preposition = tokens[town - 1];
  if (town === phrase.from - 1 || town - 1 <= start || preposition === undefined) return null;
  if (!preposition.roles.has('locating')) return null;
  const first = tokens[phrase.from] as Token;
  if (!first.isCapital || first.means & (means.GIVEN_NAME | means.TITLE | means.PERSON)) return null;
  const somebody = readPhraseBefore({ tokens, from: start, to: town - 1 });
  return somebody !== null && isPerson(tokens, somebody) ? somebody : null;
}

/** “Ana Ruiz, manager and a Leeds native said”: whose two offices end in the phrase, without a comma behind them. */
function beforeOffices(tokens: readonly Token[], start: number, phrase: NounPhrase): NounPhrase | null {
  const and = phrase.from - 1;
  if (and <= start || !((tokens[and] as Token).is & is.CONJUNCTION)) return null;
  const first = tokens[phrase.from] as Token;
  const office = tokens[and - 1] as Token;
  if (!(first.is & is.DETERMINER) || !isWork(office) || office.form & form.PLURAL_FORM) return null;
  let comma = and - 1;
  while (comma > start && tokens[comma]?.kind === 'word' && !((tokens[comma] as Token).is & VERB)) comma--;
  if (comma <= start || tokens[comma]?.text !== ',') return null;
  const named = readPhraseBefore({ tokens, from: start, to: comma });
  return named?.from === start && tokens[named.head - 1]?.isCapital ? named : null;
}

/**
 * “A source who spoke to discuss plans said”, “a source speaking to the Post said”: the noun that the words before the
 * verb modify, where the nearest phrase cannot speak or follows a preposition.
 */
function modifiedSubject(tokens: readonly Token[], start: number, phrase: NounPhrase): NounPhrase | null {
  const before = phrase.from > start ? (tokens[phrase.from - 1] as Token) : undefined;
  const participle = phrase.from - 2 > start ? (tokens[phrase.from - 2] as Token) : undefined;
  if (
    before !== undefined &&
    before.is & is.PREPOSITION &&
    (participle?.form ?? 0) & form.PRESENT_PARTICIPLE
  ) {
    const noun = readPhraseBefore({ tokens, from: start, to: phrase.from - 2 });
    if (noun !== null && isPerson(tokens, noun)) return noun;
  }
  if (isPerson(tokens, phrase)) return null;
  for (let at = phrase.from - 1; at > start; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.is & is.CONJUNCTION) return null;
    if (token.is & is.RELATIVE && !(token.is & is.DETERMINER))
      return readPhraseBefore({ tokens, from: start, to: at });
  }
  return null;
}

/** What may stand between a subject and its verb: Le juge se leva. */
const BEFORE_VERB = is.AUXILIARY | is.ADVERB | is.OBJECT;

/** “La” is her before a verb, and an article before a noun. */
const isArticle = (token: Token): boolean =>
  (token.is & is.OBJECT) !== 0 && (token.is & (is.DETERMINER | is.POSSESSIVE)) !== 0;

/** Back past what may stand between a subject and its verb: “Ruiz on Tuesday also said”. */
function skipBack({ tokens, from: start, to: from }: WordRange): number {
  let at = from;
  while (at > start) {
    const token = tokens[at - 1] as Token;
    if (token.is & is.TIME && at - 1 > start && token.kind === 'word') {
      at--;
      if ((tokens[at - 1] as Token).is & is.PREPOSITION && at - 1 > start) at--;
    } else if (token.is & BEFORE_VERB && !(token.is & is.PRONOUN) && !isArticle(token) && !token.isCapital) {
      at--;
    } else {
      break;
    }
  }
  return at;
}

/** Saying; a statement calling it: the subject may be further away. */
function isParticiple({ is: classes, form: ending }: Token, before: Token): boolean {
  if (classes & is.REPORTING_PARTICIPLE) return true;
  return before.kind === 'word' && (classes & is.NAMING) !== 0 && (ending & form.PRESENT_PARTICIPLE) !== 0;
}

function isAuxiliaryAt({ tokens, from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).is & is.AUXILIARY) return true;
  return false;
}

/** Quoted Ruiz as saying: the object; in “Ruiz was quoted as saying” it is the subject. */
function quotedObject({ tokens, from: start, to: end }: WordRange): NounPhrase | null {
  if (!tokens[end - 1]?.roles.has('likeness')) return null;
  const object = readPhraseBefore({ tokens, from: start, to: end - 1 });
  const verb = object === null ? undefined : tokens[object.from - 1];
  return object !== null && object.from > start && verb !== undefined && verb.is & is.REPORTING_VERB
    ? object
    : null;
}

/**
 * “…, adding”: whoever spoke earlier in the sentence, else the subject of its nearest verb; “with Ruiz saying” has its
 * own.
 */
function participleSubject(before: WordRange, steps: number): NounPhrase | null {
  const { tokens, from: start, to: end } = before;
  const quoted = quotedObject(before);
  if (quoted !== null) return quoted;
  const own = (tokens[end - 1] as Token).kind === 'word' ? readPhraseBefore(before) : null;
  if (own !== null && own.from > start) {
    const before = tokens[own.from - 1] as Token;
    // “She released a statement saying”: what a thing says is said by whoever makes it.
    const isMade = (before.is & (is.NOT_SPEECH_VERB | is.REPORTING_VERB)) !== 0 && !isPerson(tokens, own);
    if (isMade) return findSubjectBefore({ tokens, from: start, to: own.from - 1 }, steps - 1) ?? own;
    if (!(before.is & is.PREPOSITION) || before.roles.has('company')) return own;
  }
  let tried = 0;
  for (let verb = end - 1; verb >= start && tried < MAX_VERBS; verb--) {
    const token = tokens[verb] as Token;
    if (!(token.is & is.CORE_CUE) || token.is & is.REPORTING_PARTICIPLE) continue;
    tried++;
    const subject = findSubjectBefore({ tokens, from: start, to: verb }, steps - 1);
    if (subject !== null) return subject;
  }
  return reporterBefore(before, steps) ?? earlierSubject(before, steps);
}

/** “Mann agreed that it is needed, stating”: of the verb with what is reported behind it, where a comma sets the participle off. */
function reporterBefore({ tokens, from: start, to: end }: WordRange, steps: number): NounPhrase | null {
  if (tokens[end - 1]?.text !== ',') return null;
  for (let verb = start + 1; verb < end; verb++) {
    const { is: classes, isCapital } = tokens[verb] as Token;
    if (!(classes & is.REPORTING_VERB) || isCapital || !tokens[verb + 1]?.roles.has('content')) continue;
    return findSubjectBefore({ tokens, from: start, to: verb }, steps - 1);
  }
  return null;
}

/** A name, or a noun for a person. */
function isPerson(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const noun = tokens[head - 1] as Token;
  return (
    noun.isCapital ||
    (noun.is & is.PRONOUN) !== 0 ||
    (noun.means & (means.MALE | means.FEMALE)) !== 0 ||
    (tokens[from] as Token).isCapital
  );
}

/** The subject of the last verb, else the first noun phrase of the sentence. */
function earlierSubject(words: WordRange, steps: number): NounPhrase | null {
  const { tokens, from: start, to: end } = words;
  let tried = 0;
  for (let verb = end - 1; verb > start && tried < MAX_VERBS; verb--) {
    const token = tokens[verb] as Token;
    if (token.kind === 'quote') return null;
    if (!(token.is & (VERB & ~is.AUXILIARY)) || isNounUse(tokens, verb) || token.isCapital) continue;
    tried++;
    const subject = findSubjectBefore({ tokens, from: start, to: verb }, steps - 1);
    if (subject !== null) return subject;
  }
  return firstSubject(words);
}

const INSERTED_OPENER = is.PREPOSITION | is.CLAUSE | is.ADVERB | is.REPORTING_VERB | is.CONJUNCTION | is.TIME;

/** What stands before a phrase that is not the subject of the whole: of the papers; the part that the papers print. */
const SUBORDINATING = is.PREPOSITION | is.RELATIVE | is.CLAUSE;

/** The first noun phrase without a preposition: the subject of the sentence. */
export function firstSubject(words: WordRange): NounPhrase | null {
  const { tokens, from: start, to: end } = words;
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || !(token.is & VERB || isVerbOfPronoun(tokens, at))) continue;
    const phrase = readPhraseBefore({ tokens, from: start, to: skipBack({ tokens, from: start, to: at }) });
    if (phrase === null) continue;
    if (phrase.from === start || ((tokens[phrase.from - 1] as Token).is & SUBORDINATING) === 0) return phrase;
  }
  // Without a known verb, the start of the sentence, if that can be a subject.
  const opener = tokens[start];
  const begins =
    opener !== undefined &&
    (opener.isCapital || (opener.is & (is.PRONOUN | is.DETERMINER)) !== 0) &&
    !isPresentParticiple(opener);
  const phrase = begins && !(opener.is & INSERTED_OPENER) ? readPhraseAfter(words) : null;
  return phrase ?? readPhraseBefore(words);
}
