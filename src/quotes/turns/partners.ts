import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens/token.ts';

/** A word for the speaker: “I”, “my”, “I’m”. */
export function isFirstPerson({ lower }: Token, { firstPerson }: Language): boolean {
  return firstPerson.has(stemOf(lower));
}

/** A word for the people whom somebody speaks for: “we”, “our”. */
export function isFirstPersonPlural({ lower }: Token, { firstPersonPlural }: Language): boolean {
  return firstPersonPlural.has(stemOf(lower));
}

/** A word for the addressee: “you”, “your”, “you’re”; “Sie”, which with a small letter is “she”. */
export function isSecondPerson({ lower, text }: Token, { secondPerson }: Language): boolean {
  return secondPerson.has(stemOf(lower)) || secondPerson.has(text);
}

/** “you’re” is “you”. */
function stemOf(lower: string): string {
  const apostrophe = lower.search(/['’]/);
  return apostrophe > 0 ? lower.slice(0, apostrophe) : lower;
}
