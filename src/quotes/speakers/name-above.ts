import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People } from '../people/people.ts';
import { resolveMention } from '../people/resolve-mention.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { isLoneQuote } from './lone-quotes.ts';
import { isOfficeAlone, readNameLine } from './name-line.ts';
import type { Utterance } from './utterance.ts';

export const NAME_ABOVE: SpeakerRule = { name: 'name-above', evidence: 'label', place: 'elsewhere' };

/** An article as far as it has been read, and whose name stands above the paragraph. */
interface Naming {
  readonly article: readonly AnnotatedBlock[];
  readonly people: People;
  readonly isTale: boolean;
  readonly named: SpeakerCandidate | null;
}

/**
 * Whose name stands above what comes next: a heading’s stays until the next, one in a paragraph of its own is for the next
 * paragraph. A name that signs the quote before is none, and in a tale a name alone is a line of it.
 */
export function nameAfter(
  prose: AnnotatedBlock,
  signer: SpeakerCandidate | null,
  { named, isTale, article, people }: Naming,
): SpeakerCandidate | null {
  if (!prose.language.tellsSources || signer !== null || prose.quotes.length > 0)
    return staysNamed(named, article);
  const mayName = prose.isHeading || !isTale;
  const name = mayName ? namedAbove(prose, people) : null;
  // Nora B. ¶ Verified buyer ¶ “…”
  if (name === null && named?.mention?.block === prose.index - 1 && isOfficeAlone(prose.tokens)) return named;
  return name ?? (prose.isHeading ? null : staysNamed(named, article));
}

/** The name, if it stands in a heading. */
function staysNamed(
  named: SpeakerCandidate | null,
  article: readonly AnnotatedBlock[],
): SpeakerCandidate | null {
  return named !== null && article[named.mention?.block ?? 0]?.isHeading === true ? named : null;
}

/** Words of several, each below a name, are no talk, also where one of the names is not known. */
export function areNamedAbove(lines: readonly Utterance[]): boolean {
  const named = lines.filter(({ told }) => told?.rule === NAME_ABOVE);
  return named.length > 0 && 2 * named.length >= lines.length;
}

/** Whose name stands above a paragraph that is one quote and nothing else. */
export function nameAbove(prose: AnnotatedBlock, named: SpeakerCandidate | null): SpeakerCandidate | null {
  return named !== null && isLoneQuote(prose) ? named : null;
}

/** “Nora Blom, Director of Parks:” above words in marks: whose they are. */
function namedAbove(prose: AnnotatedBlock, people: People): SpeakerCandidate | null {
  const { tokens } = prose;
  // From Nora Blom, mayor of Dole
  const from = tokens[0]?.roles.has('locating') ? 1 : 0;
  const phrase = readNameLine(tokens, from);
  if (phrase === null) return null;
  return { ...resolveMention(prose, phrase, people, () => null), rule: NAME_ABOVE };
}
