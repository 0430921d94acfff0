/** What may be joined to a name before its capital, in any language: al-Rashid, d’Angelo. */
const NAME_PREFIX = /^(?:(?:al|el|as|ash|ar|ad|an|at|az|ibn|bin|abu)-|(?:d|l|dell|dall)['’])/;

/** Whether a lower-case word is a name all the same, by what precedes its capital. */
export function isPrefixedName(word: string): boolean {
  const prefix = NAME_PREFIX.exec(word)?.[0];
  return prefix !== undefined && /^\p{Lu}/u.test(word.slice(prefix.length));
}
