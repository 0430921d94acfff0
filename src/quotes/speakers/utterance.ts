import type { Gender } from '../mentions/gender.ts';
import type { Person } from '../people/person.ts';
import type { Ranked } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';

/** One line of a tale’s dialogue, with all the evidence for its speaker. */
export interface Utterance {
  /** Its first and last paragraph: speech may continue over several. */
  readonly from: number;
  readonly to: number;
  /** The number of its scene. */
  readonly scene: number;
  /** Its speaker, where a name or a description beside it tells. */
  readonly told: SpeakerCandidate | null;
  /** Its words bring its speaker in: “a voice at the door”. */
  readonly isNewcomer: boolean;
  /** The gender of the “he” or “the girl” beside it. */
  readonly gender: Gender | null;
  /** “He” acts there, and is not reported to speak. */
  readonly isActing: boolean;
  /** “The girl” beside it, who may be somebody known or nobody named. */
  readonly described: SpeakerCandidate | null;
  /** Who is salient there. */
  readonly ranked: readonly Ranked[];
  /** Who acts in the narration of its own paragraph. */
  readonly actor: Person | null;
  /** Who acts, by name or description, before a “he” beside it. */
  readonly namedFirst: Person | null;
  /** Who acted last in a paragraph of narration directly before it. */
  readonly before: Person | null;
  /** Who is addressed by name in it or beside it, and who is named in it at all. */
  readonly addressed: readonly Person[];
  readonly spokenOf: ReadonlySet<Person>;
  /** “Sir”, “madam”: whether it is said to a man or a woman. */
  readonly called: Gender | null;
  /** How much likelier than anybody else its speaker must be, where no cue tells. */
  readonly leastMargin: number;
}

/** How many paragraphs of narration may separate two lines of one conversation. */
const MAX_NARRATION = 4;

/** Whether two lines belong to one conversation: consecutive, or separated by a little narration of the same scene. */
export function nearness(earlier: Utterance | undefined, later: Utterance): 'next' | 'near' | 'far' {
  if (earlier === undefined || earlier.scene !== later.scene) return 'far';
  const parted = later.from - earlier.to - 1;
  if (parted === 0) return 'next';
  return parted <= MAX_NARRATION ? 'near' : 'far';
}
