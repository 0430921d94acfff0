import { ACTOR_BEFORE } from '../attribution/context-rules.ts';
import { attributeCjkParagraph } from '../cjk/attribute-paragraph.ts';
import { type CjkPeople, clusterCjkAliases } from '../cjk/cluster-aliases.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { ParagraphAttribution } from '../people/paragraph-attribution.ts';
import type { Person } from '../people/person.ts';
import { attributeParagraph } from './attribute-paragraph.ts';
import type { AttributionContext } from './attribution-context.ts';
import { fromContext } from './turn-taking.ts';

/** What is known when a paragraph is read, by words or by patterns. */
interface ReadingContext extends AttributionContext {
  /** Who acted last in the paragraph before. */
  readonly actorBefore: Person | null;
}

/** Reads the paragraphs of an article in order, each in the way of its language: by words, or by patterns. */
export function createParagraphReader(
  article: readonly AnnotatedBlock[],
): (prose: AnnotatedBlock, context: ReadingContext) => ParagraphAttribution {
  let people: CjkPeople | null = null;
  return (prose, context) => {
    if (prose.language.patterns === null) return attributeParagraph(prose, context);
    people ??= clusterCjkAliases(article);
    const { salience, narrator, actorBefore } = context;
    const before = actorBefore === null ? null : fromContext(actorBefore, ACTOR_BEFORE);
    const grammar = people.grammarOf(prose.language);
    return attributeCjkParagraph(prose, grammar, { article: people, salience, narrator, before });
  };
}
