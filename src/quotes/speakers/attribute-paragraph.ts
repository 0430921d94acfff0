import type { Span } from '../../article.ts';
import { attributeFragment, attributeQuote, attributeReport } from '../attribution/attribute-quote.ts';
import { findEmbeddedReportingClause } from '../attribution/embedded-reporting-clause.ts';
import { isUnsure, type SpeakerRule } from '../attribution/speaker-rule.ts';
import { leadsToName, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isTheyAt } from '../grammar/pronouns.ts';
import { isReportedSpeech, openingSubject } from '../grammar/verb-second.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import { readDescribed, readDescribedSpeaker } from '../mentions/described-nouns.ts';
import { type Description, readDescription } from '../mentions/descriptions.ts';
import { type Gender, genderOf } from '../mentions/gender.ts';
import { isInClause, labelOf, readDefinite, readIndefinite } from '../mentions/indefinites.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { spokenOfIn } from '../mentions/vocatives.ts';
import { pronounGender } from '../people/find-people.ts';
import { mayBeOrganisation, type Organisation, readOrganisation } from '../people/organisation.ts';
import type { People } from '../people/people.ts';
import { isPersonByName, newDescribed, type Person } from '../people/person.ts';
import { type Resolve, resolveMention, type Sign } from '../people/resolve-mention.ts';
import {
  OTHER_ROLE,
  type Ranked,
  type Salience,
  SPEAKER,
  SUBJECT,
  WITHIN_QUOTE,
} from '../people/salience.ts';
import type { Referent, SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import { speakerOfTurn } from '../turns/attribute-turns.ts';
import { labelWithin } from '../turns/label-within.ts';
import { favourOf, isSignature, type Turn } from './turn-taking.ts';
import { type Act, REPORT_GOES_ON } from './turns-in-paragraph.ts';

/** Who says “I” outside quotes. */
export interface Narrator {
  /** One of the tale; `null` for the author, whom the article need not name. */
  readonly person: Person | null;
  readonly name: string;
}

/** What is known when a paragraph is read. */
export interface AttributionContext {
  readonly people: People;
  readonly salience: Salience;
  /** Who “I” is outside quotes; `null` where the article does not say. */
  readonly narrator: Narrator | null;
  readonly described: Description;
  /** The turns before; `null` where speakers take none. */
  readonly turns: readonly Turn[] | null;
  /** What “it” may mean when the paragraph begins. */
  readonly body: Organisation | null;
}

/** What a paragraph tells by its own words. */
export interface ParagraphAttribution {
  /** For each quote who says it. */
  readonly speakers: (SpeakerCandidate | null)[];
  /** People who do something in it, in order. */
  readonly actors: readonly Person[];
  /** The same by their places, with those who are only described. */
  readonly acts: readonly Act[];
  /** The last “he” or “the girl” that says a quote; looked for in tales alone. */
  readonly reference: Reference | null;
  /** The “he” or “she” that does something in it before anybody with a name does; in tales alone. */
  readonly acting: Reference | null;
  /** Who says what stands in the paragraph before, where this one points back to it. */
  readonly pointing: SpeakerCandidate | null;
  /** Who says what comes in the next one. */
  readonly leadIn: SpeakerCandidate | null;
  /** The last that speaks or acts in it and is nobody. */
  readonly body: Organisation | null;
  /** Who is called and who is named in what it says; `null` where its words are read for that elsewhere. */
  readonly named: NamedWithin | null;
}

/** People named within what is said. */
export interface NamedWithin {
  readonly addressed: readonly Person[];
  readonly spokenOf: ReadonlySet<Person>;
}

/** “He”, “she” or “the old man” beside a quote, and who may be meant. */
export interface Reference {
  /** Of a description `null` where it tells none. */
  readonly gender: Gender | null;
  readonly ranked: readonly Ranked[];
  /** “The old man” may be nobody else who is known. */
  readonly described: SpeakerCandidate | null;
}

/** A paragraph while it is read: what its words have told so far. */
interface Draft {
  readonly prose: AnnotatedBlock;
  readonly context: AttributionContext;
  /** Speakers take turns. */
  readonly isTale: boolean;
  readonly speakers: (SpeakerCandidate | null)[];
  readonly actors: Person[];
  readonly acts: Act[];
  /** Who was last said to say something. */
  reporter: SpeakerCandidate | null;
  body: Organisation | null;
  reference: Reference | null;
  acting: Reference | null;
  /** The first name that is not read yet. */
  nextName: number;
}

/** Read one paragraph: say whom its names and pronouns mean, and who says what. */
export function attributeParagraph(prose: AnnotatedBlock, context: AttributionContext): ParagraphAttribution {
  const draft: Draft = {
    prose,
    context,
    isTale: context.turns !== null,
    speakers: prose.quotes.map(() => null),
    actors: [],
    acts: [],
    reporter: null,
    body: null,
    reference: null,
    acting: null,
    nextName: 0,
  };
  context.salience.turn();
  for (let index = 0; index < prose.sentences.length; index++) readSentence(draft, index);
  const { speakers, actors, acts, reference, acting, body } = draft;
  return { speakers, actors, acts, reference, acting, pointing: null, leadIn: null, body, named: null };
}

function readSentence(draft: Draft, index: number): void {
  const { prose, context } = draft;
  const sentence = prose.sentences[index] as Sentence;
  context.salience.turn();
  const phrases = speakingPhrases(prose, index, draft.reporter === null);
  if (phrases.length === 0) goOnReporting(draft, sentence);
  if (phraseAt(phrases, sentence.from) === null)
    noteActor(draft, readDescription(prose, sentence, context.described), SUBJECT, sentence.from);
  for (let at = sentence.from; at < sentence.to; at++) {
    const phrase = phrases.length === 0 ? null : phraseAt(phrases, at);
    if (phrase !== null) readSpeaker(draft, sentence, phrase);
    else if ((prose.tokens[at] as Token).is & is.DETERMINER) noteUnnamed(draft, sentence, at);
    readToken(draft, sentence, at, phrases);
  }
  draft.body = readOrganisation(prose, sentence) ?? draft.body;
}

const LABEL_WITHIN: SpeakerRule = { name: 'label-within', evidence: 'label', place: 'beside' };
const EMBEDDED_CLAUSE: SpeakerRule = {
  name: 'embedded-reporting-clause',
  evidence: 'saying',
  place: 'beside',
};
const REPORT: SpeakerRule = { name: 'report', evidence: 'saying', place: 'before' };
const SUBJECT_OF_FRAGMENT: SpeakerRule = {
  name: 'subject-of-fragment',
  evidence: 'subject',
  place: 'before',
};

/** “Ruiz denied it. The plan was ‘a slog’.”: reported speech goes on from sentence to sentence. */
function goOnReporting({ prose, reporter, speakers }: Draft, sentence: Sentence): void {
  if (reporter === null || (sentence.means & means.FIRST_PERSON && reporter.by !== 'pronoun')) return;
  for (const quote of saidIn(prose, sentence))
    speakers[quote] = { ...reporter, by: 'continuation', rule: REPORT_GOES_ON };
}

/** Give the quotes of a phrase to whom it means, who is the last to have said something. */
function readSpeaker(draft: Draft, sentence: Sentence, phrase: SpokenPhrase): void {
  const { prose, context, isTale } = draft;
  const { salience } = context;
  let speaker: SpeakerCandidate = { ...speakerOf(prose, phrase, sentence, context), rule: phrase.rule };
  if (speaker.person === null && isIt(prose, phrase))
    speaker = { ...speaker, ...(draft.body ?? context.body) };
  else if (isBody(prose, phrase, speaker)) draft.body = { person: speaker.person, name: speaker.name };
  draft.reporter = isSignature(speaker) ? null : speaker;
  const described = describedSpeaker(draft, phrase, speaker);
  if (described !== null) speaker = { ...speaker, person: described };
  if (isTale && phrase.quotes.length > 0) draft.reference = referenceOf(prose, phrase, speaker, salience);
  for (const quote of phrase.quotes) draft.speakers[quote] = speaker;
  noteActor(draft, speaker.person, SPEAKER, phrase.from);
  const stranger = strangerOf(prose, phrase, speaker);
  if (stranger !== null) salience.mention(stranger, SPEAKER * STRANGER);
}

/** Whom a tale calls by a noun that it has for them elsewhere too. */
function describedSpeaker(
  { prose, context }: Draft,
  phrase: SpokenPhrase,
  { person, by }: SpeakerCandidate,
): Person | null {
  const mayBeDescribed = person === null && by === 'cue' && phrase.quotes.length > 0;
  return mayBeDescribed ? readDescribedSpeaker(prose, phrase, context.described) : null;
}

/** Somebody without a name who says something stays in mind more than others: nobody else can be meant. */
const STRANGER = 1.5;

/** “An old man said”: somebody new whom a noun describes. */
function strangerOf(prose: AnnotatedBlock, phrase: NounPhrase, speaker: SpeakerCandidate): Person | null {
  const noun = prose.tokens[phrase.head - 1] as Token;
  const isNew = speaker.person === null && speaker.by === 'cue' && !isInClause(prose.tokens, phrase.from);
  return isNew && isNounForSomebody(noun) && !noun.isCapital
    ? newDescribed(labelOf(prose, phrase.from, phrase.to), genderOf(noun))
    : null;
}

function noteUnnamed({ prose, context, acts }: Draft, sentence: Sentence, at: number): void {
  const person = readIndefinite(prose, sentence, at) ?? readDefinite(prose, sentence, at, context.described);
  if (person !== null) context.salience.mention(person, SUBJECT);
  const somebody = readDescribed(prose, sentence, at, context.described);
  if (somebody === null) return;
  context.salience.mention(somebody.person, DESCRIBED_AS[somebody.role]);
  if (somebody.role === 'subject') acts.push({ at, person: somebody.person });
}

/** What a description weighs by its place. */
const DESCRIBED_AS = { subject: SUBJECT, nominative: 0.7 * SUBJECT, 'other case': OTHER_ROLE };

/** A quote, a name or a pronoun. */
function readToken(draft: Draft, sentence: Sentence, at: number, phrases: readonly SpokenPhrase[]): void {
  const { prose, context } = draft;
  const token = prose.tokens[at] as Token;
  if (token.kind === 'quote') {
    readWithin(draft, token.quote, { start: prose.starts[at] as number, end: endAt(prose, at) });
    noteQuoted(prose, token.quote, context);
  } else if (prose.names[draft.nextName]?.from === at) {
    const use = prose.names[draft.nextName++] as NameMention;
    if (!isWithin(use, phrases)) noteName(draft, use, sentence);
  } else if (token.is & is.PRONOUN && phraseAt(phrases, at) === null) notePronoun(draft, at);
}

function notePronoun(draft: Draft, at: number): void {
  const { salience, narrator } = draft.context;
  const gender = pronounGender(draft.prose.tokens, at);
  if (gender === null) return;
  if (draft.isTale && draft.actors.length === 0)
    draft.acting ??= { gender, ranked: salience.rank(gender), described: null };
  const isAnother = (person: Person): number => Number(isOther(person, narrator));
  noteActor(draft, salience.resolve(gender, isAnother), SUBJECT * PRONOUN, at);
}

/** A pronoun keeps somebody in mind a little less than a name does. */
const PRONOUN = 0.8;

/** What the quote itself holds of who says it. */
function readWithin(draft: Draft, quote: number, span: Span): void {
  const { prose, context, speakers } = draft;
  if (prose.quotes[quote]?.kind !== 'speech') return;
  const label = labelWithin(prose.text, span);
  if (label !== null) {
    speakers[quote] = { ...speakerOfTurn(prose, label, context.people, []), rule: LABEL_WITHIN };
    return;
  }
  if (speakers[quote] !== null) return;
  const clause = findEmbeddedReportingClause(prose.text, span, prose.language);
  if (clause === null) return;
  const referent = speakerOf(
    { ...prose, ...clause.words },
    { ...clause.phrase, rule: EMBEDDED_CLAUSE },
    NOWHERE,
    context,
  );
  const speaker = { ...referent, rule: EMBEDDED_CLAUSE };
  speakers[quote] = speaker;
  draft.reporter = speaker;
  noteActor(draft, speaker.person, SPEAKER, WITHIN);
}

function noteName(draft: Draft, use: NameMention, sentence: Sentence): void {
  const { prose, context } = draft;
  const person = context.people.find(use);
  const role = roleAt(prose.tokens, sentence, use, person !== null && isPersonByName(person));
  if (role >= SUBJECT) {
    if (person !== null && mayBeOrganisation(person)) draft.body = { person, name: person.name };
    noteActor(draft, person, role, use.from);
  } else if (person !== null) context.salience.mention(person, role);
}

/** The place of whoever a quote itself names: before all others. */
const WITHIN = -1;

function noteActor({ context, actors, acts }: Draft, person: Person | null, role: number, at: number): void {
  if (person === null) return;
  context.salience.mention(person, role);
  actors.push(person);
  acts.push({ at, person });
}

/** A sentence without words, in which nobody is spoken of. */
const NOWHERE: Sentence = { from: 0, to: 0, has: 0, means: 0 };

/** Who speaks, with the quotes that are his. */
interface SpokenPhrase extends NounPhrase {
  readonly quotes: number[];
  /** The rule that found the phrase. */
  readonly rule: SpeakerRule;
}

function spokenPhrase({ from, to, head }: NounPhrase, rule: SpeakerRule, quotes: number[]): SpokenPhrase {
  return { from, to, head, rule, quotes };
}

function isWithin(use: NameMention, phrases: readonly SpokenPhrase[]): boolean {
  return phrases.some(({ from, to }) => from <= use.from && use.to <= to);
}

function phraseAt(phrases: readonly SpokenPhrase[], at: number): SpokenPhrase | null {
  for (const phrase of phrases) if (phrase.from === at) return phrase;
  return null;
}

/** Shared, as most sentences have none. */
const NO_PHRASES: readonly SpokenPhrase[] = [];

function phrasesOf(prose: AnnotatedBlock, sentence: Sentence): readonly SpokenPhrase[] {
  if (prose.quotes.length === 0) return NO_PHRASES;
  const phrases: SpokenPhrase[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = prose.tokens[at] as Token;
    if (token.kind !== 'quote' || !isSaid(prose.quotes[token.quote]?.kind)) continue;
    const attribution = attributeQuote(prose, sentence, at);
    if (attribution === null) continue;
    const { phrase, rule } = attribution;
    const known = phraseAt(phrases, phrase.from);
    if (known !== null) known.quotes.push(token.quote);
    else phrases.push(spokenPhrase(phrase, rule, [token.quote]));
  }
  return phrases;
}

/** Who says something in a sentence, with the quotes that are theirs. */
function speakingPhrases(prose: AnnotatedBlock, index: number, isFirst: boolean): readonly SpokenPhrase[] {
  const phrases = phrasesOf(prose, prose.sentences[index] as Sentence);
  return phrases.length > 0 ? phrases : otherPhrases(prose, index, isFirst);
}

/** Who reports something without quoting, or, where nobody has yet, whose words the subject’s sentence may hold. */
function otherPhrases(prose: AnnotatedBlock, index: number, isFirst: boolean): readonly SpokenPhrase[] {
  const sentence = prose.sentences[index] as Sentence;
  const quotes = saidIn(prose, sentence);
  if (quotes.length === 0) {
    const report =
      (sentence.has & is.CORE_CUE ? attributeReport(prose, sentence.from, sentence.to) : null) ??
      reporterBefore(prose, index);
    return report === null ? NO_PHRASES : [spokenPhrase(report, REPORT, quotes)];
  }
  if (!isFirst || isReported(prose, sentence)) return [];
  let at = sentence.from;
  while (prose.tokens[at]?.quote !== quotes[0]) at++;
  const subject = attributeFragment(prose, sentence, at);
  return subject === null ? [] : [spokenPhrase(subject, SUBJECT_OF_FRAGMENT, quotes)];
}

function isReported({ tokens, language }: AnnotatedBlock, sentence: Sentence | undefined): boolean {
  return (
    language.verbSecond && sentence !== undefined && isReportedSpeech(tokens, sentence.from, sentence.to)
  );
}

/** „Der Minister sprach sich dagegen aus. Die Daten seien sicher.“: who acts before reported speech has said it. */
function reporterBefore(prose: AnnotatedBlock, index: number): NounPhrase | null {
  const sentence = prose.sentences[index] as Sentence;
  if (isReported(prose, sentence) || !isReported(prose, prose.sentences[index + 1])) return null;
  return openingSubject(prose.tokens, sentence.from, sentence.to);
}

/** The quotes of a sentence that somebody says. */
function saidIn({ tokens, quotes }: AnnotatedBlock, { from, to }: Sentence): number[] {
  const said: number[] = [];
  if (quotes.length === 0) return said;
  for (let at = from; at < to; at++) {
    const { quote } = tokens[at] as Token;
    if (quote >= 0 && isSaid(quotes[quote]?.kind)) said.push(quote);
  }
  return said;
}

function noteQuoted(
  { quoted }: AnnotatedBlock,
  quote: number,
  { people, salience }: AttributionContext,
): void {
  for (const { use } of quoted[quote] ?? []) {
    const person = people.find(use);
    if (person !== null) salience.mention(person, WITHIN_QUOTE);
  }
}

function speakerOf(
  prose: AnnotatedBlock,
  phrase: NounPhrase & { readonly rule: SpeakerRule },
  sentence: Sentence,
  context: AttributionContext,
): Referent {
  const resolve: Resolve = (gender, pronoun, fits) => {
    if (pronoun.means & means.FIRST_PERSON || gender === null) return null;
    const favour = favourOf(prose, context.turns ?? [], spokenOfIn(prose, sentence, context.people));
    return context.salience.resolve(gender, (person) =>
      (fits === undefined || fits(person)) && isOther(person, context.narrator) ? favour(person) : 0,
    );
  };
  const speaker = resolveMention(prose, phrase, context.people, resolve, signOf(phrase.rule));
  const isNarrator =
    speaker.by === 'pronoun' && (prose.tokens[phrase.from] as Token).means & means.FIRST_PERSON;
  return isNarrator && context.narrator !== null ? { ...speaker, ...context.narrator } : speaker;
}

/** Who tells the story is “I”, and no “he” or “she” of it. */
function isOther(person: Person, narrator: Narrator | null): boolean {
  return person !== narrator?.person;
}

function signOf(rule: SpeakerRule): Sign {
  if (rule.evidence === 'subject') return 'subject';
  return isUnsure(rule) ? 'near' : 'said';
}

/** “It”, or the “they” of a firm, where nobody else is meant. */
function isIt({ tokens, language }: AnnotatedBlock, { from, to }: NounPhrase): boolean {
  const first = tokens[from] as Token;
  if (to - from !== 1 || !(first.is & is.PRONOUN)) return false;
  if (first.means & means.NEUTER) return true;
  // “Others” and “some” are nobody who was named.
  const { owners } = language;
  return isTheyAt(tokens, from) && (owners.size === 0 || [...owners.values()].includes(first.lower));
}

function isBody({ tokens }: AnnotatedBlock, { head }: NounPhrase, { person }: Referent): boolean {
  return person === null
    ? ((tokens[head - 1] as Token).means & means.NEUTER) !== 0
    : mayBeOrganisation(person);
}

/** What may stand for somebody who is known: “he”, “she”, “the old man”. */
function referenceOf(
  { tokens }: AnnotatedBlock,
  { from, to, head }: NounPhrase,
  speaker: SpeakerCandidate,
  salience: Salience,
): Reference | null {
  const first = tokens[from] as Token;
  if (to - from === 1) {
    const gender = pronounGender(tokens, from);
    return gender === null ? null : { gender, ranked: salience.rank(gender), described: null };
  }
  const noun = tokens[head - 1] as Token;
  const isDescription =
    speaker.person === null &&
    speaker.by === 'cue' &&
    first.roles.has('singling') &&
    head === to &&
    !noun.isCapital;
  const gender = isDescription && noun.means & means.PERSON ? genderOf(noun) : null;
  return gender === null ? null : { gender, ranked: salience.rank(gender), described: speaker };
}

const VERB = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY | is.ADVERB | is.NAMING | is.OBJECT;

/** A word in -s behind a name is a verb of one subject; one in -ed is past. */
const VERBAL = form.PLURAL_FORM | form.PAST_PARTICIPLE;

/** A worker, a tester, a man: no company, and nothing that words come from. */
function isNounForSomebody({ means: sense, form: ending }: Token): boolean {
  if (sense & means.NEUTER) return false;
  return (
    (sense & means.PERSON) !== 0 ||
    ((ending & form.AGENT_NOUN) !== 0 && !(sense & (means.CUE_NOUN | means.BODY)))
  );
}

/** What a name weighs by its place: subjects stay in mind, most of all those who say something. */
function roleAt(tokens: readonly Token[], sentence: Sentence, use: NameMention, isPerson: boolean): number {
  const before = use.from > sentence.from ? tokens[use.from - 1] : undefined;
  const opening = use.from - 1 === sentence.from ? tokens[use.to] : undefined;
  // For Orr, it is the price.
  const isHolding = before !== undefined && (before.roles.has('opining') || before.roles.has('purpose'));
  if (isPerson && isHolding && opening?.text === ',') return SUBJECT;
  if (before !== undefined && before.is & (is.PREPOSITION | VERB)) return OTHER_ROLE;
  const after = use.to < sentence.to ? tokens[use.to] : undefined;
  if (after?.text === '’s' || after?.text === '’' || after?.text === "'") return OTHER_ROLE;
  if (after?.kind === 'word' && !(after.is & VERB)) {
    // Behind somebody’s name a word that no list knows is a verb: Orr seconds it.
    const isVerb = isPerson && isUnknown(after) && !after.isCapital && (after.form & VERBAL) !== 0;
    if (isVerb && (before === undefined || before.text === ',')) return SUBJECT;
    // “Acme spokesman Jo Li”: the first name only tells where the second belongs.
    return before === undefined && !leadsToName(tokens, use.to) ? SUBJECT : OTHER_ROLE * 0.5;
  }
  if (after !== undefined && after.is & is.REPORTING_VERB) return SPEAKER;
  if (before === undefined || (after !== undefined && after.is & VERB)) return SUBJECT;
  return before.kind === 'mark' && (after?.text === ',' || after?.text === '(') ? SUBJECT * 0.8 : OTHER_ROLE;
}
