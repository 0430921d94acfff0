import type { Person } from '../people/person.ts';
import { isSameCandidate, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import { type Candidate, countUtterances, scoreCandidates, type Tale } from './score-candidates.ts';
import { nearness, type Utterance } from './utterance.ts';

/**
 * What the order of speakers adds, on the scale of the candidates’ scores: two people take turns, and nobody answers
 * themselves. It counts for less where narration separates the lines.
 */
const TURN = {
  next: { same: -3, alternate: 3 },
  near: { same: -0.25, alternate: 0.5 },
  far: { same: 0, alternate: 0 },
};

/** The best assignment so far whose last two speakers are `before` and `now`. */
interface Path {
  readonly before: Candidate | null;
  readonly now: Candidate | null;
  readonly score: number;
  readonly back: Path | null;
}

/** After this many lines, the best path so far is fixed, which bounds the memory. */
const SETTLED = 400;

/**
 * Give every line of a tale a speaker so that the whole is most likely: later lines can decide earlier ones. It is the
 * best path through the candidates of all lines, found with Viterbi’s algorithm.
 */
export function decodeSpeakers(
  lines: readonly Utterance[],
  narrator: Person | null,
): readonly (SpeakerCandidate | null)[] {
  const counts = countUtterances(lines);
  const told = lines.map((line) => line.told);
  const first = bestCast({ lines, narrator, counts, cast: told });
  return bestCast({ lines, narrator, counts, cast: first });
}

function bestCast(tale: Tale): readonly (SpeakerCandidate | null)[] {
  let paths: readonly Path[] = [{ before: null, now: null, score: 0, back: null }];
  for (const [at, line] of tale.lines.entries()) {
    const isScene = nearness(tale.lines[at - 1], line) === 'far';
    paths = lengthen(isScene || at % SETTLED === 0 ? [best(paths)] : paths, tale, at);
  }
  const cast: (SpeakerCandidate | null)[] = [];
  for (let path: Path | null = best(paths); path !== null && path.back !== null; path = path.back)
    cast.push(path.now?.speaker ?? null);
  return cast.reverse();
}

/** All paths extended by one line, keeping the best of those that end in the same two speakers. */
function lengthen(paths: readonly Path[], tale: Tale, at: number): readonly Path[] {
  const { lines } = tale;
  const line = lines[at] as Utterance;
  const last = lines[at - 1];
  const near = nearness(last, line);
  const candidates = scoreCandidates(tale, at);
  const turn = TURN[near];
  const isThird = last !== undefined && near !== 'far' ? nearness(lines[at - 2], last) : 'far';
  const alternate = Math.min(turn.alternate, TURN[isThird].alternate);
  const longer: Path[] = [];
  // One who is known answers nobody but himself: another may speak, who is not.
  const open = candidates.length === 1 && line.told === null && line.gender === null && near === 'next';
  for (const candidate of candidates.length === 0 || open ? [null, ...candidates] : candidates) {
    const toward = new Map<Candidate | null, Path>();
    for (const path of paths) {
      const score = path.score + (candidate?.score ?? 0) + turnScore(path, candidate, turn.same, alternate);
      const known = toward.get(path.now);
      if (known === undefined || score > known.score)
        toward.set(path.now, { before: path.now, now: candidate, score, back: path });
    }
    longer.push(...toward.values());
  }
  return longer;
}

function turnScore({ before, now }: Path, next: Candidate | null, same: number, alternate: number): number {
  if (next === null) return 0;
  if (now !== null && isSameCandidate(now.speaker, next.speaker)) return same;
  return before !== null && isSameCandidate(before.speaker, next.speaker) ? alternate : 0;
}

function best(paths: readonly Path[]): Path {
  return paths.reduce((most, path) => (path.score > most.score ? path : most));
}
