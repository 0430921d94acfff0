import type { Span } from '../../article.ts';
import type { Entry } from '../../entry.ts';
import { nothingFound, nothingToSearch } from '../../errors/finding.ts';
import { type ReaderError, Warning } from '../../errors/reader-error.ts';
import type { ArticleFilter } from '../../filing/article-filter.ts';
import type { Host } from '../../host.ts';
import { setCode } from '../../layout/lay-out-code.ts';
import { setText } from '../../layout/set-text.ts';
import type { Run } from '../../layout/styled-text.ts';
import type { Role } from '../../layout/theme.ts';
import { readLibrary } from '../../library/library.ts';
import type { FoundText } from '../../library/search-library.ts';
import { report } from '../../output/report.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { findHits } from '../../search/find-hits.ts';
import { type Needle, parseQuery } from '../../search/query.ts';
import { createDisplay } from '../display.ts';
import type { DisplayFlags } from '../display-flags.ts';
import { DONE, FAILED } from '../exit-codes.ts';
import { searchTexts } from '../search-texts.ts';
import { wantedArticles } from '../wanted-articles.ts';

interface SearchFlags extends DisplayFlags, ArticleFilter {
  readonly json?: boolean;
}

/** A text that contains everything searched for. */
interface Match extends FoundText {
  readonly hits: readonly Span[];
}

interface ArticleMatches {
  readonly entry: Entry;
  /** Its place in the list. */
  readonly number: number;
  readonly matches: readonly Match[];
}

/** `reader search`. @returns the exit code: 1 when nothing is found, or something could not be read. */
export async function search(words: readonly string[], flags: SearchFlags, host: Host): Promise<number> {
  const needles = parseQuery(words);
  if (needles.length === 0) {
    await report(nothingToSearch(), host);
    return FAILED;
  }
  const { found, problems } = await findMatches(needles, wantedArticles(flags), host);
  for (const problem of problems) await report(problem, host);
  if (flags.json) {
    for (const article of found) await host.stdout.write(toJson(article));
  } else await print(found, needles, flags, host);
  const isWhole = problems.every((problem) => problem instanceof Warning);
  if (found.length > 0) return isWhole ? DONE : FAILED;
  await report(nothingFound(words, flags), host);
  return FAILED;
}

/** The articles that match, in the order of the list; those whose title matches come first. */
async function findMatches(
  needles: readonly Needle[],
  isWanted: (entry: Entry) => boolean,
  host: Host,
): Promise<{ readonly found: readonly ArticleMatches[]; readonly problems: readonly ReaderError[] }> {
  const library = await readLibrary(host);
  const texts = await searchTexts(library, needles, host);
  const found: ArticleMatches[] = [];
  for (const [index, entry] of library.entries.entries()) {
    const some = texts.get(entry);
    if (some === undefined || !isWanted(entry)) continue;
    const matches = matchesIn(some, needles);
    if (matches.length > 0) found.push({ entry, number: index + 1, matches });
  }
  const byTitle = ({ matches }: ArticleMatches) => matches.some(({ part }) => part === 'title');
  return {
    found: [...found.filter(byTitle), ...found.filter((article) => !byTitle(article))],
    problems: library.problems,
  };
}

function matchesIn(texts: readonly FoundText[], needles: readonly Needle[]): readonly Match[] {
  return texts.flatMap((one): readonly Match[] => {
    const hits = findHits(one.text, needles);
    return hits.length === 0 ? [] : [{ ...one, hits }];
  });
}

function toJson({ entry, number, matches }: ArticleMatches): string {
  return matches
    .map((match) => toJsonLine({ article: entry.id, number, title: entry.title, ...match }))
    .join('');
}

async function print(
  found: readonly ArticleMatches[],
  needles: readonly Needle[],
  flags: SearchFlags,
  host: Host,
): Promise<void> {
  const { options, writer, prepare } = await createDisplay(flags, host);
  let isFirst = true;
  for (const { entry, number, matches } of found) {
    await prepare(entry.title + matches.map(({ text }) => text).join(''));
    const title = `${number}  ${entry.title}`;
    const shift = title.length - entry.title.length;
    const hits = findHits(entry.title, needles).map(({ start, end }) => ({
      start: start + shift,
      end: end + shift,
    }));
    const lines = [
      ...(isFirst ? [] : ['', '']),
      ...setText({ text: title, runs: runsOf(title, hits, ['title']) }, options),
    ];
    isFirst = false;
    for (const match of matches) {
      if (match.part === 'title') continue;
      const { text } = match;
      const set = { text, runs: runsOf(text, match.hits, []) };
      // No other text has line breaks.
      lines.push('', ...(text.includes('\n') ? setCode(set, options) : setText(set, options)));
    }
    await writer.write(lines);
  }
  await writer.end();
}

function runsOf(text: string, hits: readonly Span[], roles: readonly Role[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const add = (start: number, end: number, of: readonly Role[]) => {
    if (start < end && of.length > 0) runs.push({ start, end, roles: of, link: null });
  };
  for (const { start, end } of hits) {
    add(at, start, roles);
    add(start, end, [...roles, 'hit']);
    at = end;
  }
  add(at, text.length, roles);
  return runs;
}
