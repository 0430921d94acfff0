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
  /** What the best way on from here adds up to the end of its scene. */
  ahead: number;
}

/** The paths up to one line, and what the turns counted for there. */
interface Layer {
  readonly paths: readonly Path[];
  readonly same: number;
  readonly alternate: number;
}

/** Who most likely says a line, and whether that is as much likelier than anybody else as its language asks. */
export interface Casting {
  readonly speaker: SpeakerCandidate | null;
  readonly isClear: boolean;
}

/** After this many lines, the best path so far is fixed, which bounds the memory. */
const SETTLED = 400;

/**
 * Give every line of a tale a speaker so that the whole is most likely: later lines can decide earlier ones. It is the
 * best path through the candidates of all lines, found with Viterbi’s algorithm.
 */
export function decodeSpeakers(lines: readonly Utterance[], narrator: Person | null): readonly Casting[] {
  const counts = countUtterances(lines);
  const told = lines.map((line) => line.told);
  const first = bestCast({ lines, narrator, counts, cast: told });
  return bestCast({ lines, narrator, counts, cast: first.map(({ speaker }) => speaker) });
}

function bestCast(tale: Tale): readonly Casting[] {
  const cast: Casting[] = [];
  let layers: Layer[] = [];
  let start: Path = { before: null, now: null, score: 0, back: null, ahead: 0 };
  for (const [at, line] of tale.lines.entries()) {
    const isScene = nearness(tale.lines[at - 1], line) === 'far';
    if (isScene || at % SETTLED === 0) {
      start = settle(tale, layers, cast) ?? start;
      layers = [];
    }
    layers.push(lengthen(layers.at(-1)?.paths ?? [start], tale, at));
  }
  settle(tale, layers, cast);
  return cast;
}

/** Add the best path through the layers to the cast; the end of it, from which the next scene starts. */
function settle({ lines }: Tale, layers: readonly Layer[], cast: Casting[]): Path | null {
  const last = layers.at(-1);
  if (last === undefined) return null;
  const end = best(last.paths);
  const chosen: Path[] = [];
  for (let path: Path | null = end; path !== null && path.back !== null; path = path.back) chosen.push(path);
  const scene = lines.slice(cast.length, cast.length + layers.length);
  // English asks for no lead, and is not slowed down by it.
  const isMeasured = scene.some(({ leastMargin }) => leastMargin > 0);
  if (isMeasured) lookAhead(layers);
  for (const [at, { leastMargin }] of scene.entries()) {
    const { now } = chosen[chosen.length - 1 - at] as Path;
    const isClear = !isMeasured || marginOf(now, layers[at] as Layer) >= leastMargin;
    cast.push({ speaker: now?.speaker ?? null, isClear });
  }
  return { ...end, back: null };
}

/** Give each path what the best way on from it adds. */
function lookAhead(layers: readonly Layer[]): void {
  for (let at = layers.length - 2; at >= 0; at--) {
    const { paths: next, same, alternate } = layers[at + 1] as Layer;
    const ways = new Map<Candidate | null, Path[]>();
    for (const path of next) {
      const known = ways.get(path.before);
      if (known === undefined) ways.set(path.before, [path]);
      else known.push(path);
    }
    for (const path of (layers[at] as Layer).paths) {
      let most = Number.NEGATIVE_INFINITY;
      for (const way of ways.get(path.now) ?? []) {
        const step = (way.now?.score ?? 0) + turnScore(path, way.now, same, alternate);
        most = Math.max(most, step + way.ahead);
      }
      path.ahead = most;
    }
  }
}

/** By how much the best cast with this speaker is likelier than the best with another. */
function marginOf(now: Candidate | null, { paths }: Layer): number {
  let own = Number.NEGATIVE_INFINITY;
  let others = Number.NEGATIVE_INFINITY;
  for (const path of paths) {
    const total = path.score + path.ahead;
    const isSame =
      path.now === now ||
      (path.now !== null && now !== null && isSameCandidate(path.now.speaker, now.speaker));
    if (isSame) own = Math.max(own, total);
    else others = Math.max(others, total);
  }
  return own - others;
}

/** All paths extended by one line, keeping the best of those that end in the same two speakers. */
function lengthen(paths: readonly Path[], tale: Tale, at: number): Layer {
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
        toward.set(path.now, { before: path.now, now: candidate, score, back: path, ahead: 0 });
    }
    longer.push(...toward.values());
  }
  return { paths: longer, same: turn.same, alternate };
}

function turnScore({ before, now }: Path, next: Candidate | null, same: number, alternate: number): number {
  if (next === null) return 0;
  if (now !== null && isSameCandidate(now.speaker, next.speaker)) return same;
  return before !== null && isSameCandidate(before.speaker, next.speaker) ? alternate : 0;
}

function best(paths: readonly Path[]): Path {
  return paths.reduce((most, path) => (path.score > most.score ? path : most));
}
