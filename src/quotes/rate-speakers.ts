import { type Line, nearness } from './line.ts';
import { isSameVoice, type Voice } from './name-speaker.ts';
import { mayBe, type Person } from './person.ts';

/** Somebody who may say a line, and how well that fits all but the turns of the talk. */
export interface Candidate {
  readonly voice: Voice;
  score: number;
}

/**
 * What tells who says a line, in natural logarithms of odds: found by trying what gives most lines of novels to those who
 * say them. They are rough on purpose, and hold for other novels about as well.
 */
const FIT = {
  /** For each halving of how much somebody is in mind, the less; more so where a pronoun asks who is. */
  inMind: 0.25,
  inMindOfPronoun: 1.75,
  actor: 7,
  before: 0.75,
  speaksNearby: 0.5,
  calledBefore: 4,
  addressed: -6,
  spokenOf: -4,
  genderUnknown: -1,
  genderWrong: -20,
  nameless: -5,
};

/** Nobody is less in mind than this, as a logarithm. */
const LEAST = -4;

/** How many lines back and ahead somebody is heard who may speak here as well. */
const SCENE = 8;

/** Those who fit worst are left out. */
const MAX_CANDIDATES = 7;

/** Who may say the line at `at`, best first. */
export function rateSpeakers(lines: readonly Line[], at: number): readonly Candidate[] {
  const line = lines[at] as Line;
  if (line.told !== null) return [{ voice: line.told, score: 0 }];
  const weight = line.gender === null ? FIT.inMind : FIT.inMindOfPronoun;
  const most = line.ranked.reduce((max, { score }) => Math.max(max, score), Number.MIN_VALUE);
  const candidates: Candidate[] = line.ranked.map(({ person, score }) => ({
    voice: voiceOf(person),
    score: weight * Math.max(LEAST, Math.log(score / most)),
  }));

  if (line.actor !== null) favour(voiceOf(line.actor), FIT.actor);
  if (line.before !== null) favour(voiceOf(line.before), FIT.before);
  for (const step of [-1, 1]) for (const voice of heardNear(lines, at, step)) favour(voice, FIT.speaksNearby);
  const last = lines[at - 1];
  if (last !== undefined && nearness(last, line) === 'next')
    for (const person of last.addressed) favour(voiceOf(person), FIT.calledBefore);
  for (const candidate of candidates) candidate.score += fitOf(candidate.voice, line);
  return candidates.sort((one, other) => other.score - one.score).slice(0, MAX_CANDIDATES);

  function favour(voice: Voice, score: number): void {
    const known = candidates.find((candidate) => isSameVoice(candidate.voice, voice));
    if (known !== undefined) known.score += score;
    else candidates.push({ voice, score: weight * LEAST + score });
  }
}

/** What a line’s own words have against somebody as its speaker. */
function fitOf({ person }: Voice, { gender, addressed, spokenOf }: Line): number {
  if (person === null) return gender === null ? 0 : FIT.nameless;
  let score = 0;
  if (addressed.includes(person)) score += FIT.addressed;
  else if (spokenOf.has(person)) score += FIT.spokenOf;
  if (gender === null) return score;
  if (!mayBe(person, gender)) return score + FIT.genderWrong;
  return person.male === person.female ? score + FIT.genderUnknown : score;
}

/** Those who are told to speak in the lines before (`step` -1) or after (1), each once. */
function heardNear(lines: readonly Line[], at: number, step: 1 | -1 | number): readonly Voice[] {
  const heard: Voice[] = [];
  for (let other = at + step; Math.abs(other - at) <= SCENE; other += step) {
    const line = lines[other];
    const nearer = lines[other - step] as Line;
    if (line === undefined) break;
    const isParted =
      nearness(...(step < 0 ? ([line, nearer] as const) : ([nearer, line] as const))) === 'far';
    if (isParted) break;
    const { told } = line;
    if (told !== null && !heard.some((voice) => isSameVoice(voice, told)))
      heard.push({ ...told, by: 'context', mention: null });
  }
  return heard;
}

function voiceOf(person: Person): Voice {
  return { person, name: person.name, by: 'context', mention: null };
}
