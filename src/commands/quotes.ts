import type { ArticleHead, Quote } from '../article.ts';
import { openKeptQuotes } from '../cache/kept-quotes.ts';
import type { IsWanted } from '../cache/quote-shard.ts';
import { noQuotes } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Entry } from '../library/entry.ts';
import { entrySource, readLibrary } from '../library/library.ts';
import { explainTo } from '../output/explain.ts';
import { report } from '../output/messages.ts';
import { showCount } from '../output/progress.ts';
import { foldCase } from '../parse/fold-case.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { findAllArticles } from '../source/find-articles.ts';
import { readArticle } from '../source/open-article.ts';
import type { TextSource } from '../source/text-source.ts';
import type { DisplayFlags } from './display-flags.ts';
import { eachArticle } from './each-article.ts';
import { FAILED } from './exit-codes.ts';
import { operandsOf } from './operands.ts';
import { createQuoteSink } from './quote-sink.ts';

/** Which quotes to print, and how. `show --quotes` passes on some of these. */
export interface QuotesFlags extends DisplayFlags {
  readonly all?: boolean;
  readonly by?: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly random?: boolean;
  readonly raw?: boolean;
  readonly speakers?: boolean;
}

/** @returns the exit code: 1 also when there are no quotes, but for `--json`. */
export async function quotes(given: readonly string[], flags: QuotesFlags, host: Host): Promise<number> {
  const names = await operandsOf(given, 'reader quotes', host);
  const sink = createQuoteSink(flags, host);
  const isWanted = wantedBy(flags);
  let found = 0;
  const take: Take = async (article, wanted, several) => {
    found += wanted.length;
    if (wanted.length > 0) await sink.take(article, wanted, several);
  };
  const options = { raw: flags.raw ?? false, isSilent: (flags.speakers || flags.random) ?? false };
  const code =
    names.length === 0
      ? await takeFromLibrary(isWanted, take, options, host)
      : await takeFromArticles(names, isWanted, take, options, host);
  await sink.end();
  if (found > 0 || flags.json || code === FAILED) return code;
  await report(noQuotes(flags.by ?? null), host);
  return FAILED;
}

/** Takes the wanted quotes of an article; `several` as `QuoteSink.take` has it. */
type Take = (article: ArticleHead, wanted: readonly Quote[], several: boolean) => Promise<void>;

interface TakeOptions {
  readonly raw: boolean;
  /** Whether nothing is printed before the end. */
  readonly isSilent: boolean;
}

function takeFromArticles(
  names: readonly string[],
  isWanted: IsWanted,
  take: Take,
  { raw, isSilent }: TakeOptions,
  host: Host,
): Promise<number> {
  const finds = findAllArticles(names, host);
  const explain = explainTo(host);
  const use = async (source: TextSource, several: boolean) => {
    const { article, problem } = await readArticle(source, { raw, ...explain });
    const wanted = findQuotes(article.blocks, { ...article, ...explain }).filter(by(isWanted));
    await take(article, wanted, several || names.length > 1);
    return problem;
  };
  return eachArticle(finds, host, use, { isSilent });
}

/** The quotes of a large library are cached, as it takes a minute to find them. */
async function takeFromLibrary(
  isWanted: IsWanted,
  take: Take,
  { raw, isSilent }: TakeOptions,
  host: Host,
): Promise<number> {
  const { entries, problems } = await readLibrary(host);
  const kept = openKeptQuotes(raw ? [] : entries, host.env);
  const progress = showCount(kept.missing, host);
  // Once there is a pager, the terminal belongs to it.
  let isPrinting = false;
  const use = async (entry: Entry, several: boolean) => {
    const known = kept.find(entry, isWanted);
    if (known !== null) {
      await print(entry, known, several);
      return null;
    }
    const { article, problem } = await readArticle(entrySource(entry), { raw });
    const all = findQuotes(article.blocks, article);
    if (problem === null) kept.keep(entry, all);
    if (!isPrinting) await progress.next();
    await print(article, all.filter(by(isWanted)), several);
    return problem;
  };
  const print: Take = async (article, wanted, several) => {
    if (wanted.length > 0 && !isSilent) {
      isPrinting = true;
      await progress.pause();
    }
    await take(article, wanted, several);
  };
  try {
    return await eachArticle([async () => ({ sources: entries, problems })], host, use);
  } finally {
    await progress.pause();
    kept.save();
  }
}

function wantedBy({ all, by: name }: QuotesFlags): IsWanted {
  const part = name === undefined ? null : foldCase(name.trim());
  return (kind, speaker) =>
    (kind !== 'other' || all === true) &&
    (part === null || (speaker !== null && foldCase(speaker).includes(part)));
}

function by(isWanted: IsWanted): (quote: Quote) => boolean {
  return ({ kind, speaker }) => isWanted(kind, speaker?.name ?? null);
}
