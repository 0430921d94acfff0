import type { Gender } from '../mentions/gender.ts';
import { isNobody, mayBe, type Person } from './person.ts';

/** What a mention of somebody weighs. */
export const SUBJECT = 2;
export const SPEAKER = 2.5;
export const OTHER_ROLE = 1;
export const WITHIN_QUOTE = 0.35;

/** What each sentence between a mention and a pronoun leaves of its weight. */
const FADING = 0.62;

/** What is left after so many sentences, as far as is asked for much. */
const FADED = Array.from({ length: 64 }, (_, sentences) => FADING ** sentences);

/** What the subject of the sentence just before counts the more: a pronoun goes on with it first (centering theory). */
const JUST_BEFORE = 2;

/** How many mentions back a pronoun may reach. */
const REACH = 40;

interface Trace {
  readonly person: Person;
  readonly weight: number;
  readonly sentence: number;
}

/** Who is on the reader’s mind. */
export interface Salience {
  /** A new sentence begins: what came before fades. */
  turn(): void;
  mention(person: Person, weight: number): void;
  /** The person most in mind of this gender; `null` when nobody is. `weigh` may favour or rule out (0) people. */
  resolve(gender: Gender, weigh?: (person: Person) => number): Person | null;
  /** Everybody in mind of a gender, `null` for either, with how much. */
  rank(gender: Gender | null): readonly Ranked[];
}

/** Somebody in mind, and how much so. */
export interface Ranked {
  readonly person: Person;
  readonly score: number;
}

/**
 * Start with nobody in mind. A pronoun means the person whose mentions, each weighed by its role and faded by distance,
 * add up to most (after Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution”, 1994).
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
      // “A lawyer came and she left”: who comes in is not yet who is known well enough for a pronoun.
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

/** A name whose gender nothing tells may be a body or a place; one known to fit is taken before it. */
function certainty(person: Person): number {
  if (!person.isNamed) return person.male === person.female ? 0.4 : 1;
  if (person.male !== person.female || person.hasTitle) return 1;
  return person.first === null ? 0.25 : 0.5;
}
