import { ACTOR_BEFORE, ACTOR_BESIDE } from '../attribution/context-rules.ts';
import { contextRule, guessRule, type SpeakerRule } from '../attribution/speaker-rule.ts';
import * as means from '../languages/meaning.ts';
import { beginsWithDash } from '../marks/dashes.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People } from '../people/people.ts';
import { isNobody, isPersonByName, type Person } from '../people/person.ts';
import { isSameCandidate, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import { vocativesIn } from '../people/vocatives.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';

const CALLED_BY_NAME = contextRule('called-by-name');
const TURNS_ALTERNATE = contextRule('turns-alternate');
const NEXT_PARAGRAPH = guessRule('next-paragraph');
/** What is said in one paragraph, and by whom. */
export interface Turn {
  readonly block: number;
  readonly speaker: SpeakerCandidate | null;
  /** People who are spoken to by name in it. */
  readonly addressed: readonly Person[];
  /** It is as short as what people say to each other. */
  readonly isBrief: boolean;
}

/** How many characters of punctuation and space may surround speech that fills its paragraph. */
const MAX_MARKS = 4;

/** The share of paragraphs with speech that end in a question or a cry in a report at most. */
const LIVELIEST_REPORT = 0.08;

/** More paragraphs with speech than any news report has. */
const BOOK = 50;

/** Whether it is a tale or an interview: many paragraphs are speech and nothing else, and speakers take turns. */
export function isDialogue(article: readonly AnnotatedBlock[]): boolean {
  let spoken = 0;
  let bare = 0;
  let brief = 0;
  let lively = 0;
  let told = 0;
  let dashed = 0;
  let before = -1;
  /** A paragraph of speech alone, of which it is not known yet whether somebody answers it. */
  let open: { readonly isBrief: boolean } | null = null;
  const count = ({ isBrief }: { readonly isBrief: boolean }): void => {
    bare++;
    if (isBrief) brief++;
  };
  for (const prose of article) {
    const { index, quotes, tokens, text, language } = prose;
    const speech = quotes.find(({ kind }) => kind === 'speech');
    if (speech === undefined) continue;
    spoken++;
    const isAnswer = index - before === 1;
    before = index;
    if (isAnswer && open !== null) count(open);
    open = null;
    if (beginsWithDash(text)) dashed++;
    if ('?!'.includes(text.charAt(speech.end - 2))) lively++;
    const { byMarks } = language.talk;
    if (byMarks || speech.rule === 'reporting-clause') told++;
    const isTold = byMarks ? outside(text, quotes) > MAX_MARKS : tokens.some(({ kind }) => kind === 'word');
    if (isTold || quotes.some(({ continues }) => continues)) continue;
    const line = { isBrief: isBrief(prose) };
    // A line without another directly before or after it is an example, or a sign on a wall.
    if (isAnswer || byMarks) count(line);
    else open = line;
  }
  // A dash marks each new speaker.
  if (dashed > 1 && dashed * 2 > spoken) return true;
  // People in conversation ask and exclaim; people who talk to a reporter state.
  if (spoken >= BOOK && lively > spoken * 0.15) return true;
  // Where nobody ever asks or exclaims, each paragraph goes on with what its speaker states.
  if (spoken >= 8) return bare > spoken * 0.15 && lively > spoken * LIVELIEST_REPORT;
  // A few lines without any verb of saying, question or exclamation are examples.
  return brief > 1 && brief * 3 > spoken && told + lively > 0;
}

function isBrief({ text, language }: AnnotatedBlock): boolean {
  return text.length < language.talk.brief;
}

/** How many characters of a paragraph are outside its quotes. */
function outside(text: string, quotes: AnnotatedBlock['quotes']): number {
  return quotes.reduce((left, { start, end }) => left - (end - start), text.length);
}

/** Whether it is the signature of a quote, on its line or below it. */
export function isSignature({ rule }: SpeakerCandidate): boolean {
  return rule.evidence === 'signature';
}

/** The turn of a paragraph: who spoke in it, and to whom. */
export function turnOf(prose: AnnotatedBlock, speaker: SpeakerCandidate | null, people: People): Turn {
  return { block: prose.index, speaker, addressed: vocativesIn(prose, people), isBrief: isBrief(prose) };
}

/** How many turns back a scene may reach, and how many paragraphs of narration may separate two turns. */
const SCENE = 10;
const MAX_GAP = 4;

/**
 * The speaker of a paragraph of a tale that names none: whoever was addressed by name, else whoever spoke before the
 * last speaker. `actor` is who acts in the narration beside it; `isHere` if that is in the paragraph itself.
 */
export function takeTurn(
  prose: AnnotatedBlock,
  turns: readonly Turn[],
  actor: Person | null,
  people: People,
  isHere: boolean,
): SpeakerCandidate | null {
  const last = turns.at(-1);
  const narrated = actor === null ? null : fromContext(actor, ACTOR_BESIDE);
  if (isHere || last === undefined || prose.index - last.block > 1) return narrated;
  const addressed = vocativesIn(prose, people);
  const isFree = (person: Person): boolean => person !== last.speaker?.person && !addressed.includes(person);
  const called = last.addressed.find(isFree);
  if (called !== undefined) return fromContext(called, CALLED_BY_NAME);
  let nearer = last;
  for (let at = turns.length - 2; at >= Math.max(0, turns.length - SCENE); at--) {
    const turn = turns[at] as Turn;
    if (nearer.block - turn.block > MAX_GAP) break;
    const { speaker } = turn;
    const isOther = speaker !== null && (last.speaker === null || !isSameCandidate(speaker, last.speaker));
    if (isOther && (speaker.person === null || isFree(speaker.person))) {
      return { ...speaker, by: 'context', mention: null, rule: TURNS_ALTERNATE };
    }
    nearer = turn;
  }
  return actor !== null && actor !== last.speaker?.person ? narrated : null;
}

/**
 * In news, speech without a verb of its own belongs to the person who acts beside it (Ruiz laughed. “No!”); a paragraph
 * of bare speech continues the one before it.
 */
export function goOn(
  prose: AnnotatedBlock,
  turns: readonly Turn[],
  actor: Person | null,
  actorBefore: Person | null,
  people: People,
): SpeakerCandidate | null {
  if (actor !== null && isPersonByName(actor) && !isNobody(actor) && isBeside(prose, actor, people))
    return fromContext(actor, ACTOR_BESIDE);
  const last = turns.at(-1);
  if (last === undefined || last.speaker === null || prose.index - last.block !== 1) {
    // A dash or a corner bracket at the start marks dialogue.
    const isTalk = beginsWithDash(prose.text) || prose.language.talk.byMarks;
    return isTalk && actorBefore !== null ? fromContext(actorBefore, ACTOR_BEFORE) : null;
  }
  const other = answered(prose, last, turns.at(-2));
  if (other !== null) return other;
  const { speaker } = last;
  // “You lied to me, Mr Hale.” ¶ “Never!” Whoever is called by name cries out.
  if (last.addressed.length > 0 && last.isBrief && isBrief(prose) && endsLively(prose)) {
    const [called, second] = last.addressed.filter((person) => person !== speaker.person);
    return called === undefined || second !== undefined ? null : fromContext(called, CALLED_BY_NAME);
  }
  if (!mayContinue(prose)) return null;
  // “They” and “you” would refer to the same unknown people.
  const isUnknown = speaker.person === null && speaker.by === 'pronoun';
  const isSpokenTo =
    speaker.person === null
      ? isCalled(prose, speaker.name)
      : vocativesIn(prose, people).includes(speaker.person);
  return isSignature(speaker) || isUnknown || isSpokenTo
    ? null
    : { ...speaker, by: 'continuation', rule: NEXT_PARAGRAPH };
}

/** “Come here,” said the dad. ¶ “Okay, dad!” The one who spoke last is spoken to. */
function isCalled({ text, quotes }: AnnotatedBlock, name: string): boolean {
  const [first] = quotes;
  if (first === undefined) return false;
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST_LINE)).toLowerCase();
  const call = `, ${name.slice(name.lastIndexOf(' ') + 1).toLowerCase()}`;
  const at = words.indexOf(call);
  return at > 0 && CALL_ENDS.includes(words.charAt(at + call.length));
}

/** In characters: who is spoken to is called early. */
const LONGEST_LINE = 200;
const CALL_ENDS = '!?.,';

/** Its first quote asks or exclaims. */
function endsLively({ text, quotes }: AnnotatedBlock): boolean {
  const [first] = quotes;
  return first !== undefined && '?!'.includes(text.charAt(first.end - 2));
}

/** Words behind a colon or before a verb of their own are whoever’s these name, and a dash marks a new speaker. */
function mayContinue({ text, quotes, language }: AnnotatedBlock): boolean {
  const [first] = quotes;
  if (first === undefined || !language.speechGoesOn) return false;
  return !beginsWithDash(text) && !OWN_CLAUSE.has(first.rule);
}

const OWN_CLAUSE = new Set(['lead-in', 'reporting-clause']);

/** “Late,” said Ida. ¶ “As ever,” said Olaf. ¶ “And if it does not come?”: a short line behind two of two speakers. */
function answered(prose: AnnotatedBlock, last: Turn, before: Turn | undefined): SpeakerCandidate | null {
  const first = before?.speaker ?? null;
  if (before === undefined || first === null || last.speaker === null) return null;
  const isTalk = before.block === last.block - 1 && before.isBrief && last.isBrief && isBrief(prose);
  const isTwo = !isSameCandidate(first, last.speaker) && !isSignature(first) && !isSignature(last.speaker);
  return isTalk && isTwo ? { ...first, by: 'context', mention: null, rule: TURNS_ALTERNATE } : null;
}

/** A sentence next to the quote is about the person: by name, or by a pronoun that opens it. */
function isBeside({ sentences, tokens, names }: AnnotatedBlock, actor: Person, people: People): boolean {
  return sentences.some(({ from, to }, at) => {
    const isAbout =
      ((tokens[from] as Token).means & (means.MALE | means.FEMALE)) !== 0 ||
      names.some((use) => from <= use.from && use.from < to && people.find(use) === actor);
    if (!isAbout) return false;
    return [at, at - 1, at + 1].some((near) => holdsQuote(tokens, sentences[near]));
  });
}

function holdsQuote(tokens: readonly Token[], sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if ((tokens[at] as Token).kind === 'quote') return true;
  return false;
}

/** Somebody known from what stands around the quote. */
export function fromContext(person: Person, rule: SpeakerRule): SpeakerCandidate {
  return { person, name: person.name, by: 'context', mention: null, rule };
}

/** How likely a pronoun is to refer to a person, as a factor. */
export type Favour = (person: Person) => number;

/** People do not call themselves by name or answer themselves; somebody addressed by name answers. */
export function favourOf(
  prose: AnnotatedBlock,
  turns: readonly Turn[],
  spokenOf: ReadonlySet<Person>,
): Favour {
  const last = turns.at(-1);
  const before = turns.at(-2);
  const isAnswer = last !== undefined && prose.index - last.block === 1;
  const isExchange = isAnswer && before !== undefined && last.block - before.block <= 2;
  return (person) => {
    let favour = spokenOf.has(person) ? 0.2 : 1;
    if (isAnswer && last.speaker?.person === person) favour *= 0.15;
    else if (isExchange && before.speaker?.person === person) favour *= 1.6;
    if (isAnswer && last.addressed.includes(person)) favour *= 2;
    return favour;
  };
}
