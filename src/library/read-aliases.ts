import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brokenAlias, moreBrokenAliases } from '../errors/library.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { cannotRead, notAFile } from '../errors/reading.ts';
import { parseAliases } from '../filing/aliases.ts';
import type { Aliases } from '../filing/identify-people.ts';
import type { Env } from '../host.ts';
import { libraryFolder } from '../user-folders.ts';

/** Of a file that is something else, every line would be reported. */
const MOST_REPORTED = 3;

/**
 * Who is who, from the file `aliases` in the library; empty without that file.
 *
 * @param report called with what is wrong with the file; the rest of it still counts.
 */
export function readAliases(env: Env, report: (problem: ReaderError) => void): Aliases {
  const file = path.join(libraryFolder(env), 'aliases');
  let text: string;
  try {
    // A pipe would be waited for.
    if (!statSync(file).isFile())
      throw notAFile(file, statSync(file).isDirectory() ? 'a folder' : 'a pipe or a device');
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    report(error instanceof ReaderError ? error : cannotRead(file, error));
    return [];
  }
  const broken: number[] = [];
  const aliases = parseAliases(text, (line) => broken.push(line));
  for (const line of broken.slice(0, MOST_REPORTED)) report(brokenAlias(file, line));
  if (broken.length > MOST_REPORTED) report(moreBrokenAliases(file, broken.length - MOST_REPORTED));
  return aliases;
}
