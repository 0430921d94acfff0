import { readFileSync } from 'node:fs';
import type { Article } from '../article.ts';

/**
 * Read the bundled articles as the build has prepared them: one line each, with what `reader show --json` prints except the
 * quotes. This saves loading Markdown and YAML, which takes longer than setting an article.
 *
 * @returns `null` when there is no such file.
 */
export function readReadyArticles(file: string): readonly Article[] | null {
  let lines: string;
  try {
    lines = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { extra = {}, ...article } = JSON.parse(line) as ReadyArticle;
      return { ...article, extra };
    });
}

type ReadyArticle = Omit<Article, 'extra'> & Partial<Pick<Article, 'extra'>>;
