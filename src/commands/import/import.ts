import { ReaderError } from '../../errors/reader-error.ts';
import type { Host } from '../../host.ts';
import { type Failures, openFailures } from '../../import/failures.ts';
import { importLinks } from '../../import/import-links.ts';
import { readExports, readPipedExports } from '../../import/read-exports.ts';
import type { SavedLink } from '../../import/saved-link.ts';
import { createKeeper, type Kept } from '../../library/keep-article.ts';
import { knowPages } from '../../library/known-pages.ts';
import { readOwnLibrary, readTrash } from '../../library/library.ts';
import { removeAbandoned } from '../../library/place-file.ts';
import { timestamp } from '../../library/timestamp.ts';
import { showCount } from '../../output/progress.ts';
import { report } from '../../output/report.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { expandHome, libraryFolder } from '../../user-folders.ts';
import { DONE, FAILED } from '../exit-codes.ts';

interface ImportFlags {
  readonly atOnce?: number;
  readonly perHost?: number;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Pages that are fetched at the same time, in all and from one host. */
const AT_ONCE = 8;
const PER_HOST = 1;

/** Milliseconds between writes of the list of failures, as an import may be stopped at any time. */
const SAVED_EVERY = 5000;

/** `reader import`: keep what was saved in other programs. @returns the exit code: 1 when a file or a page failed. */
export async function importExports(
  files: readonly string[],
  flags: ImportFlags,
  host: Host,
): Promise<number> {
  const folder = libraryFolder(host.env);
  const now = host.now();
  await removeAbandoned(folder, now);
  const pages = knowPages((await readOwnLibrary(host)).entries);
  const keeper = createKeeper({ folder, pages, force: false, now: timestamp(now) });
  const { links, leftOut, isWhole } = await readAll(files, host);
  const removed = knowPages(flags.force ? [] : await readTrash(host));
  const failures = openFailures(folder);
  const isHad = (address: string) => pages.find(address) !== undefined || removed.find(address) !== undefined;
  const progress = showCount(links.length, host);
  const counts = { added: 0, renewed: 0, there: 0, removed: 0 };
  let savedAt = Date.now();
  await importLinks(
    links,
    {
      keeper,
      pages,
      removed,
      now: timestamp(now),
      atOnce: flags.atOnce ?? AT_ONCE,
      perGroup: flags.perHost ?? PER_HOST,
      async onKept(kept) {
        counts[kept.outcome]++;
        if (kept.outcome === 'there') return;
        await progress.pause();
        await print(kept, flags, host);
      },
      onRemoved() {
        counts.removed++;
      },
      async onFailed(link, reason) {
        failures.add({ link, reason });
        if (Date.now() - savedAt < SAVED_EVERY) return;
        savedAt = Date.now();
        await failures.save(isHad);
      },
      onDone: progress.next,
    },
    host,
  );
  await failures.save(isHad);
  await progress.pause();
  if (isWhole || links.length > 0)
    await host.stderr.write(summary(counts, leftOut, failures)).catch(() => {});
  return isWhole && failures.failed.length === 0 ? DONE : FAILED;
}

/** The links in all files. A file that cannot be read is reported. */
async function readAll(files: readonly string[], host: Host) {
  const links: SavedLink[] = [];
  const leftOut: string[] = [];
  let isWhole = true;
  for (const file of files) {
    try {
      const found = await (file === '-'
        ? readPipedExports(host.stdin)
        : readExports(expandHome(file, host.env)));
      for (const one of found) {
        for (const link of one.links) links.push(link);
        leftOut.push(...one.leftOut);
      }
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      isWhole = false;
      await report(error, host);
    }
  }
  return { links, leftOut, isWhole };
}

async function print(
  { id, path, title, outcome }: Kept,
  { json }: ImportFlags,
  { stdout }: Host,
): Promise<void> {
  const line = stdout.isTerminal ? sanitizeLine(title) : [id, path].map(sanitizeLine).join('\t');
  await stdout.write(json ? toJsonLine({ outcome, id, path, title }) : `${line}\n`);
}

function summary(
  { added, there, removed }: { readonly added: number; readonly there: number; readonly removed: number },
  leftOut: readonly string[],
  failures: Pick<Failures, 'failed' | 'file'>,
): string {
  const parts = [
    `${added} added`,
    ...(there === 0 ? [] : [`${there} already there`]),
    ...(removed === 0 ? [] : [`left out ${removed} that you removed (--force brings them back)`]),
    ...leftOut.map((one) => `left out ${sanitizeLine(one)}`),
  ];
  return `${parts.join(', ')}\n${missing(failures)}`;
}

/** So many failures are told at once; of more, one would see only the last. */
const MOST_TOLD = 5;

function missing({ failed, file }: Pick<Failures, 'failed' | 'file'>): string {
  if (failed.length === 0) return '';
  const told = failed.length > MOST_TOLD ? [] : failed;
  return [
    `${failed.length} failed; the reasons are in ${sanitizeLine(file)}\n`,
    ...told.map(({ link, reason }) => `  ${sanitizeLine(`${nameOf(link)}: ${reason}`)}\n`),
    `To try again, run: reader import ${sanitizeLine(file)}\n`,
  ].join('');
}

function nameOf({ title, address }: SavedLink): string {
  return title ?? (address || 'an entry without a title');
}
