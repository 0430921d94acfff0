import { readFileSync } from 'node:fs';
import type { Article, ArticleHead } from '../article.ts';
import type { Counts } from '../source/article-being-read.ts';

export interface ReadyArticle {
  readonly head: ArticleHead & Counts;
  parse(): Promise<Article>;
}

/**
 * Read the bundled articles as the build has prepared them: two lines each, its head and its text, with what
 * `reader show --json` prints except the quotes. This saves loading Markdown and YAML, which takes longer than setting an
 * article; and a list needs no text, and a page only one.
 *
 * @returns `null` when there is no such file.
 */
export function readReadyArticles(file: string): readonly ReadyArticle[] | null {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    return null;
  }
  const articles: ReadyArticle[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const head = readHead(lines[at] as string);
    articles.push({ head, parse: async () => ({ ...head, ...JSON.parse(lines[at + 1] as string) }) });
  }
  return articles;
}

/** An article says nothing of `extra` where that is empty. */
function readHead(line: string): ReadyArticle['head'] {
  const { extra = {}, ...head } = JSON.parse(line);
  return { ...head, extra };
}
