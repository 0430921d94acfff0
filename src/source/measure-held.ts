import { tooLarge } from '../errors/reading.ts';

/** The largest text that is held as a whole, in millions of UTF-16 code units. */
const MAX_HELD_MILLIONS = 16;

/**
 * Add up how much of a text is held in memory.
 *
 * @returns a function to call with the length of each part, which throws a `ReaderError` when the sum is too large.
 */
export function measureHeld(label: string): (length: number) => void {
  let held = 0;
  return (length) => {
    held += length;
    if (held > MAX_HELD_MILLIONS * 1_000_000) throw tooLarge(label, MAX_HELD_MILLIONS);
  };
}
