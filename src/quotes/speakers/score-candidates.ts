import { contextRule } from '../attribution/speaker-rule.ts';
import { mayBe, type Person } from '../people/person.ts';
import { isSameCandidate, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import { nearness, type Utterance } from './utterance.ts';

/** The lines of a tale, and what is known about who says them. */
export interface Tale {
  readonly lines: readonly Utterance[];
  /** The “I” of the narration, to whom no “he” refers. */
  readonly narrator: Person | null;
  /** How many lines the words of the tale attribute to each person. */
  readonly counts: ReadonlyMap<Person, number>;
  /** The speaker of each line as far as known. */
  readonly cast: readonly (SpeakerCandidate | null)[];
}

/** Somebody who may say a line, and how well that fits apart from turn-taking. */
export interface Candidate {
  readonly speaker: SpeakerCandidate;
  score: number;
}

/**
 * The weight of each piece of evidence, as natural logarithms of odds, chosen by trying which values attribute the most
 * lines of novels correctly. They are deliberately rough, and hold about as well for other novels.
 */
const FIT = {
  /** The loss for each halving of salience; larger where a pronoun is to be resolved. */
  inMind: 0.25,
  inMindOfPronoun: 1.2,
  actor: 12,
  namedFirst: 4,
  before: 1,
  speaksNearby: 0.5,
  speaksOften: 0.3,
  calledNearby: 0.3,
  calledBefore: 5,
  calledOtherwise: -2,
  addressed: -8,
  spokenOf: -4,
  spokenOfBeside: -1,
  genderUnknown: -4,
  genderWrong: -20,
  genderOfActor: -3,
  nameless: -5,
  described: -3.5,
  neverSpeaks: -3,
  speaksMuch: 0.4,
};

/** The floor of salience, as a logarithm. */
const LEAST = -4;

/** How many lines before and after this one a speaker may be found who speaks here as well. */
const SCENE = 8;

/** How many candidates of a line are kept. */
const MAX_CANDIDATES = 7;

/** How many lines the words of the tale attribute to each person. */
export function countUtterances(lines: readonly Utterance[]): ReadonlyMap<Person, number> {
  const counts = new Map<Person, number>();
  for (const { told } of lines) {
    if (told !== null && told.person !== null) counts.set(told.person, (counts.get(told.person) ?? 0) + 1);
  }
  return counts;
}

/** Whoever has this many lines is a main character; more lines count for nothing more. */
const LEADING = 50;

/** A tale with this many known speakers has a cast, and nobody else is likely to speak. */
const CAST = 12;

/** The candidates for the line at `at`, best first. */
export function scoreCandidates(tale: Tale, at: number): readonly Candidate[] {
  const { lines, counts, narrator } = tale;
  const line = lines[at] as Utterance;
  if (line.told !== null) return [{ speaker: line.told, score: 0 }];
  const weight = line.gender === null ? FIT.inMind : FIT.inMindOfPronoun;
  const most = line.ranked.reduce((max, { score }) => Math.max(max, score), Number.MIN_VALUE);
  const candidates: Candidate[] = line.ranked.map(({ person, score }) => ({
    speaker: candidateOf(person),
    score: weight * Math.max(LEAST, Math.log(score / most)),
  }));

  if (line.described !== null) candidates.push({ speaker: line.described, score: FIT.described });
  if (line.actor !== null) favour(candidateOf(line.actor), FIT.actor);
  if (line.namedFirst !== null) favour(candidateOf(line.namedFirst), FIT.namedFirst);
  if (line.before !== null) favour(candidateOf(line.before), FIT.before);
  for (const step of [-1, 1]) {
    const { nearby, called } = sceneAround(tale, at, step);
    for (const [speaker, times] of nearby)
      favour(speaker, FIT.speaksNearby + FIT.speaksOften * Math.log(times));
    for (const person of called) favour(candidateOf(person), FIT.calledNearby);
  }
  const beside = linesBeside(lines, at);
  const [last] = beside;
  for (const person of last?.addressed ?? []) favour(candidateOf(person), FIT.calledBefore);
  for (const candidate of candidates) {
    const { speaker } = candidate;
    candidate.score += fitOf(speaker, line, narrator) + besideOf(speaker, beside) + habitOf(speaker);
  }
  // Somebody only asked about within a quote is not present: “Where is Ida Roux?”
  const present = candidates.filter(
    ({ speaker: { person } }) => person === null || !person.isQuoted || person.uses > 1 || counts.has(person),
  );
  return present.sort((one, other) => other.score - one.score).slice(0, MAX_CANDIDATES);

  /** Whoever speaks often is likelier to speak here. */
  function habitOf({ person }: SpeakerCandidate): number {
    if (person === null) return 0;
    const spoken = counts.get(person) ?? 0;
    // In a short tale, never speaking means nothing yet.
    return spoken === 0
      ? FIT.neverSpeaks * Math.min(1, counts.size / CAST)
      : FIT.speaksMuch * Math.log(Math.min(LEADING, spoken));
  }

  function favour(speaker: SpeakerCandidate, score: number): void {
    const known = candidates.find((candidate) => isSameCandidate(candidate.speaker, speaker));
    if (known !== undefined) known.score += score;
    else candidates.push({ speaker, score: weight * LEAST + score });
  }
}

/** How much a line’s own words count against a speaker. */
function fitOf(
  speaker: SpeakerCandidate,
  { gender, isActing, described, addressed, spokenOf }: Utterance,
  narrator: Person | null,
): number {
  const { person } = speaker;
  if (speaker === described) return 0;
  if (person === null) return gender === null ? 0 : FIT.nameless;
  let score = 0;
  if (addressed.includes(person)) score += FIT.addressed;
  else if (spokenOf.has(person)) score += FIT.spokenOf;
  if (gender === null) return score;
  if (!mayBe(person, gender) || person === narrator)
    return score + (isActing ? FIT.genderOfActor : FIT.genderWrong);
  return person.male === person.female && !isActing ? score + FIT.genderUnknown : score;
}

/** The lines directly before and behind. */
function linesBeside(lines: Tale['lines'], at: number): readonly [Utterance | null, Utterance | null] {
  const [last, line, next] = [lines[at - 1], lines[at] as Utterance, lines[at + 1]];
  return [
    last !== undefined && nearness(last, line) === 'next' ? last : null,
    next !== undefined && nearness(line, next) === 'next' ? next : null,
  ];
}

/**
 * Somebody called “sir” by the lines beside this one is not a woman, nor “madam” a man; somebody they speak of, and not
 * to, is hardly there.
 */
function besideOf({ person }: SpeakerCandidate, lines: ReturnType<typeof linesBeside>): number {
  if (person === null) return 0;
  let score = 0;
  for (const beside of lines) {
    if (beside === null) continue;
    if (beside.called !== null && !mayBe(person, beside.called)) score += FIT.calledOtherwise;
    if (beside.spokenOf.has(person) && !beside.addressed.includes(person)) score += FIT.spokenOfBeside;
  }
  return score;
}

/** Those who speak, and those addressed by name, in the lines before (`step` -1) or after (1). */
function sceneAround(
  { lines, cast }: Tale,
  at: number,
  step: number,
): { readonly nearby: ReadonlyMap<SpeakerCandidate, number>; readonly called: ReadonlySet<Person> } {
  const nearby = new Map<SpeakerCandidate, number>();
  const called = new Set<Person>();
  for (let other = at + step; Math.abs(other - at) <= SCENE; other += step) {
    const line = lines[other];
    const nearer = lines[other - step] as Utterance;
    if (line === undefined || (step < 0 ? nearness(line, nearer) : nearness(nearer, line)) === 'far') break;
    for (const person of line.addressed) called.add(person);
    const speaker = cast[other] ?? null;
    // Whoever comes in later has said nothing before.
    if (speaker === null || (step > 0 && line.isNewcomer)) continue;
    const known = [...nearby.keys()].find((candidate) => isSameCandidate(candidate, speaker));
    if (known === undefined)
      nearby.set({ ...speaker, by: 'context', mention: null, rule: LIKELIEST_CAST }, 1);
    else nearby.set(known, (nearby.get(known) as number) + 1);
  }
  return { nearby, called };
}

const LIKELIEST_CAST = contextRule('likeliest-cast');

function candidateOf(person: Person): SpeakerCandidate {
  return { person, name: person.name, by: 'context', mention: null, rule: LIKELIEST_CAST };
}
