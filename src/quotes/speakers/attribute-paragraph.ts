import type { Span } from '../../article.ts';
import { ACTOR_BEFORE, ACTOR_BESIDE } from '../attribution/context-rules.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { readDescribed, readDescribedSpeaker } from '../people/described-nouns.ts';
import { readDescription } from '../people/descriptions.ts';
import { pronounGender } from '../people/find-people.ts';
import { readDefinite, readIndefinite } from '../people/indefinites.ts';
import { mayBeOrganisation, type Organisation, readOrganisation } from '../people/organisation.ts';
import type { Act, NamedWithin, ParagraphAttribution, Reference } from '../people/paragraph-attribution.ts';
import { isPersonByName, type Person } from '../people/person.ts';
import { OTHER_ROLE, SPEAKER, SUBJECT, WITHIN_QUOTE } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { addressedIn, spokenOfIn } from '../people/vocatives.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import { speakerOfTurn } from '../turns/attribute-turns.ts';
import { labelWithin } from '../turns/label-within.ts';
import type { AttributionContext } from './attribution-context.ts';
import { readDroppedSubject } from './dropped-subject.ts';
import { roleAt } from './name-role.ts';
import { isBody, isIt, isOther, referenceOf, speakerOf, strangerOf } from './phrase-speaker.ts';
import { isWithin, phraseAt, type SpokenPhrase, saidIn, speakingPhrases } from './spoken-phrases.ts';
import { fromContext, isSignature } from './turn-taking.ts';
import { REPORT_GOES_ON } from './turns-in-paragraph.ts';

const LABEL_WITHIN: SpeakerRule = { name: 'label-within', evidence: 'label', place: 'beside' };

/** A paragraph while it is being read: what its words have said so far. */
interface Draft {
  readonly prose: AnnotatedBlock;
  readonly context: AttributionContext;
  /** Whether speakers take turns. */
  readonly isTale: boolean;
  readonly speakers: (SpeakerCandidate | null)[];
  readonly actors: Person[];
  readonly acts: Act[];
  /** Who last did or said something. */
  latest: SpeakerCandidate | null;
  /** Who was last reported to say something. */
  reporter: SpeakerCandidate | null;
  body: Organisation | null;
  reference: Reference | null;
  acting: Reference | null;
  /** The index of the first name not read yet. */
  nextName: number;
}

/** Read one paragraph: find whom its names and pronouns refer to, and who says what. */
export function attributeParagraph(prose: AnnotatedBlock, context: AttributionContext): ParagraphAttribution {
  const draft: Draft = {
    prose,
    context,
    isTale: context.turns !== null,
    speakers: prose.quotes.map(() => null),
    actors: [],
    acts: [],
    latest: null,
    reporter: null,
    body: null,
    reference: null,
    acting: null,
    nextName: 0,
  };
  context.salience.turn();
  for (let index = 0; index < prose.sentences.length; index++) readSentence(draft, index);
  const { speakers, actors, acts, reference, acting, body } = draft;
  const named = (): NamedWithin => ({
    addressed: addressedIn(prose, context.people, speakers),
    spokenOf: spokenOfIn(prose, { from: 0, to: prose.tokens.length }, context.people),
  });
  const nobodyBeyond = { pointing: null, leadIn: null, tellsBefore: false };
  return { speakers, actors, acts, reference, acting, body, named, ...nobodyBeyond };
}

function readSentence(draft: Draft, index: number): void {
  const { prose, context } = draft;
  const sentence = prose.sentences[index] as Sentence;
  context.salience.turn();
  const phrases = speakingPhrases(prose, index, draft.reporter === null);
  if (phrases.length === 0 && sentence.hasQuote) goOnReporting(draft, sentence);
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

/** “Ruiz denied it. The plan was ‘a slog’.”: reported speech goes on from sentence to sentence. */
function goOnReporting(draft: Draft, sentence: Sentence): void {
  const { prose, reporter, speakers, context } = draft;
  const latest = draft.latest ?? (context.before === null ? null : fromContext(context.before, ACTOR_BEFORE));
  for (let at = sentence.from; at < sentence.to; at++) {
    const { quote } = prose.tokens[at] as Token;
    if (quote < 0 || !isSaid(prose.quotes[quote]?.kind)) continue;
    const speaker = readDroppedSubject(prose, at, sentence.to, latest);
    if (speaker === null) continue;
    speakers[quote] = speaker;
    draft.reporter = speaker;
  }
  if (reporter === null || (sentence.means & means.FIRST_PERSON && reporter.by !== 'pronoun')) return;
  for (const quote of saidIn(prose, sentence))
    speakers[quote] ??= { ...reporter, by: 'continuation', rule: REPORT_GOES_ON };
}

/** Attribute the quotes of a phrase to the person it refers to. */
function readSpeaker(draft: Draft, sentence: Sentence, phrase: SpokenPhrase): void {
  const { prose, context, isTale } = draft;
  if (isTale && isAnswer(prose, phrase)) return;
  const { salience } = context;
  let speaker: SpeakerCandidate = {
    ...speakerOf(prose, phrase, sentence, context, draft.latest),
    rule: phrase.rule,
  };
  if (speaker.person === null && isIt(prose, phrase))
    speaker = { ...speaker, ...(draft.body ?? context.body) };
  else if (isBody(prose, phrase, speaker)) draft.body = { person: speaker.person, name: speaker.name };
  draft.reporter = isSignature(speaker) ? null : speaker;
  const described = describedSpeaker(draft, phrase, speaker);
  if (described !== null) speaker = { ...speaker, person: described };
  if (isTale && phrase.quotes.length > 0) draft.reference = referenceOf(prose, phrase, speaker, salience);
  for (const quote of phrase.quotes) draft.speakers[quote] = speaker;
  noteActor(draft, speaker.person, SPEAKER, phrase.from);
  draft.latest = draft.reporter;
  const stranger = strangerOf(prose, phrase, speaker);
  if (stranger !== null) salience.mention(stranger, SPEAKER * STRANGER);
}

/** “No,” came the sullen answer: the words do not say whose it is, but the turns may. */
function isAnswer({ tokens }: AnnotatedBlock, { from, to }: SpokenPhrase): boolean {
  const noun = tokens[to - 1] as Token;
  if (!(tokens[from] as Token).roles.has('definite') || (noun.means & SAYING) !== means.CUE_NOUN)
    return false;
  for (let at = from + 1; at < to - 1; at++) if (!isUnknown(tokens[at] as Token)) return false;
  return true;
}

const SAYING = means.CUE_NOUN | means.PERSON | means.BODY;

/** Somebody whom a tale calls by the same noun elsewhere. */
function describedSpeaker(
  { prose, context }: Draft,
  phrase: SpokenPhrase,
  { person, by }: SpeakerCandidate,
): Person | null {
  const mayBeDescribed = person === null && by === 'cue' && phrase.quotes.length > 0;
  return mayBeDescribed ? readDescribedSpeaker(prose, phrase, context.described) : null;
}

/** An unnamed speaker is more salient than other unnamed people, as nobody else can be meant. */
const STRANGER = 1.5;

function noteUnnamed({ prose, context, acts }: Draft, sentence: Sentence, at: number): void {
  const indefinite = readIndefinite(prose, sentence, at);
  const person = indefinite?.person ?? readDefinite(prose, sentence, at, context.described);
  if (person !== null)
    context.salience.mention(person, indefinite?.isActing === false ? OTHER_ROLE : SUBJECT);
  const somebody = readDescribed(prose, sentence, at, context.described);
  if (somebody === null) return;
  context.salience.mention(somebody.person, DESCRIBED_AS[somebody.role]);
  if (somebody.role === 'subject') acts.push({ at, person: somebody.person });
}

/** The weight of a description by its place in the sentence. */
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

/** A pronoun makes somebody a little less salient than a name. */
const PRONOUN = 0.8;

/** What the quote itself says about its speaker. */
function readWithin(draft: Draft, quote: number, span: Span): void {
  const { prose, context, speakers } = draft;
  if (prose.quotes[quote]?.kind !== 'speech') return;
  const label = labelWithin(prose.text, span);
  if (label !== null)
    speakers[quote] = { ...speakerOfTurn(prose, label, context.people, []), rule: LABEL_WITHIN };
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

function noteActor(draft: Draft, person: Person | null, role: number, at: number): void {
  const { context, actors, acts } = draft;
  if (person === null) return;
  draft.latest = fromContext(person, ACTOR_BESIDE);
  context.salience.mention(person, role);
  actors.push(person);
  acts.push({ at, person });
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
