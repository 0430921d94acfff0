import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** People addressed by name in a paragraph: “Bo, sit down.” */
export function vocativesIn({ quoted, quotes }: AnnotatedBlock, people: People): readonly Person[] {
  return quoted.flatMap((names, at) =>
    names.flatMap(({ use, isAddressed }) => {
      const person = isAddressed && isSaid(quotes[at]?.kind) ? people.find(use) : null;
      return person === null ? [] : [person];
    }),
  );
}

/** The people named within the quotes of a sentence. */
export function spokenOfIn(
  { tokens, quoted }: AnnotatedBlock,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  people: People,
): ReadonlySet<Person> {
  const spokenOf = new Set<Person>();
  for (let at = from; at < to; at++) {
    const { quote } = tokens[at] as Token;
    if (quote < 0) continue;
    for (const { use } of quoted[quote] ?? []) {
      const person = people.find(use);
      if (person !== null) spokenOf.add(person);
    }
  }
  return spokenOf;
}
