import { emptyOption, excludeEachOther, periodReversed } from '../errors/command-line.ts';
import { type ArticleFilter, articleFilter } from '../filing/article-filter.ts';
import { matchName } from '../filing/match-name.ts';
import { type Needle, parseQuery } from '../search/query.ts';
import type { DisplayFlags } from './display-flags.ts';

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

const EXCLUSIVE: readonly (readonly (keyof QuotesFlags)[])[] = [
  ['json', 'csv', 'csl', 'markdown'],
  ['speakers', 'csv', 'csl', 'markdown', 'random'],
  ['random', 'csl'],
  ['context', 'json', 'csv', 'csl', 'markdown', 'speakers'],
];

/** @throws {Misuse} when flags exclude each other, or have no words in their values. */
export function readQuoteRequest(flags: QuotesFlags): QuoteRequest {
  for (const [first, ...others] of EXCLUSIVE) excludeAll(flags, [first as keyof QuotesFlags, ...others]);
  const { about, by, since, until } = flags;
  if (since !== undefined && until !== undefined && since > until && !since.startsWith(until))
    throw periodReversed(since, until);
  const isSpeaker = by === undefined ? null : matchName(by);
  if (by !== undefined && isSpeaker === null) throw emptyOption('--by', 'a name');
  const needles = about === undefined ? [] : parseQuery([about]);
  if (about !== undefined && needles.length === 0) throw emptyOption('--about', 'words');
  return { isArticleWanted: articleFilter(flags), isSpeaker, needles };
}

/** The formats, the first group, exclude each other; in any other group, the first flag excludes all after it. */
function excludeAll(flags: QuotesFlags, group: readonly (keyof QuotesFlags)[]): void {
  const given = group.filter((name) => flags[name] === true);
  const [one, other] = given;
  if (one !== undefined && other !== undefined && (group[0] === one || group === EXCLUSIVE[0]))
    throw excludeEachOther(`--${one}`, `--${other}`);
}
