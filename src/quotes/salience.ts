import { isNobody, mayBe, type Person } from './people.ts';
import type { Gender } from './read-names.ts';

/** What a mention of somebody weighs. */
export const SUBJECT = 2;
export const SPEAKER = 2.5;
export const OTHER_ROLE = 1;
export const WITHIN_QUOTE = 0.35;

/** What each sentence between a mention and a pronoun leaves of its weight. */
const FADING = 0.62;

/** How many mentions back a pronoun may reach. */
const REACH = 40;

interface Trace {
  readonly person: Person;
  readonly weight: number;
  readonly sentence: number;
}

/**
 * Who is on the reader’s mind: a pronoun means the person whose mentions, each weighed by its role and faded by distance,
 * add up to most (after Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution”, 1994).
 */
export class Salience {
  readonly #traces: Trace[] = [];
  #sentence = 0;

  /** A new sentence begins. */
  turn(): void {
    this.#sentence++;
  }

  /** A new paragraph begins: what came before fades by one more step. */
  breakOff(): void {
    this.#sentence++;
  }

  mention(person: Person, weight: number): void {
    person.seen = this.#traces.length;
    this.#traces.push({ person, weight, sentence: this.#sentence });
  }

  /** The person most in mind of this gender; `null` when nobody is. `weigh` may favour or rule out (0) people. */
  resolve(gender: Gender | null, weigh: (person: Person) => number = () => 1): Person | null {
    const scores = new Map<Person, number>();
    for (let at = this.#traces.length - 1; at >= Math.max(0, this.#traces.length - REACH); at--) {
      const { person, weight, sentence } = this.#traces[at] as Trace;
      if (gender !== null && (!mayBe(person, gender) || isNobody(person))) continue;
      const score = weight * FADING ** (this.#sentence - sentence);
      scores.set(person, (scores.get(person) ?? 0) + score);
    }
    let best: Person | null = null;
    let most = 0;
    for (const [person, sum] of scores) {
      const score = sum * weigh(person) * certainty(person, gender);
      if (score > most) {
        best = person;
        most = score;
      }
    }
    return best;
  }
}

/** A name whose gender nothing tells may be a body or a place; one known to fit is taken before it. */
function certainty(person: Person, gender: Gender | null): number {
  if (gender === null || person.male !== person.female) return 1;
  return person.first === null ? 0.25 : 0.5;
}
