import type { Command } from 'commander';
import { noQuotes } from '../errors.ts';
import type { Host } from '../host.ts';
import { report } from '../output/messages.ts';
import { foldCase } from '../parse/fold-case.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { allArticles, findArticles } from '../source/find-articles.ts';
import { readArticle } from '../source/open-article.ts';
import { eachArticle, FAILED } from './each-article.ts';
import { addDisplayOptions, type DisplayFlags } from './options.ts';
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

/** `reader quotes [article...]` */
export function addQuotesCommand(program: Command, host: Host, exit: (code: number) => void): void {
  const command = program
    .command('quotes')
    .description('only the quotes, each with its speaker')
    .argument('[article...]', 'as for show; all of the library without one')
    .option('--by <name>', 'only this speaker: part of the name')
    .option('--all', 'also other words in quote marks: titles, nicknames, scare quotes')
    .option('--speakers', 'the speakers, and how many quotes each has')
    .option('--random', 'one quote, taken at random')
    .option('--json', 'one JSON object a quote, one a line')
    .option('--markdown', 'Markdown block quotes, with attribution and source');
  addDisplayOptions(command)
    .option('--raw', 'all of the text of a web page, not the article alone')
    .action(async (names: readonly string[], flags: QuotesFlags) => exit(await quotes(names, flags, host)));
}

/** @returns the exit code: 1 also when there are no quotes, but for `--json`. */
export async function quotes(names: readonly string[], flags: QuotesFlags, host: Host): Promise<number> {
  const finds =
    names.length === 0 ? [() => allArticles(host)] : names.map((name) => () => findArticles(name, host));
  const sink = createQuoteSink(flags, host);
  let found = 0;
  const code = await eachArticle(finds, host, async (source, several) => {
    const { article, problem } = await readArticle(source, { raw: flags.raw ?? false });
    const wanted = findQuotes(article.blocks, article).filter((quote) => isWanted(quote, flags));
    found += wanted.length;
    if (wanted.length > 0) await sink.take(article, wanted, several || names.length > 1);
    return problem;
  });
  await sink.end();
  if (found > 0 || flags.json) return code;
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
