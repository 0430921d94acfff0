import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { NamedWithin } from '../people/paragraph-attribution.ts';
import type { Person } from '../people/person.ts';
import type { CastGrammar } from './cast.ts';
import type { CjkPeople } from './cluster-aliases.ts';

/** The people addressed, and those named, in the speech of a paragraph: nobody calls themselves by name. */
export function namedWithin(prose: AnnotatedBlock, grammar: CastGrammar, article: CjkPeople): NamedWithin {
  const addressed: Person[] = [];
  const spokenOf = new Set<Person>();
  for (const { start, end, kind } of prose.quotes) {
    if (!isSaid(kind)) continue;
    const words = prose.text.slice(start + 1, end);
    for (let at = 0; at < words.length; at++) {
      const name = isInWord(words, at, grammar) ? null : grammar.cast.nameAt(words, at);
      if (name === null) continue;
      const person = article.find(name, grammar);
      spokenOf.add(person);
      if (isCalled(words, at, name, grammar)) addressed.push(person);
      at += name.length - 1;
    }
  }
  return { addressed, spokenOf };
}

/** In text with spaces, a name begins a word. */
function isInWord(words: string, at: number, { wordLetter }: CastGrammar): boolean {
  return wordLetter !== null && at > 0 && wordLetter.test(words.charAt(at - 1));
}

/** 少安，你出来。 얘 정희야, Nothing else stands between the punctuation marks. */
function isCalled(words: string, at: number, name: string, { vocative }: CastGrammar): boolean {
  const before = words.slice(Math.max(0, at - MAX_CALL), at);
  return vocative.before.test(before) && vocative.behind.test(words.slice(at + name.length));
}

/** The longest interjection before a name. */
const MAX_CALL = 4;
