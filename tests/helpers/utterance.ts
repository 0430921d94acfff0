import type { Utterance } from '../../src/quotes/speakers/utterance.ts';

/** A line that nothing tells the speaker of. */
export const LINE: Utterance = {
  from: 0,
  to: 0,
  scene: 0,
  told: null,
  isNewcomer: false,
  gender: null,
  isActing: false,
  described: null,
  ranked: [],
  actor: null,
  namedFirst: null,
  before: null,
  addressed: [],
  spokenOf: new Set(),
  called: null,
  leastMargin: 0,
};
