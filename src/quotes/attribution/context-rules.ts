import { contextRule, guessRule } from './speaker-rule.ts';

/* Rules about what stands around a quote that hold for text read by words and for text read by patterns. */

export const LEAD_IN = contextRule('lead-in');
export const POINTING_BACK = guessRule('pointing-back');
export const ACTOR_BESIDE = guessRule('actor-beside');
export const ACTOR_BEFORE = guessRule('actor-before');
