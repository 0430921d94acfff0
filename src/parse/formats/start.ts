/** How many bytes of a file are looked at: in a ZIP archive, the names that tell what it is stand some way in. */
const WINDOW = 4096;

/** What a file begins with. */
export interface Start {
  /** Its first bytes, a character each; empty where only its text is known. */
  readonly bytes: string;
  /** Its text; empty where only its bytes are known. */
  readonly text: string;
  /** Whether `text` is all of it. */
  readonly whole: boolean;
  /** Its ending may tell what its content does not. */
  readonly fileName: string | null;
}

/** The start of a file of which only the bytes are known. */
export function createStart(bytes: Uint8Array): Start {
  // Spread as arguments, each byte would go through an iterator.
  const codes = bytes.subarray(0, WINDOW) as unknown as number[];
  return { bytes: String.fromCharCode.apply(null, codes), text: '', whole: false, fileName: null };
}
