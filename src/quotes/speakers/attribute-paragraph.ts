import type { Span } from '../../article.ts';
import { attributeFragment, attributeQuote, attributeReport } from '../attribution/attribute-quote.ts';
import { findEmbeddedReportingClause } from '../attribution/embedded-reporting-clause.ts';
import { leadsToName, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isTheyAt } from '../grammar/pronouns.ts';
import { isReportedSpeech, openingSubject } from '../grammar/verb-second.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import { readDescribed, readDescribedSpeaker } from '../mentions/described-nouns.ts';
import { type Description, readDescription } from '../mentions/descriptions.ts';
import { isInClause, labelOf, readDefinite, readIndefinite } from '../mentions/indefinites.ts';
import { type Gender, genderOf, type NameMention } from '../mentions/names.ts';
import { spokenOfIn } from '../mentions/vocatives.ts';
import { pronounGender } from '../people/find-people.ts';
import { mayBeOrganisation, type Organisation, readOrganisation } from '../people/organisation.ts';
import type { People } from '../people/people.ts';
import { isPersonByName, newDescribed, type Person } from '../people/person.ts';
import {
  type Referent,
  type Resolve,
  resolveMention,
  type Sign,
  type SpeakerCandidate,
} from '../people/resolve-mention.ts';
import {
  OTHER_ROLE,
  type Ranked,
  type Salience,
  SPEAKER,
  SUBJECT,
  WITHIN_QUOTE,
} from '../people/salience.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import { speakerOfTurn } from '../turns/attribute-turns.ts';
import { labelWithin } from '../turns/label-within.ts';
import { favourOf, isSignature, type Turn } from './turn-taking.ts';
import type { Act } from './turns-in-paragraph.ts';

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
  readonly voices: (SpeakerCandidate | null)[];
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

/** Read one paragraph: say whom its names and pronouns mean, and who says what. */
export function attributeParagraph(prose: AnnotatedBlock, hearer: AttributionContext): ParagraphAttribution {
  const voices: (SpeakerCandidate | null)[] = prose.quotes.map(() => null);
  const actors: Person[] = [];
  const acts: Act[] = [];
  const { salience } = hearer;
  const isTale = hearer.turns !== null;
  let next = 0;
  let reporter: SpeakerCandidate | null = null;
  let body: Organisation | null = null;
  let reference: Reference | null = null;
  let acting: Reference | null = null;
  salience.turn();
  for (let index = 0; index < prose.sentences.length; index++) {
    const sentence = prose.sentences[index] as Sentence;
    salience.turn();
    let phrases: readonly SpokenPhrase[] = phrasesOf(prose, sentence);
    if (phrases.length === 0) phrases = otherPhrases(prose, index, reporter === null);
    if (phrases.length === 0 && reporter !== null) {
      // “Ruiz denied it. The plan was ‘a slog’.”: reported speech goes on from sentence to sentence.
      const isOwn = sentence.means & means.FIRST_PERSON && reporter.by !== 'pronoun';
      for (const quote of isOwn ? [] : saidIn(prose, sentence))
        voices[quote] = { ...reporter, by: 'continuation', rule: 'report-goes-on' };
    }
    if (phraseAt(phrases, sentence.from) === null)
      noteActor(readDescription(prose, sentence, hearer.described), SUBJECT, sentence.from);
    for (let at = sentence.from; at < sentence.to; at++) {
      const phrase = phraseAt(phrases, at);
      if (phrase !== null) {
        let speaker: SpeakerCandidate = { ...speakerOf(prose, phrase, sentence, hearer), rule: phrase.rule };
        if (speaker.person === null && isIt(prose, phrase))
          speaker = { ...speaker, ...(body ?? hearer.body) };
        else if (isBody(prose, phrase, speaker)) body = { person: speaker.person, name: speaker.name };
        reporter = isSignature(speaker) ? null : speaker;
        if (speaker.person === null && speaker.by === 'cue' && phrase.quotes.length > 0) {
          const described = readDescribedSpeaker(prose, phrase, hearer.described);
          if (described !== null) speaker = { ...speaker, person: described };
        }
        if (isTale && phrase.quotes.length > 0) reference = referenceOf(prose, phrase, speaker, salience);
        for (const quote of phrase.quotes) voices[quote] = speaker;
        noteActor(speaker.person, SPEAKER, at);
        const noun = prose.tokens[phrase.head - 1] as Token;
        const isSomebodyNew =
          speaker.person === null && speaker.by === 'cue' && !isInClause(prose.tokens, phrase.from);
        if (isSomebodyNew && isNounForSomebody(noun) && !noun.isCapital)
          salience.mention(
            newDescribed(labelOf(prose, phrase.from, phrase.to), genderOf(noun)),
            SPEAKER * 1.5,
          );
      }
      const token = prose.tokens[at] as Token;
      if (phrase === null && token.is & is.DETERMINER) {
        const stranger =
          readIndefinite(prose, sentence, at) ?? readDefinite(prose, sentence, at, hearer.described);
        if (stranger !== null) salience.mention(stranger, SUBJECT);
        const somebody = readDescribed(prose, sentence, at, hearer.described);
        if (somebody !== null) {
          salience.mention(somebody.person, DESCRIBED_AS[somebody.role]);
          if (somebody.role === 'subject') acts.push({ at, person: somebody.person });
        }
      }
      if (token.kind === 'quote') {
        hearIncise(token.quote, { start: prose.starts[at] as number, end: endAt(prose, at) });
        noteQuoted(prose, token.quote, hearer);
      } else if (prose.names[next]?.from === at) {
        const use = prose.names[next++] as NameMention;
        if (!isWithin(use, phrases)) noteName(use, sentence);
      } else if (phrase === null && token.is & is.PRONOUN) {
        const gender = pronounGender(prose.tokens, at);
        if (gender === null) continue;
        if (isTale && actors.length === 0)
          acting ??= { gender, ranked: salience.rank(gender), described: null };
        const isAnother = (person: Person) => Number(isOther(person, hearer.narrator));
        noteActor(salience.resolve(gender, isAnother), SUBJECT * 0.8, at);
      }
    }
    body = readOrganisation(prose, sentence) ?? body;
  }
  return { voices, actors, acts, reference, acting, pointing: null, leadIn: null, body, named: null };

  /** What the quote itself holds of who says it. */
  function hearIncise(quote: number, span: Span): void {
    if (prose.quotes[quote]?.kind !== 'speech') return;
    const label = labelWithin(prose.text, span);
    if (label !== null) {
      voices[quote] = { ...speakerOfTurn(prose, label, hearer.people, []), rule: 'label-within' };
      return;
    }
    if (voices[quote] !== null) return;
    const incise = findEmbeddedReportingClause(prose.text, span, prose.language);
    if (incise === null) return;
    const speaker = speakerOf({ ...prose, ...incise.words }, incise.phrase, NOWHERE, hearer);
    const voice = { ...speaker, rule: 'embedded-reporting-clause' };
    voices[quote] = voice;
    reporter = voice;
    noteActor(voice.person, SPEAKER, -1);
  }

  function noteName(use: NameMention, sentence: Sentence): void {
    const person = hearer.people.find(use);
    const role = roleAt(prose.tokens, sentence, use, person !== null && isPersonByName(person));
    if (role >= SUBJECT) {
      if (person !== null && mayBeOrganisation(person)) body = { person, name: person.name };
      noteActor(person, role, use.from);
    } else if (person !== null) salience.mention(person, role);
  }

  function noteActor(person: Person | null, role: number, at: number): void {
    if (person === null) return;
    salience.mention(person, role);
    actors.push(person);
    acts.push({ at, person });
  }
}

/** What a description weighs by its place. */
const DESCRIBED_AS = { subject: SUBJECT, nominative: 0.7 * SUBJECT, 'other case': OTHER_ROLE };

/** A sentence without words, in which nobody is spoken of. */
const NOWHERE: Sentence = { from: 0, to: 0, has: 0, means: 0 };

/** Who speaks, with the quotes that are his. */
interface SpokenPhrase extends NounPhrase {
  readonly quotes: number[];
  /** The name of the rule that found the phrase. */
  readonly rule: string;
}

function spokenPhrase({ from, to, head }: NounPhrase, rule: string, quotes: number[]): SpokenPhrase {
  return { from, to, head, rule, quotes };
}

function isWithin(use: NameMention, phrases: readonly SpokenPhrase[]): boolean {
  return phrases.some(({ from, to }) => from <= use.from && use.to <= to);
}

function phraseAt(phrases: readonly SpokenPhrase[], at: number): SpokenPhrase | null {
  for (const phrase of phrases) if (phrase.from === at) return phrase;
  return null;
}

function phrasesOf(prose: AnnotatedBlock, sentence: Sentence): SpokenPhrase[] {
  const phrases: SpokenPhrase[] = [];
  if (prose.quotes.length === 0) return phrases;
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

/** Who reports something without quoting, or, where nobody has yet, whose words the subject’s sentence may hold. */
function otherPhrases(prose: AnnotatedBlock, index: number, isFirst: boolean): readonly SpokenPhrase[] {
  const sentence = prose.sentences[index] as Sentence;
  const quotes = saidIn(prose, sentence);
  if (quotes.length === 0) {
    const report =
      (sentence.has & is.CORE_CUE ? attributeReport(prose, sentence.from, sentence.to) : null) ??
      reporterBefore(prose, index);
    return report === null ? [] : [spokenPhrase(report, 'report', quotes)];
  }
  if (!isFirst || isReported(prose, sentence)) return [];
  let at = sentence.from;
  while (prose.tokens[at]?.quote !== quotes[0]) at++;
  const subject = attributeFragment(prose, sentence, at);
  return subject === null ? [] : [spokenPhrase(subject, 'subject-of-fragment', quotes)];
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
  phrase: NounPhrase & { readonly rule?: string },
  sentence: Sentence,
  hearer: AttributionContext,
): Referent {
  const favour = favourOf(prose, hearer.turns ?? [], spokenOfIn(prose, sentence, hearer.people));
  const resolve: Resolve = (gender, pronoun, fits = () => true) =>
    pronoun.means & means.FIRST_PERSON || gender === null
      ? null
      : hearer.salience.resolve(gender, (person) =>
          fits(person) && isOther(person, hearer.narrator) ? favour(person) : 0,
        );
  const voice = resolveMention(prose, phrase, hearer.people, resolve, signOf(phrase.rule));
  const isNarrator =
    voice.by === 'pronoun' && (prose.tokens[phrase.from] as Token).means & means.FIRST_PERSON;
  return isNarrator && hearer.narrator !== null ? { ...voice, ...hearer.narrator } : voice;
}

/** Who tells the story is “I”, and no “he” or “she” of it. */
function isOther(person: Person, narrator: Narrator | null): boolean {
  return person !== narrator?.person;
}

function signOf(rule: string | undefined): Sign {
  if (rule === 'subject-of-fragment') return 'subject';
  return rule !== undefined && FAR.has(rule) ? 'near' : 'said';
}

/** Rules whose verb may be a noun, or of another clause. */
const FAR = new Set([
  'cue-before',
  'cue-behind',
  'verb-before',
  'verb-behind',
  'verb-beside',
  'verb-adjoining',
  'naming-before',
  'colon',
  'report',
]);

/** “It”, or the “they” of a firm, where nobody else is meant. */
function isIt({ tokens, language }: AnnotatedBlock, { from, to }: NounPhrase): boolean {
  const first = tokens[from] as Token;
  const isPlural = isTheyAt(tokens, from);
  // “Others” and “some” are nobody who was named.
  const isOwner = language.owners.size === 0 || [...language.owners.values()].includes(first.lower);
  return (
    to - from === 1 &&
    (first.is & is.PRONOUN) !== 0 &&
    ((first.means & means.NEUTER) !== 0 || (isPlural && isOwner))
  );
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
  voice: SpeakerCandidate,
  salience: Salience,
): Reference | null {
  const first = tokens[from] as Token;
  if (to - from === 1) {
    const gender = pronounGender(tokens, from);
    return gender === null ? null : { gender, ranked: salience.rank(gender), described: null };
  }
  const noun = tokens[head - 1] as Token;
  const isDescription =
    voice.person === null &&
    voice.by === 'cue' &&
    first.roles.has('singling') &&
    head === to &&
    !noun.isCapital;
  const gender = isDescription && noun.means & means.PERSON ? genderOf(noun) : null;
  return gender === null ? null : { gender, ranked: salience.rank(gender), described: voice };
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
