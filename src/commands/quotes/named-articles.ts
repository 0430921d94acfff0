import type { Quote } from '../../article.ts';
import type { Host } from '../../host.ts';
import { explainTo } from '../../output/explain.ts';
import type { QuotedArticle } from '../../output/quote-record.ts';
import { findQuotes } from '../../quotes/find-quotes.ts';
import { readArticle } from '../../source/open-article.ts';
import type { TextSource } from '../../source/text-source.ts';
import { eachArticle } from '../each-article.ts';
import { findAllArticles } from '../find-articles.ts';
import type { QuoteRequest } from './quote-request.ts';
import { by, countNames, type QuoteSource, type SourceOptions } from './quote-source.ts';

/** The articles that `names` stand for. Each is read once. */
export function namedArticles(
  names: readonly string[],
  { isArticleWanted }: QuoteRequest,
  { raw, isSilent }: SourceOptions,
  host: Host,
): QuoteSource {
  interface Read {
    readonly article: QuotedArticle;
    readonly quotes: readonly Quote[];
    readonly several: boolean;
  }
  let all: Read[] | null = null;
  let code = 0;
  const explain = explainTo(host);
  const read = async (take: (one: Read) => Promise<void>): Promise<number> => {
    const use = async (source: TextSource, several: boolean) => {
      const { article, problem } = await readArticle(source, { raw, ...explain });
      if (isArticleWanted(article))
        await take({
          article: { ...article, path: source.path ?? null },
          quotes: findQuotes(article.blocks, { ...article, ...explain }),
          several: several || names.length > 1,
        });
      return problem;
    };
    return eachArticle(findAllArticles(names, host), host, use, { isSilent });
  };
  return {
    async names() {
      const kept: Read[] = [];
      code = await read(async (one) => void kept.push(one));
      all = kept;
      return countNames(kept.flatMap(({ quotes }) => quotes));
    },
    async each(isWanted, take) {
      const give = ({ article, quotes, several }: Read) =>
        take(article, quotes.filter(by(isWanted)), several);
      if (all === null) return read(give);
      for (const one of all) await give(one);
      return code;
    },
  };
}
