/** Where each of several adjacent things begins, given their lengths. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => {
    end += length;
    return end - length;
  });
}
