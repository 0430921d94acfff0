import { emptyOption, excludeEachOther } from '../../errors/command-line.ts';
import type { ArticleFilter, articleFilter } from '../../filing/article-filter.ts';
import { matchName } from '../../filing/match-name.ts';
import { type Needle, parseQuery } from '../../search/query.ts';
import type { DisplayFlags } from '../display-flags.ts';
import { wantedArticles } from '../wanted-articles.ts';

/** Which quotes to print, and how. `show --quotes` passes on some of these. */
export interface QuotesFlags extends DisplayFlags, ArticleFilter {
  readonly about?: string;
  readonly all?: boolean;
  readonly by?: string;
  readonly context?: boolean;
  readonly csl?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly random?: boolean;
  readonly raw?: boolean;
  readonly speakers?: boolean;
}

/** Which quotes the flags ask for. */
export interface QuoteRequest {
  readonly isArticleWanted: ReturnType<typeof articleFilter>;
  /** Whether a speaker is wanted; `null` when all are. */
  readonly isSpeaker: ReturnType<typeof matchName>;
  /** What quotes must be about; empty for anything. */
  readonly needles: readonly Needle[];
}

/** One of them at most. */
const FORMATS: readonly (keyof QuotesFlags)[] = ['json', 'csv', 'csl', 'markdown'];

/** The first excludes each of the others. */
const EXCLUSIVE: readonly (readonly [keyof QuotesFlags, ...(keyof QuotesFlags)[]])[] = [
  ['speakers', 'csv', 'csl', 'markdown', 'random'],
  ['random', 'csl'],
  ['context', 'json', 'csv', 'csl', 'markdown', 'speakers'],
];

/** @throws {Misuse} when flags exclude each other, or have no words in their values. */
export function readQuoteRequest(flags: QuotesFlags): QuoteRequest {
  exclude(flags, FORMATS);
  for (const [first, ...others] of EXCLUSIVE)
    if (flags[first] === true) for (const other of others) exclude(flags, [first, other]);
  const { about, by } = flags;
  const isArticleWanted = wantedArticles(flags);
  const isSpeaker = by === undefined ? null : matchName(by);
  if (by !== undefined && isSpeaker === null) throw emptyOption('--by', 'a name');
  const needles = about === undefined ? [] : parseQuery([about]);
  if (about !== undefined && needles.length === 0) throw emptyOption('--about', 'words');
  return { isArticleWanted, isSpeaker, needles };
}

function exclude(flags: QuotesFlags, names: readonly (keyof QuotesFlags)[]): void {
  const [one, other] = names.filter((name) => flags[name] === true);
  if (one !== undefined && other !== undefined) throw excludeEachOther(`--${one}`, `--${other}`);
}
