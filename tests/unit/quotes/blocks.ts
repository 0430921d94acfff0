import type { Block } from '../../../src/article.ts';

/** The paragraphs of an article, apart by “¶”. */
export function blocksOf(text: string): readonly Block[] {
  return text.split('¶').map((part) => ({ kind: 'paragraph', text: part.trim(), marks: [] }));
}
