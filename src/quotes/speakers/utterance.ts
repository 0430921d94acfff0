import type { Gender } from '../mentions/gender.ts';
import type { Person } from '../people/person.ts';
import type { Ranked } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';

/** What is said in one paragraph of a tale, with all that tells who says it. */
export interface Utterance {
  /** Its first and last paragraph: a speech may go on over several. */
  readonly from: number;
  readonly to: number;
  /** Who says it, where a name or a description beside it tells. */
  readonly told: SpeakerCandidate | null;
  /** Of the “he” or “the girl” beside it. */
  readonly gender: Gender | null;
  /** “He” does something there, and is not told to speak. */
  readonly isActing: boolean;
  /** “The girl” beside it, who may be somebody known or nobody else. */
  readonly described: SpeakerCandidate | null;
  /** Who is in mind there. */
  readonly ranked: readonly Ranked[];
  /** Who does something in the narration of its own paragraph. */
  readonly actor: Person | null;
  /** Who last did something in a paragraph of narration right before it. */
  readonly before: Person | null;
  /** Who is spoken to by name in it, and who is named there at all. */
  readonly addressed: readonly Person[];
  readonly spokenOf: ReadonlySet<Person>;
  /** “Sir”, “madam”: whether it is said to a man or a woman. */
  readonly called: Gender | null;
}

/** How many paragraphs of narration may part two lines of one talk. */
const MAX_NARRATION = 4;

/** Whether two lines stand in one talk: right after one another, or parted by a little narration. */
export function nearness(earlier: Utterance | undefined, later: Utterance): 'next' | 'near' | 'far' {
  if (earlier === undefined) return 'far';
  const parted = later.from - earlier.to - 1;
  if (parted === 0) return 'next';
  return parted <= MAX_NARRATION ? 'near' : 'far';
}
