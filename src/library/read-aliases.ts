import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brokenAliases, cannotRead } from '../errors.ts';
import { parseAliases } from '../filing/aliases.ts';
import type { Aliases } from '../filing/identify-people.ts';
import type { Env } from '../host.ts';
import { libraryFolder } from './user-folders.ts';

/**
 * Who is who, as the file `aliases` in the library says; none without that file.
 *
 * @throws {Misuse} when a line of it says nothing.
 * @throws {ReaderError} when it cannot be read.
 */
export function readAliases(env: Env): Aliases {
  const file = path.join(libraryFolder(env), 'aliases');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw cannotRead(file, error);
  }
  const aliases = parseAliases(text);
  if ('line' in aliases) throw brokenAliases(file, aliases.line);
  return aliases;
}
