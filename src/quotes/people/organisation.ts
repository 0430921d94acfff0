import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import type { Person } from './person.ts';
import type { SpeakerCandidate } from './speaker-candidate.ts';

/** An organisation or a document that may speak: a firm, a ministry, a report. A later “it” refers to the last one. */
export type Organisation = Pick<SpeakerCandidate, 'person' | 'name'>;

/**
 * An unnamed organisation that is the subject at the start of a sentence: “The firm apologised”; `null` for other
 * sentences.
 */
export function readOrganisation(prose: AnnotatedBlock, sentence: Sentence): Organisation | null {
  if (!(sentence.means & means.NEUTER)) return null;
  const { text, tokens, starts } = prose;
  const phrase = readPhraseAfter({ tokens, from: sentence.from, to: sentence.to });
  if (phrase === null || !isBodyNoun(tokens, phrase) || !isVerb(tokens[phrase.to])) return null;
  return { person: null, name: text.slice(starts[phrase.from], endAt(prose, phrase.head - 1)) };
}

/** Nothing in the article shows that it is a man or a woman. */
export function mayBeOrganisation({ isBody, male, female, hasTitle }: Person): boolean {
  return isBody || (male === 0 && female === 0 && !hasTitle);
}

function isBodyNoun(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const noun = tokens[head - 1] as Token;
  return (
    !noun.isCapital && (noun.means & means.NEUTER) !== 0 && ((tokens[from] as Token).is & is.DETERMINER) !== 0
  );
}

/** What may follow a subject: any word but a name, as many verbs are unlisted; or an aside. */
function isVerb(after: Token | undefined): boolean {
  return after !== undefined && (after.kind === 'word' ? !after.isCapital : after.text === ',');
}
