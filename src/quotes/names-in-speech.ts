import type { People } from './people.ts';
import type { Person } from './person.ts';
import { isSaid, type Prose } from './read-prose.ts';
import type { Token } from './read-tokens.ts';
import type { Sentence } from './split-sentences.ts';

/** People who are spoken to by name in a paragraph: “Bo, sit down.” */
export function addressedIn({ quoted, quotes }: Prose, people: People): readonly Person[] {
  return quoted.flatMap((names, at) =>
    names.flatMap(({ use, isAddressed }) => {
      const person = isAddressed && isSaid(quotes[at]?.kind) ? people.find(use) : null;
      return person === null ? [] : [person];
    }),
  );
}

/** Who is named within the quotes of a sentence. */
export function spokenOfIn(
  { tokens, quoted }: Prose,
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
