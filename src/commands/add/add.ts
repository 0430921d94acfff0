import { pMapIterable } from 'p-map';
import { operandMissing } from '../../errors/command-line.ts';
import { ReaderError, Warning } from '../../errors/reader-error.ts';
import type { Host } from '../../host.ts';
import { createKeeper, type Keeper, type Kept } from '../../library/keep-article.ts';
import { isOnlySummary, type KnownPages, knowPages } from '../../library/known-pages.ts';
import { readOwnLibrary } from '../../library/library.ts';
import { removeAbandoned } from '../../library/place-file.ts';
import { timestamp } from '../../library/timestamp.ts';
import { showCount } from '../../output/progress.ts';
import { report } from '../../output/report.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { isSameSite } from '../../parse/own-address.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { readArticle } from '../../source/open-article.ts';
import type { TextSource } from '../../source/text-source.ts';
import { libraryFolder } from '../../user-folders.ts';
import { DONE, FAILED } from '../exit-codes.ts';
import { findArticles } from '../find-articles.ts';
import { operandsOf } from '../operands.ts';

export interface AddFlags {
  readonly force?: boolean;
  readonly raw?: boolean;
  readonly json?: boolean;
  /** Separated by commas. */
  readonly tag?: string;
}

/** Pages fetched at the same time: few enough not to burden a server that has them all. */
const AT_ONCE = 4;

interface AddOptions {
  readonly pages: KnownPages;
  readonly force: boolean;
  readonly raw: boolean;
  readonly tags: readonly string[];
  readonly keeper: Keeper;
  /** When the articles of the name at `index` are added: in the order of the names, whichever is fetched first. */
  addedAt(index: number): string;
}

/** `reader add`: keep copies, and print a line for each. @returns the exit code: 1 when one could not be read or kept. */
export async function add(given: readonly string[], flags: AddFlags, host: Host): Promise<number> {
  const names = await operandsOf(given, 'reader add', host);
  if (names.length === 0)
    throw operandMissing(
      'reader add [article...]',
      'Give web addresses, files or folders, or - for standard input.',
    );
  const folder = libraryFolder(host.env);
  const now = host.now();
  await removeAbandoned(folder, now);
  const pages = knowPages((await readOwnLibrary(host)).entries);
  const { force = false, raw = false } = flags;
  const options: AddOptions = {
    pages,
    force,
    raw,
    tags: (flags.tag ?? '')
      .split(',')
      .map((tag) => sanitizeLine(tag).trim())
      .filter((tag) => tag !== ''),
    keeper: createKeeper({ folder, pages, force, now: timestamp(now) }),
    addedAt: (index) => timestamp(new Date(now.getTime() + index)),
  };
  const progress = showCount(names.length, host);
  const quiet: Host = names.length === 1 ? host : { ...host, stderr: { ...host.stderr, isTerminal: false } };
  const results = pMapIterable(names.entries(), ([index, name]) => addAll(name, index, options, quiet), {
    concurrency: AT_ONCE,
  });
  let code = DONE;
  for await (const outcomes of results) {
    await progress.pause();
    for (const outcome of outcomes) {
      if (outcome instanceof ReaderError) {
        if (!(outcome instanceof Warning)) code = FAILED;
        await report(outcome, host);
      } else await print(outcome, flags, host);
    }
    await progress.next();
  }
  await progress.pause();
  return code;
}

type Outcome = Kept | ReaderError;

/** Keep all that a name stands for. */
async function addAll(
  name: string,
  index: number,
  options: AddOptions,
  host: Host,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      outcomes.push(error);
    }
  };
  await attempt(async () => {
    const known = options.force ? undefined : options.pages.find(name);
    // A page that is already there is not fetched again: a script may add the same addresses every night.
    if (known !== undefined && !isOnlySummary(known)) {
      outcomes.push(await options.keeper.leave(known, options.tags));
      return;
    }
    const { sources, problems } = await findArticles(name, host);
    for (const problem of problems) outcomes.push(problem);
    const added = options.addedAt(index);
    for (const source of sources) await attempt(() => addOne(source, added, options, outcomes));
  });
  return outcomes;
}

async function addOne(
  source: TextSource,
  added: string,
  options: AddOptions,
  outcomes: Outcome[],
): Promise<void> {
  const { article, problem, markdown } = await readArticle(source, { raw: options.raw, keepText: true });
  if (problem !== null) outcomes.push(problem);
  const isPage = source.url !== null || /\.x?html?$/i.test(source.fileName ?? '');
  const addresses = source.url === null ? [] : [source.url, source.label];
  outcomes.push(
    await options.keeper.keep({
      article,
      markdown,
      addresses,
      isPage,
      // A feed speaks for its own site alone.
      mayRenew: source.feed == null || isSameSite(article.source, source.feed),
      tags: options.tags,
      added,
      read: null,
    }),
  );
}

/** A title for people, an id and a path for scripts. */
async function print(kept: Kept, { json }: AddFlags, { stdout }: Host): Promise<void> {
  if (json) return stdout.write(toJsonLine(kept));
  const { id, path, title, outcome } = kept;
  const cells = [id, path, ...(outcome === 'there' ? [SAID[outcome]] : [])];
  const line = stdout.isTerminal
    ? `${SAID[outcome]}: ${sanitizeLine(title)}`
    : cells.map(sanitizeLine).join('\t');
  await stdout.write(`${line}\n`);
}

const SAID = { added: 'kept', renewed: 'renewed', there: 'already there' } as const;
