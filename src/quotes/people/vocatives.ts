import * as is from '../languages/grammar.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import type { SpeakerCandidate } from './speaker-candidate.ts';

/** People addressed by name in a paragraph: “Bo, sit down.” */
export function vocativesIn({ quoted, quotes }: AnnotatedBlock, people: People): readonly Person[] {
  return quoted.flatMap((names, at) =>
    names.flatMap(({ use, isAddressed }) => {
      const person = isAddressed && isSaid(quotes[at]?.kind) ? people.find(use) : null;
      return person === null ? [] : [person];
    }),
  );
}

/** Whom its speakers speak to: by name, or as the words beside the quotes tell. */
export function addressedIn(
  prose: AnnotatedBlock,
  people: People,
  speakers: readonly (SpeakerCandidate | null)[],
): readonly Person[] {
  const spokenTo = spokenToIn(prose, people).filter((one) =>
    speakers.every((known) => known?.person !== one),
  );
  return [...vocativesIn(prose, people), ...spokenTo];
}

/** Whom something is said to in a paragraph: “Go,” she said to Bo; she asked Bo: “Why?” */
function spokenToIn({ tokens, names, quotes, sentences }: AnnotatedBlock, people: People): readonly Person[] {
  if (quotes.length === 0) return [];
  let next = 0;
  return names.flatMap((use) => {
    while (next < sentences.length && (sentences[next] as Sentence).to <= use.from) next++;
    const sentence = sentences[next];
    if (sentence === undefined || sentence.from === use.from || !(sentence.has & is.REPORTING_VERB))
      return [];
    const { roles } = tokens[use.from - 1] as Token;
    const person = roles.has('toward') || roles.has('addressing') ? people.find(use) : null;
    return person === null ? [] : [person];
  });
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
