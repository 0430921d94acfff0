import type { Article, Quote } from '../article.ts';
import { openKeptQuotes } from '../cache/kept-quotes.ts';
import type { IsWanted } from '../cache/quote-shard.ts';
import { namesOf } from '../filing/quotation.ts';
import type { Host } from '../host.ts';
import type { Entry } from '../library/entry.ts';
import { entrySource, readLibrary } from '../library/library.ts';
import { searchLibrary } from '../library/search-library.ts';
import { cacheFolder, libraryFolder } from '../library/user-folders.ts';
import { explainTo } from '../output/explain.ts';
import { showCount } from '../output/progress.ts';
import type { QuotedArticle } from '../output/quote-record.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Needle } from '../search/query.ts';
import { findAllArticles } from '../source/find-articles.ts';
import { readArticle } from '../source/open-article.ts';
import type { TextSource } from '../source/text-source.ts';
import { eachArticle } from './each-article.ts';
import type { QuoteRequest } from './quote-request.ts';

/** Takes the quotes of an article; `several` tells whether it is one of several. */
export type TakeQuotes = (
  article: QuotedArticle,
  quotes: readonly Quote[],
  several: boolean,
) => Promise<void>;

/** Where quotes come from: articles that were named, or the library. */
export interface QuoteSource {
  /** Every name that a speaker has in some article, with the number of quotes. */
  names(): Promise<ReadonlyMap<string, number>>;
  /** Call `take` with the wanted quotes of each article. Failures are reported. @returns the exit code. */
  each(isWanted: IsWanted, take: TakeQuotes): Promise<number>;
}

interface SourceOptions {
  readonly raw: boolean;
  /** Whether nothing is printed before the end, so that progress can be shown. */
  readonly isSilent: boolean;
}

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

/** All articles of the library. The quotes of a large one are cached, as it takes a minute to find them. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a scope of short functions that share what it keeps.
export async function libraryArticles(
  { isArticleWanted, needles }: QuoteRequest,
  { raw, isSilent }: SourceOptions,
  host: Host,
): Promise<QuoteSource> {
  const { entries, problems } = await readLibrary(host);
  const kept = openKeptQuotes(raw ? [] : entries, host.env);
  /** Of articles whose quotes are not cached. */
  const found = new Map<Entry, { readonly article: Article; readonly quotes: readonly Quote[] }>();
  const about = needles.length === 0 ? entries : await entriesAbout(entries, needles, host);
  const wanted = about.filter(isArticleWanted);
  const progress = showCount(kept.missing, host);
  // Once there is a pager, the terminal belongs to it.
  let isPrinting = false;
  let isOpen = true;
  const find = async (entry: Entry) => {
    const { article, problem } = await readArticle(entrySource(entry), { raw });
    const quotes = findQuotes(article.blocks, article);
    if (problem === null) kept.keep(entry, quotes);
    if (!isPrinting) await progress.next();
    return { article, quotes, problem };
  };
  const close = async () => {
    await progress.pause();
    if (isOpen) kept.save();
    isOpen = false;
  };
  let code = 0;
  return {
    async names() {
      const use = async (entry: Entry) => {
        if (kept.has(entry)) return null;
        const { problem, ...one } = await find(entry);
        found.set(entry, one);
        return problem;
      };
      code = await eachArticle([async () => ({ sources: wanted, problems })], host, use);
      const counts = new Map(kept.countSpeakers(wanted));
      for (const [name, count] of countNames([...found.values()].flatMap(({ quotes }) => quotes)))
        counts.set(name, (counts.get(name) ?? 0) + count);
      return counts;
    },
    async each(isWanted, take) {
      const several = entries.length > 1;
      const give = async (article: Entry | Article, entry: Entry, quotes: readonly Quote[]) => {
        if (quotes.length > 0 && !isSilent) {
          isPrinting = true;
          await progress.pause();
        }
        await take({ ...headOf(article), path: entry.path }, quotes, several);
      };
      const use = async (entry: Entry) => {
        const known = kept.find(entry, isWanted);
        if (known !== null) {
          await give(entry, entry, known);
          return null;
        }
        const before = found.get(entry);
        const { article, quotes, problem } =
          before === undefined ? await find(entry) : { ...before, problem: null };
        await give(article, entry, quotes.filter(by(isWanted)));
        return problem;
      };
      try {
        const told = found.size > 0 || code !== 0 ? [] : problems;
        const now = await eachArticle([async () => ({ sources: wanted, problems: told })], host, use);
        return Math.max(code, now);
      } finally {
        await close();
      }
    },
  };
}

/** A cached entry reads its fields on demand, and so cannot be spread. */
function headOf(entry: Entry | Article): Omit<QuotedArticle, 'path'> {
  const { id, title, subtitle, authors, date, lang, source, publication, added, read, tags, extra } = entry;
  return { id, title, subtitle, authors, date, lang, source, publication, added, read, tags, extra };
}

/** The entries with a paragraph that contains all needles, found in the cache of `reader search`. */
async function entriesAbout(
  entries: readonly Entry[],
  needles: readonly Needle[],
  host: Host,
): Promise<readonly Entry[]> {
  const progress = showCount(entries.filter(({ state }) => state !== null).length, host);
  const texts = await searchLibrary(entries, needles, {
    cache: cacheFolder(host.env),
    folder: libraryFolder(host.env),
    onRead: progress.next,
  });
  await progress.pause();
  return entries.filter((entry) => texts.get(entry)?.some(({ part }) => part === 'text') ?? false);
}

function countNames(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes)
    if (quote.kind !== 'other')
      for (const name of namesOf(quote)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function by(isWanted: IsWanted): (quote: Quote) => boolean {
  return (quote) => isWanted(quote.kind, namesOf(quote));
}
