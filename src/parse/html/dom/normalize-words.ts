/** Words alone, in lower case, apart by spaces: what makes two titles the same. */
export function normalizeWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
}
