import { contextRule } from '../attribution/speaker-rule.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { answerQuote, findInterview, type InterviewContext } from './find-interview.ts';

const INTERVIEW = contextRule('interview');

/** An article and the speakers of its quotes. */
export interface AttributedArticle {
  readonly article: readonly AnnotatedBlock[];
  readonly speakers: readonly (readonly (SpeakerCandidate | null)[])[];
}

/** Make the answers of an interview turns of the interviewee; an answer in quote marks is speech already. */
export function attributeInterview(
  { article, speakers }: AttributedArticle,
  context: InterviewContext,
): AttributedArticle {
  const interview = findInterview(article, context);
  if (interview === null) return { article, speakers };
  const { person } = interview;
  const speaker = { person, name: person.name, by: 'context', mention: null, rule: INTERVIEW } as const;
  const blocks = [...article];
  const attributed = [...speakers];
  for (const answer of interview.answers) {
    const prose = article[answer.block] as AnnotatedBlock;
    const [first] = prose.quotes;
    if (first !== undefined && first.start <= answer.start && isSaid(first.kind)) {
      const known = speakers[answer.block] ?? [];
      attributed[answer.block] = known.map((candidate) =>
        candidate === null || candidate.by === 'context' ? speaker : candidate,
      );
      continue;
    }
    blocks[answer.block] = { ...prose, quotes: [answerQuote(answer, prose.text)] };
    attributed[answer.block] = [speaker];
  }
  return { article: blocks, speakers: attributed };
}
