/** Why something was decided as it was: for people who ask why with READER_EXPLAIN=1. */
export interface Reason {
  /** What was decided: what a quote is, who speaks, whether an element is text, which date a page has. */
  readonly step: string;
  /** The name of the rule that decided, as the source has it. */
  readonly rule: string;
  /** What it was decided about: the beginning of a quote, an element's tag and names. */
  readonly about: string;
}

/** Takes reasons as they arise. It is absent, and no reason is put into words, unless somebody asks. */
export type Explain = (reason: Reason) => void;
