import type { Quote } from '../../article.ts';
import { type KeptQuotes, openKeptQuotes } from '../../cache/kept-quotes.ts';
import type { IsWanted } from '../../cache/quote-shard.ts';
import type { Entry } from '../../entry.ts';
import type { ReaderError } from '../../errors/reader-error.ts';
import type { Host } from '../../host.ts';
import { entrySource, type Library, readLibrary } from '../../library/library.ts';
import { type CountProgress, showCount } from '../../output/progress.ts';
import { findQuotes } from '../../quotes/find-quotes.ts';
import type { Needle } from '../../search/query.ts';
import { readArticle } from '../../source/open-article.ts';
import { eachArticle } from '../each-article.ts';
import { searchTexts } from '../search-texts.ts';
import type { QuoteRequest } from './quote-request.ts';
import { by, countNames, type QuoteSource, type SourceOptions, type TakeQuotes } from './quote-source.ts';

/** All articles of the library. The quotes of a large one are cached, as it takes a minute to find them. */
export async function libraryArticles(
  { isArticleWanted, needles }: QuoteRequest,
  { raw, isSilent }: SourceOptions,
  host: Host,
): Promise<QuoteSource> {
  const library = await readLibrary(host);
  const { entries, problems, shards } = library;
  const kept = openKeptQuotes(raw ? [] : shards, host.env);
  const about = needles.length === 0 ? entries : await entriesAbout(library, needles, host);
  const progress = showCount(kept.missing, host);
  const quoted: QuotedLibrary = {
    host,
    raw,
    isSilent,
    problems,
    wanted: about.filter(isArticleWanted),
    several: entries.length > 1,
    kept,
    progress,
    found: new Map(),
    code: 0,
    isPrinting: false,
    isOpen: true,
  };
  return {
    names: () => countAll(quoted),
    async each(isWanted, take) {
      try {
        return await giveAll(quoted, isWanted, take);
      } finally {
        await close(quoted);
      }
    },
  };
}

/** A library whose quotes are asked for, once or twice: for the names, and for the quotes of one. */
interface QuotedLibrary {
  readonly host: Host;
  readonly raw: boolean;
  readonly isSilent: boolean;
  /** What could not be read of the library. */
  readonly problems: Library['problems'];
  readonly wanted: readonly Entry[];
  readonly several: boolean;
  readonly kept: KeptQuotes;
  readonly progress: CountProgress;
  /** Articles whose quotes are not cached. */
  readonly found: Map<Entry, readonly Quote[]>;
  code: number;
  /** Once there is a pager, the terminal belongs to it. */
  isPrinting: boolean;
  isOpen: boolean;
}

/** Find the quotes of an article that has none in the cache, and cache them. */
async function findIn(
  { raw, kept, isPrinting, progress }: QuotedLibrary,
  entry: Entry,
): Promise<{ readonly quotes: readonly Quote[]; readonly problem: ReaderError | null }> {
  const { article, problem } = await readArticle(entrySource(entry), { raw });
  const quotes = findQuotes(article.blocks, article);
  if (problem === null) kept.keep(entry, quotes);
  if (!isPrinting) await progress.next();
  return { quotes, problem };
}

/** The quotes of each name, those found now and those cached. */
async function countAll(library: QuotedLibrary): Promise<ReadonlyMap<string, number>> {
  const { kept, found, wanted, problems, host } = library;
  const use = async (entry: Entry) => {
    const { quotes, problem } = await findIn(library, entry);
    found.set(entry, quotes);
    return problem;
  };
  const sources = wanted.filter((entry) => !kept.has(entry));
  library.code = await eachArticle([async () => ({ sources, problems })], host, use);
  const counts = new Map(kept.countSpeakers(wanted));
  for (const [name, count] of countNames([...found.values()].flat()))
    counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

/** Give the wanted quotes of all articles, in the order of the library. */
async function giveAll(library: QuotedLibrary, isWanted: IsWanted, take: TakeQuotes): Promise<number> {
  const { kept, found, wanted, problems, code, several, host } = library;
  const give = async (entry: Entry, quotes: readonly Quote[]) => {
    if (quotes.length === 0) return;
    if (!library.isSilent) {
      library.isPrinting = true;
      await library.progress.pause();
    }
    await take(entry, quotes, several);
  };
  const use = async (entry: Entry) => {
    const known = kept.find(entry, isWanted);
    if (known !== null) {
      await give(entry, known);
      return null;
    }
    const before = found.get(entry);
    const { quotes, problem } =
      before === undefined ? await findIn(library, entry) : { quotes: before, problem: null };
    await give(entry, quotes.filter(by(isWanted)));
    return problem;
  };
  const told = found.size > 0 || code !== 0 ? [] : problems;
  // Most articles have no quote that is wanted, and waiting for each of ten thousand takes longer than all else.
  const sources = wanted.filter((entry) => !kept.has(entry) || kept.hasWanted(entry, isWanted));
  return Math.max(code, await eachArticle([async () => ({ sources, problems: told })], host, use));
}

async function close(library: QuotedLibrary): Promise<void> {
  await library.progress.pause();
  if (library.isOpen) library.kept.save();
  library.isOpen = false;
}

/** The entries with a paragraph that contains all needles, found in the cache of `reader search`. */
async function entriesAbout(
  library: Library,
  needles: readonly Needle[],
  host: Host,
): Promise<readonly Entry[]> {
  const texts = await searchTexts(library, needles, host);
  return library.entries.filter((entry) => texts.get(entry)?.some(({ part }) => part === 'text') ?? false);
}
