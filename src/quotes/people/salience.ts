import type { Gender } from '../mentions/gender.ts';
import { isNobody, mayBe, type Person } from './person.ts';

/** The weight of a mention by its role. */
export const SUBJECT = 2;
export const SPEAKER = 2.5;
export const OTHER_ROLE = 1;
export const WITHIN_QUOTE = 0.35;

/** The share of the weight that remains after each sentence. */
const FADING = 0.62;

/** The share that remains after a number of sentences, precomputed for the usual distances. */
const FADED = Array.from({ length: 64 }, (_, sentences) => FADING ** sentences);

/** How much more the subject of the previous sentence counts: a pronoun refers to it first (centering theory). */
const JUST_BEFORE = 2;

/** How many mentions back a pronoun can refer. */
const REACH = 40;

interface Trace {
  readonly person: Person;
  readonly weight: number;
  readonly sentence: number;
}

/** Which people are on the reader’s mind, and how much. */
export interface Salience {
  /** Start a new sentence: earlier mentions fade. */
  turn(): void;
  mention(person: Person, weight: number): void;
  /**
   * The most salient person of this gender; `null` if there is none. `weigh` may favour people or rule them out (0).
   */
  resolve(gender: Gender, weigh?: (person: Person) => number): Person | null;
  /** All salient people of a gender, `null` for either, with their scores. */
  rank(gender: Gender | null): readonly Ranked[];
}

/** A salient person and their score. */
export interface Ranked {
  readonly person: Person;
  readonly score: number;
}

/**
 * Start with nobody salient. A pronoun refers to the person whose mentions, weighted by role and faded by distance,
 * have the largest sum (after Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution”, 1994).
 */
export function createSalience(): Salience {
  const traces: Trace[] = [];
  let now = 0;
  return {
    turn() {
      now++;
    },
    mention(person, weight) {
      traces.push({ person, weight, sentence: now });
      if (traces.length > REACH) traces.shift();
    },
    resolve(gender, weigh = () => 1) {
      let best: Person | null = null;
      let most = 0;
      for (const { person, score } of rank(gender)) {
        const weighed = score * weigh(person);
        if (weighed > most) {
          best = person;
          most = weighed;
        }
      }
      return best;
    },
    rank: (gender) => rank(gender).filter(({ person }) => person.isNamed),
  };

  function rank(gender: Gender | null): readonly Ranked[] {
    const ranked: { person: Person; score: number }[] = [];
    for (let at = traces.length - 1; at >= 0; at--) {
      const { person, weight, sentence } = traces[at] as Trace;
      if ((gender !== null && !mayBe(person, gender)) || isNobody(person)) continue;
      // “A lawyer came and she left”: a newly introduced person is not yet referred to by a pronoun.
      if (sentence === now && !person.isNamed) continue;
      const share = weight >= SUBJECT && now - sentence === 1 ? weight * JUST_BEFORE : weight;
      const score = share * (FADED[now - sentence] ?? FADING ** (now - sentence));
      let known = 0;
      while (known < ranked.length && ranked[known]?.person !== person) known++;
      if (known === ranked.length) ranked.push({ person, score });
      else (ranked[known] as { score: number }).score += score;
    }
    for (const one of ranked) one.score *= certainty(one.person);
    return ranked;
  }
}

/** A name without a known gender may be an organisation or a place; a name known to fit goes first. */
function certainty(person: Person): number {
  if (!person.isNamed) return person.male === person.female ? 0.4 : 1;
  if (person.male !== person.female || person.hasTitle) return 1;
  return person.first === null ? 0.25 : 0.5;
}
