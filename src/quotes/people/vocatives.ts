import * as is from '../languages/grammar.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { NameMention } from '../mentions/name-mention.ts';
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

/** How many words before a pronoun are searched for what its owner was asked about. */
const ASKED_REACH = 40;

/** Asked about Bo Ruiz, he said: the people whom the one who answers at `at` was asked about, who is none of them. */
export function askedAboutBefore(
  { tokens, names }: AnnotatedBlock,
  { from }: Pick<Sentence, 'from' | 'to'>,
  at: number,
  people: People,
): ReadonlySet<Person> {
  const about = new Set<Person>();
  for (let step = Math.max(from, at - ASKED_REACH); step < at - 2; step++) {
    if (!tokens[step]?.roles.has('addressing') || !tokens[step + 1]?.roles.has('about')) continue;
    for (let index = firstFrom(names, step); index < names.length; index++) {
      const use = names[index] as NameMention;
      if (use.from >= at) break;
      const person = people.find(use);
      if (person !== null) about.add(person);
    }
    break;
  }
  return about;
}

/** The first name that begins at `at` or later. */
function firstFrom(names: readonly NameMention[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
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
