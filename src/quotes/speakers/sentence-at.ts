import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { Sentence } from '../tokens/split-sentences.ts';

/** The sentence with the character `at` of a paragraph. */
export function sentenceAt({ sentences, starts }: AnnotatedBlock, at: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[(sentences[middle] as Sentence).from] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] as Sentence;
}
