import { excludeEachOther, Misuse } from '../errors.ts';
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

/** What of the flags says which quotes are wanted. */
export interface QuoteRequest {
  readonly isArticleWanted: ReturnType<typeof articleFilter>;
  /** Tells the speakers that are wanted; `null` for all. */
  readonly isSpeaker: ReturnType<typeof matchName>;
  /** What quotes are to be about; empty for anything. */
  readonly needles: readonly Needle[];
}

const EXCLUSIVE: readonly (readonly (keyof QuotesFlags)[])[] = [
  ['json', 'csv', 'csl', 'markdown'],
  ['speakers', 'csv', 'csl', 'markdown', 'random'],
  ['random', 'csl'],
  ['context', 'json', 'csv', 'csl', 'markdown', 'speakers'],
];

/** @throws {Misuse} when flags exclude each other, or say nothing. */
export function readQuoteRequest(flags: QuotesFlags): QuoteRequest {
  for (const [first, ...others] of EXCLUSIVE) excludeAll(flags, [first as keyof QuotesFlags, ...others]);
  const { about, by, since, until } = flags;
  if (since !== undefined && until !== undefined && since > until && !since.startsWith(until))
    throw new Misuse(`--since ${since} is after --until ${until}`);
  const isSpeaker = by === undefined ? null : matchName(by);
  if (by !== undefined && isSpeaker === null) throw new Misuse('--by needs a name');
  const needles = about === undefined ? [] : parseQuery([about]);
  if (about !== undefined && needles.length === 0) throw new Misuse('--about needs words');
  return { isArticleWanted: articleFilter(flags), isSpeaker, needles };
}

/** Of one group: `json` and `csv` both say what to print. The first of `speakers` and `context` excludes all behind it. */
function excludeAll(flags: QuotesFlags, group: readonly (keyof QuotesFlags)[]): void {
  const given = group.filter((name) => flags[name] === true);
  const [one, other] = given;
  if (one !== undefined && other !== undefined && (group[0] === one || group === EXCLUSIVE[0]))
    throw excludeEachOther(`--${one}`, `--${other}`);
}
