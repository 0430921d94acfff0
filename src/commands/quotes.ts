import { noQuotes } from '../errors.ts';
import type { Host } from '../host.ts';
import { report } from '../output/messages.ts';
import { foldCase } from '../parse/fold-case.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { allArticles, findArticles } from '../source/find-articles.ts';
import { readArticle } from '../source/open-article.ts';
import type { DisplayFlags } from './display-flags.ts';
import { eachArticle } from './each-article.ts';
import { FAILED } from './exit-codes.ts';
import { createQuoteSink } from './quote-sink.ts';

/** Which quotes to print, and how. `show --quotes` takes a part of these. */
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
export async function quotes(names: readonly string[], flags: QuotesFlags, host: Host): Promise<number> {
  const finds =
    names.length === 0 ? [() => allArticles(host)] : names.map((name) => () => findArticles(name, host));
  const sink = createQuoteSink(flags, host);
  let found = 0;
  const code = await eachArticle(
    finds,
    host,
    async (source, several) => {
      const { article, problem } = await readArticle(source, { raw: flags.raw ?? false });
      const wanted = findQuotes(article.blocks, article).filter((quote) => isWanted(quote, flags));
      found += wanted.length;
      if (wanted.length > 0) await sink.take(article, wanted, several || names.length > 1);
      return problem;
    },
    { isSilent: (flags.speakers || flags.random) ?? false },
  );
  await sink.end();
  if (found > 0 || flags.json || code === FAILED) return code;
  await report(noQuotes(flags.by ?? null), host);
  return FAILED;
}

function isWanted(
  { kind, speaker }: { kind: string; speaker: { name: string } | null },
  { all, by }: QuotesFlags,
): boolean {
  if (kind === 'other' && !all) return false;
  return by === undefined || (speaker !== null && foldCase(speaker.name).includes(foldCase(by.trim())));
}
