/** A text of a language (`¶` parts paragraphs), and what is found in it. */
export type Row = readonly [text: string, speakers: Speakers] | DetailedRow;

/** Who says each quote: a name or a pronoun, “nobody” where no one is known; `null` for words that nobody says. */
type Speakers = readonly (string | null)[];

/** A row that asks for more, or for something else. */
export interface DetailedRow {
  readonly text: string;
  readonly speakers?: Speakers;
  /** The quotes that somebody says, each with who does and how that is known. */
  readonly voices?: readonly (readonly string[])[];
  /** Those quotes alone. */
  readonly said?: readonly string[];
  /** The words that tell who says the first of them. */
  readonly mention?: string;
}
