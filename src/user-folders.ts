import path from 'node:path';
import { workingFolderGone } from './errors/library.ts';
import type { Env } from './host.ts';

/** The person's home folder; the root for a user whom the system does not know, as in many containers. */
export function homeFolder(env: Env): string {
  if (env.HOME) return env.HOME;
  try {
    // Not imported, as hardly anybody needs it.
    return process.getBuiltinModule('node:os').userInfo().homedir || path.sep;
  } catch {
    return path.sep;
  }
}

/** Replace `~` at the start of a path by the home folder, where no shell has done so. */
export function expandHome(name: string, env: Env): string {
  return /^~(?:[/\\]|$)/.test(name) ? path.join(homeFolder(env), name.slice(1)) : name;
}

/** The folder of the person's own library, which need not exist: `READER_LIBRARY`, else in the data folder. */
export function libraryFolder(env: Env): string {
  if (env.READER_LIBRARY) return resolve(expandHome(env.READER_LIBRARY, env));
  return path.join(baseFolder(env, env.XDG_DATA_HOME, '.local/share'), 'reader', 'articles');
}

function resolve(folder: string): string {
  try {
    return path.resolve(folder);
  } catch (error) {
    throw workingFolderGone(folder, error);
  }
}

/** The folder, in a library, of what was removed from it. */
export const TRASH = '.trash';

/** The folder of files that can be made again at any time, which need not exist. */
export function cacheFolder(env: Env): string {
  return path.join(baseFolder(env, env.XDG_CACHE_HOME, '.cache'), 'reader');
}

/** XDG Base Directory Specification 0.8: a variable that is unset, empty or relative is ignored. */
function baseFolder(env: Env, variable: string | undefined, usual: string): string {
  const folder = expandHome(variable ?? '', env);
  return path.isAbsolute(folder) ? folder : path.join(homeFolder(env), usual);
}
