import { ReaderError, Warning } from '../errors/reader-error.ts';
import { WriteFailed } from '../errors/writing.ts';
import type { Host } from '../host.ts';
import { showCount } from '../output/progress.ts';
import { report } from '../output/report.ts';
import { DONE, FAILED } from './exit-codes.ts';

/** Where articles can be read from, and what is wrong where they cannot. */
interface FoundSources<Source> {
  readonly sources: readonly Source[];
  readonly problems: readonly ReaderError[];
}

/**
 * Use each article that is found. A failure is reported, and the others are still used.
 *
 * @param use takes an article, and whether its name stands for several; resolves to what is wrong with it, or `null`.
 * @param options.isSilent whether `use` prints nothing, so that progress can be shown.
 * @returns the exit code: 1 when something that was asked for could not be done.
 */
export async function eachArticle<Source>(
  finds: Iterable<() => Promise<FoundSources<Source>>>,
  host: Host,
  use: (source: Source, several: boolean) => Promise<ReaderError | null>,
  { isSilent = false }: { readonly isSilent?: boolean } = {},
): Promise<number> {
  let code = DONE;
  // A problem with a file in a folder comes up when the folder is listed, and again when the file is read.
  const reported = new Set<string>();
  const attempt = async (work: () => Promise<ReaderError | null>) => {
    const problem = await work().catch((error: unknown) => {
      if (error instanceof ReaderError && !(error instanceof WriteFailed)) return error;
      throw error;
    });
    if (problem === null) return;
    if (!(problem instanceof Warning)) code = FAILED;
    if (reported.has(problem.message)) return;
    reported.add(problem.message);
    await report(problem, host);
  };
  for (const find of finds) {
    await attempt(async () => {
      const { sources, problems } = await find();
      for (const problem of problems) await attempt(async () => problem);
      const progress = showCount(isSilent ? sources.length : 0, host);
      for (const source of sources) {
        await attempt(() => use(source, sources.length > 1));
        await progress.next();
      }
      await progress.pause();
      return null;
    });
  }
  return code;
}
