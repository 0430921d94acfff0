import { pMapIterable } from 'p-map';
import { alreadyThere, ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';
import { type KeepOptions, type Kept, keepArticle } from '../library/keep-article.ts';
import { readOwnLibrary } from '../library/library.ts';
import { removeAbandoned } from '../library/place-file.ts';
import { libraryFolder } from '../library/user-folders.ts';
import { report } from '../output/messages.ts';
import { showCount } from '../output/progress.ts';
import { toJsonLine } from '../output/to-json-line.ts';
import { sanitizeLine } from '../parse/sanitize.ts';
import { findArticles } from '../source/find-articles.ts';
import { readArticle } from '../source/open-article.ts';
import type { TextSource } from '../source/text-source.ts';
import { DONE, FAILED } from './exit-codes.ts';

export interface AddFlags {
  readonly force?: boolean;
  readonly raw?: boolean;
  readonly json?: boolean;
}

/** Pages that are fetched at the same time: few enough even if all are on one server. */
const AT_ONCE = 4;

/** `reader add`: keep copies, each named on a line. @returns the exit code: 1 when one could not be read or kept, or was there already. */
export async function add(names: readonly string[], flags: AddFlags, host: Host): Promise<number> {
  const folder = libraryFolder(host.env);
  const now = host.now();
  await removeAbandoned(folder, now);
  const { entries } = await readOwnLibrary(host);
  const options: KeepOptions = { folder, entries, force: flags.force ?? false, today: dayOf(now) };
  const progress = showCount(names.length, host);
  const quiet: Host = names.length === 1 ? host : { ...host, stderr: { ...host.stderr, isTerminal: false } };
  const results = pMapIterable(names, (name) => addAll(name, flags, options, quiet), {
    concurrency: AT_ONCE,
  });
  let code = DONE;
  for await (const outcomes of results) {
    await progress.pause();
    for (const outcome of outcomes) {
      if (outcome instanceof ReaderError) {
        code = FAILED;
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
  flags: AddFlags,
  options: KeepOptions,
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
    const { sources, problems } = await findArticles(name, host);
    outcomes.push(...problems);
    for (const source of sources) await attempt(() => addOne(source, flags, options, outcomes));
  });
  return outcomes;
}

async function addOne(
  source: TextSource,
  { raw = false }: AddFlags,
  options: KeepOptions,
  outcomes: Outcome[],
): Promise<void> {
  const { article, problem } = await readArticle(source, { raw });
  if (problem !== null) outcomes.push(problem);
  const kept = await keepArticle(article, options);
  outcomes.push(kept.outcome === 'there' ? alreadyThere(source.label, kept.id) : kept);
}

async function print(kept: Kept, { json }: AddFlags, { stdout }: Host): Promise<void> {
  const line = [kept.id, kept.path].map(sanitizeLine).join(stdout.isTerminal ? '  ' : '\t');
  await stdout.write(json ? toJsonLine(kept) : `${line}\n`);
}

/** The day as the person's calendar has it. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
