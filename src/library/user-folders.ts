import { userInfo } from 'node:os';
import path from 'node:path';
import type { Env } from '../host.ts';

/** The person's home folder; the root for one of whom the system knows nothing, as in many a container. */
export function homeFolder(env: Env): string {
  if (env.HOME) return env.HOME;
  try {
    return userInfo().homedir || path.sep;
  } catch {
    return path.sep;
  }
}

/** The folder of the person's own library, which need not exist: `READER_LIBRARY`, else in the data folder. */
export function libraryFolder(env: Env): string {
  if (env.READER_LIBRARY) return path.resolve(env.READER_LIBRARY);
  return path.join(baseFolder(env, env.XDG_DATA_HOME, '.local/share'), 'reader', 'articles');
}

/** The folder of what can be made again at any time, which need not exist. */
export function cacheFolder(env: Env): string {
  return path.join(baseFolder(env, env.XDG_CACHE_HOME, '.cache'), 'reader');
}

/** XDG Base Directory Specification 0.8: a variable that is unset, empty or relative is ignored. */
function baseFolder(env: Env, stated: string | undefined, usual: string): string {
  return stated && path.isAbsolute(stated) ? stated : path.join(homeFolder(env), usual);
}
