/** A rule that names the speaker of a quote, and the evidence it rests on. */
export interface SpeakerRule {
  readonly name: string;
  readonly evidence: Evidence;
  readonly place: EvidencePlace;
}

/**
 * What tells who speaks:
 * - `saying`: a verb of saying
 * - `naming`: a verb that calls somebody or something by the quoted words
 * - `holding`: a verb that gives words and does other things too (think, offer), or may be a noun
 * - `source`: a word for where words come from (according to)
 * - `opinion`: for Orr, it is “…”
 * - `colon`: who is spoken of before a colon
 * - `signature`: a name behind a dash or in brackets
 * - `label`: a name and a colon before all that is said
 * - `subject`: whoever the sentence is about
 * - `context`: what stands around the quote
 * - `guess`: context that says who may be meant, not who is said to speak
 */
export type Evidence =
  | 'saying'
  | 'naming'
  | 'holding'
  | 'source'
  | 'opinion'
  | 'colon'
  | 'signature'
  | 'label'
  | 'subject'
  | 'context'
  | 'guess';

/**
 * Where it stands: next to the marks or inside them, in a clause or phrase that only attributes the quote, further
 * before or after the quote in its sentence, or elsewhere.
 */
export type EvidencePlace = 'beside' | 'clause' | 'before' | 'behind' | 'elsewhere';

/** The words say outright that somebody says something. */
export function isSaying({ evidence, place }: SpeakerRule): boolean {
  const isSaid = evidence === 'saying' || evidence === 'naming';
  return place !== 'elsewhere' && (isSaid || evidence === 'source' || evidence === 'signature');
}

/** The marked words are without doubt what is said. */
export function isPlainSaying({ evidence, place }: SpeakerRule): boolean {
  return evidence === 'saying' && place === 'beside';
}

/** The verb may be a noun, or belong to another clause. */
export function isUnsure({ evidence, place }: SpeakerRule): boolean {
  return place === 'before' || place === 'behind' || evidence === 'holding';
}

/** A verb stands between the speaker and the quote. */
export function hasVerbBetween({ evidence, place }: SpeakerRule): boolean {
  const isVerb = evidence === 'saying' || evidence === 'naming' || evidence === 'holding';
  return isVerb && (place === 'before' || (place === 'beside' && evidence === 'holding'));
}

/** A rule whose evidence is the paragraph or the conversation around the quote. */
export function contextRule(name: string): SpeakerRule {
  return { name, evidence: 'context', place: 'elsewhere' };
}

/** A rule whose answer is only a guess. */
export function guessRule(name: string): SpeakerRule {
  return { name, evidence: 'guess', place: 'elsewhere' };
}
