import { ACTOR_BESIDE, LEAD_IN, POINTING_BACK } from '../attribution/context-rules.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Narrator } from '../people/narrator.ts';
import type { ParagraphAttribution, Reference } from '../people/paragraph-attribution.ts';
import type { Person } from '../people/person.ts';
import { type Salience, SPEAKER, SUBJECT } from '../people/salience.ts';
import { isSameCandidate, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { CastGrammar } from './cast.ts';
import { type CjkParagraph, type CjkReading, sentencesOf } from './classify.ts';
import type { CjkPeople } from './cluster-aliases.ts';
import type { Range } from './fold-quotes.ts';
import { namedWithin } from './named-within.ts';
import { actorsIn, headOf, knownSubject } from './subjects.ts';

const REPORTING_VERB: SpeakerRule = { name: 'reporting-verb', evidence: 'saying', place: 'beside' };

/** What is known when a paragraph is read by patterns. */
export interface CjkAttributionContext {
  readonly article: CjkPeople;
  readonly salience: Salience;
  readonly narrator: Narrator | null;
  /** Who acted last before the paragraph. */
  readonly before: SpeakerCandidate | null;
}

/** A paragraph while it is being read: what its sentences have said so far. */
interface Draft {
  readonly prose: AnnotatedBlock;
  readonly grammar: CastGrammar;
  readonly context: CjkAttributionContext;
  readonly paragraph: CjkParagraph;
  readonly speakers: (SpeakerCandidate | null)[];
  readonly actors: Person[];
  /** How many of its quotes have been read. */
  read: number;
  /** Who acted last. */
  actor: SpeakerCandidate | null;
  leadIn: SpeakerCandidate | null;
  pointing: SpeakerCandidate | null;
  reference: Reference | null;
  acting: Reference | null;
}

/** Read one paragraph: find whom its names and pronouns refer to, and who says what. */
export function attributeCjkParagraph(
  prose: AnnotatedBlock,
  grammar: CastGrammar,
  context: CjkAttributionContext,
): ParagraphAttribution {
  const paragraph = context.article.paragraph(prose.index);
  const draft: Draft = {
    prose,
    grammar,
    context,
    paragraph,
    speakers: prose.quotes.map(() => null),
    actors: [],
    read: 0,
    actor: null,
    leadIn: null,
    pointing: null,
    reference: null,
    acting: null,
  };
  for (const sentence of sentencesOf(paragraph.folded.line)) readSentence(draft, sentence);
  const { speakers, actors, reference, acting, pointing, leadIn } = draft;
  const named = namedWithin(prose, grammar, context.article);
  return {
    speakers,
    actors,
    acts: [],
    reference,
    acting,
    pointing,
    leadIn,
    body: null,
    tellsBefore: true,
    named: () => named,
  };
}

function readSentence(draft: Draft, sentence: Range): void {
  const { grammar, context, paragraph } = draft;
  const { line, positions } = paragraph.folded;
  context.salience.turn();
  const first = draft.read;
  while (draft.read < positions.length && (positions[draft.read] as number) < sentence.to)
    readQuote(draft, draft.read++);
  const actors = actorsIn(line, sentence, grammar, (words) => context.article.speaks(words, grammar));
  for (const range of actors) noteActor(draft, range);
  if (first === draft.read) readBareSentence(draft, sentence);
  else draft.leadIn = null;
}

/** A sentence without a quote may name the speaker of the quote before it, or of the next. */
function readBareSentence(draft: Draft, sentence: Range): void {
  const { grammar, context, paragraph, speakers } = draft;
  const { line } = paragraph.folded;
  const last = draft.read - 1;
  const lead = leadInAt(line, sentence, grammar);
  draft.leadIn = lead === null ? null : candidateAt(draft, lead, LEAD_IN);
  if (lead === null && isUnended(line, sentence, grammar)) draft.leadIn = draft.actor ?? context.before;
  const back = pointAt(line, sentence, grammar) ?? (last < 0 ? goesOnAt(line, sentence, grammar) : null);
  if (back === null) return;
  const speaker = candidateAt(draft, back, POINTING_BACK);
  if (last < 0) draft.pointing = speaker;
  else speakers[last] ??= speaker;
}

function readQuote(draft: Draft, at: number): void {
  const { prose, grammar, context, paragraph, speakers } = draft;
  if (!isSaid(prose.quotes[at]?.kind)) return;
  const { subject, opens } = paragraph.readings[at] as CjkReading;
  if (subject !== null) {
    const gender = genderOfPronoun(grammar, paragraph.folded.line.slice(subject.from, subject.to));
    if (gender !== null) draft.reference = { gender, ranked: context.salience.rank(gender), described: null };
    speakers[at] = candidateAt(draft, subject, REPORTING_VERB);
  } else if (opens) speakers[at] = draft.leadIn ?? silentActor(draft, at);
  const person = speakers[at]?.person ?? null;
  if (person === null) return;
  context.salience.mention(person, SPEAKER);
  draft.actors.push(person);
}

/** Whoever acted last, unless they have spoken before the quote. */
function silentActor({ actor, speakers }: Draft, at: number): SpeakerCandidate | null {
  const isActor = (speaker: SpeakerCandidate | null): boolean =>
    speaker !== null && actor !== null && isSameCandidate(speaker, actor);
  return speakers.slice(0, at).some(isActor) ? null : actor;
}

function noteActor(draft: Draft, range: Range): void {
  const { grammar, context, paragraph, actors } = draft;
  const { salience, article } = context;
  const words = paragraph.folded.line.slice(range.from, range.to);
  const gender = genderOfPronoun(grammar, words);
  if (gender !== null && actors.length === 0)
    draft.acting ??= { gender, ranked: salience.rank(gender), described: null };
  const isPronoun = grammar.pronouns.has(words);
  const meant = gender === null ? null : salience.resolve(gender);
  const person = isPronoun ? meant : article.find(words, grammar);
  const isFirst = grammar.pronouns.get(words) === 'first';
  if (person === null && gender === null && !isFirst) return;
  draft.actor = isFirst
    ? candidateAt(draft, range, ACTOR_BESIDE)
    : { person, name: person?.name ?? words, by: 'context', mention: null, rule: ACTOR_BESIDE };
  // “他”笑了。Where no particle tells what the talk is about, the whole talk tells who that is.
  const isGiven = giveBefore(draft, draft.actor);
  if (isGiven && isPronoun && gender !== null && grammar.subject.by === 'place')
    draft.reference ??= { gender, ranked: salience.rank(gender), described: null };
  if (person === null) return;
  salience.mention(person, SUBJECT);
  actors.push(person);
}

/** 「寒い」。花子は笑った。Give somebody who acts the unattributed quotes directly before; whether there are any. */
function giveBefore({ prose, speakers, read }: Draft, actor: SpeakerCandidate): boolean {
  let isGiven = false;
  for (let at = read - 1; at >= 0 && speakers[at] === null && isSaid(prose.quotes[at]?.kind); at--) {
    speakers[at] = actor;
    isGiven = true;
  }
  return isGiven;
}

/** Whom a range of words refers to. */
function candidateAt(
  { prose, grammar, context, paragraph }: Draft,
  range: Range,
  rule: SpeakerRule,
): SpeakerCandidate {
  const { article, narrator, salience } = context;
  const { line, spanOf } = paragraph.folded;
  const words = line.slice(range.from, range.to);
  const mention = { text: words, block: prose.index, ...spanOf(range) };
  if (!grammar.pronouns.has(words)) {
    const person = article.find(words, grammar);
    return { person, name: person.name, by: 'cue', mention, rule };
  }
  if (narrator !== null && grammar.pronouns.get(words) === 'first')
    return { ...narrator, by: 'pronoun', mention, rule };
  const gender = genderOfPronoun(grammar, words);
  const person = gender === null ? null : salience.resolve(gender);
  return { person, name: words, by: 'pronoun', mention, rule };
}

function genderOfPronoun({ pronouns }: CastGrammar, words: string): 'male' | 'female' | null {
  const told = pronouns.get(words) ?? null;
  return told === 'first' ? null : told;
}

/** 大野監督はこう語った。他说： The sentence ends in a verb of saying. */
function leadInAt(line: string, { from, to }: Range, grammar: CastGrammar): Range | null {
  const words = line.slice(from, to).trimEnd();
  const verb = [...words.matchAll(grammar.cue)].at(-1);
  if (isUnended(line, { from, to }, grammar)) return knownSubject(line, { from, to }, grammar);
  if (verb === undefined) return null;
  const rest = words.slice(verb.index + verb[0].length);
  const isLast = grammar.quotative === null ? /^[：:]$/.test(rest) : rest.length < MAX_ENDING;
  if (!isLast) return null;
  const { subject } = grammar;
  const before = { from, to: from + verb.index };
  // 떨리는 소리가 들렸다. Where endings of verbs look like particles, only somebody known is the subject.
  const isEnding = subject.by === 'particle' && subject.animate !== null;
  return isEnding ? knownSubject(line, before, grammar) : headOf(line, before, grammar);
}

/** 춘수는 쓴웃음을 지으면서, The sentence continues with speech. */
function isUnended(line: string, { to }: Range, { subject }: CastGrammar): boolean {
  return subject.by === 'particle' && subject.opening !== null && to === line.length && /[,-]\s*$/.test(line);
}

/** “…” ¶ 하고 영애가 웃었다. “…” ¶ 춘수는 중얼거렸다. The sentence is about the speech before it. */
function goesOnAt(line: string, { from, to }: Range, grammar: CastGrammar): Range | null {
  const { subject, cue, goingOn } = grammar;
  if (subject.by !== 'particle' || subject.opening === null || goingOn === null || from > 0) return null;
  if (isUnended(line, { from, to }, grammar)) return null;
  const words = line.slice(from, to);
  const opened = goingOn.exec(words);
  if (opened !== null) return knownSubject(line, { from, to }, grammar);
  return words.search(cue) < 0 ? null : knownSubject(line, { from, to }, grammar);
}

/** Endings of a verb: 言った, 話していました. */
const MAX_ENDING = 8;

/** 花子はそう言った. */
function pointAt(line: string, { from, to }: Range, { pointing }: CastGrammar): Range | null {
  const match = pointing.exec(line.slice(from, to));
  const words = match?.[1] ?? match?.[2];
  if (match === null || words === undefined) return null;
  const start = from + match.index + match[0].indexOf(words);
  return { from: start, to: start + words.length };
}
