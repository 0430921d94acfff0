import type { Description } from '../people/descriptions.ts';
import type { Narrator } from '../people/narrator.ts';
import type { Organisation } from '../people/organisation.ts';
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import type { Salience } from '../people/salience.ts';
import type { Turn } from './turn-taking.ts';

/** What is known when a paragraph is read. */
export interface AttributionContext {
  readonly people: People;
  readonly salience: Salience;
  /** Who “I” is outside quotes; `null` where the article does not say. */
  readonly narrator: Narrator | null;
  readonly described: Description;
  /** The turns before it; `null` where speakers take none. */
  readonly turns: readonly Turn[] | null;
  /** Who acted last in a paragraph of narration directly before it. */
  readonly before: Person | null;
  /** What “it” may refer to at the start of the paragraph. */
  readonly body: Organisation | null;
}
