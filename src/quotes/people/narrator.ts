import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** Who says “I” outside quotes. */
export interface Narrator {
  /** A character of the tale; `null` for the author, whom the article need not name. */
  readonly person: Person | null;
  readonly name: string;
}

/** How often a narrator must at least be addressed by name, to rule out chance. */
const ADDRESSED = 3;

/** A narrator is named in speech, and hardly ever in the narration. */
const SPEECH_SHARE = 10;

/** A first-person tale has “I” at least once in this many paragraphs outside quotes. */
const PARAGRAPHS = 20;

interface Mentions {
  narrated: number;
  quoted: number;
  addressed: number;
}

/** The “I” of a tale: others use a name that the narration does not. `null` where there is no such name. */
export function findNarrator(article: readonly AnnotatedBlock[], people: People): Person | null {
  if (!isFirstPerson(article)) return null;
  const mentions = new Map<Person, Mentions>();
  for (const { names, quoted } of article) {
    for (const use of names) note(people.find(use), 'narrated');
    for (const { use, isAddressed } of quoted.flat()) {
      const person = people.find(use);
      note(person, 'quoted');
      if (isAddressed) note(person, 'addressed');
    }
  }
  let narrator: Person | null = null;
  let most = ADDRESSED - 1;
  for (const [person, { narrated, quoted, addressed }] of mentions) {
    if (addressed <= most || narrated * SPEECH_SHARE > quoted) continue;
    narrator = person;
    most = addressed;
  }
  return narrator;

  function note(person: Person | null, kind: keyof Mentions): void {
    if (person === null) return;
    const known = mentions.get(person) ?? { narrated: 0, quoted: 0, addressed: 0 };
    known[kind]++;
    mentions.set(person, known);
  }
}

function isFirstPerson(article: readonly AnnotatedBlock[]): boolean {
  let said = 0;
  for (const { tokens } of article) {
    if (tokens.some((token) => (token.means & means.FIRST_PERSON) !== 0 && !(token.means & means.PLURAL)))
      said++;
  }
  return said * PARAGRAPHS > article.length;
}
