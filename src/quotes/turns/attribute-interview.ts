import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { isSaid } from '../mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../people/resolve-mention.ts';
import { answerQuote, findInterview, type InterviewContext } from './find-interview.ts';

/** An article with who says each of its quotes. */
export interface AttributedArticle {
  readonly article: readonly AnnotatedBlock[];
  readonly voices: readonly (readonly (SpeakerCandidate | null)[])[];
}

/** The answers of an interview become turns of whom it is with; one that is all in marks is speech already. */
export function attributeInterview(
  { article, voices }: AttributedArticle,
  context: InterviewContext,
): AttributedArticle {
  const interview = findInterview(article, context);
  if (interview === null) return { article, voices };
  const { person } = interview;
  const speaker = { person, name: person.name, by: 'context', mention: null, rule: 'interview' } as const;
  const blocks = [...article];
  const heard = [...voices];
  for (const answer of interview.answers) {
    const prose = article[answer.block] as AnnotatedBlock;
    const [first] = prose.quotes;
    if (first !== undefined && first.start <= answer.start && isSaid(first.kind)) {
      const known = voices[answer.block] ?? [];
      heard[answer.block] = known.map((voice) =>
        voice === null || voice.by === 'context' ? speaker : voice,
      );
      continue;
    }
    blocks[answer.block] = { ...prose, quotes: [answerQuote(answer, prose.text)] };
    heard[answer.block] = [speaker];
  }
  return { article: blocks, voices: heard };
}
