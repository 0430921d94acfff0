import { homedir } from 'node:os';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The person's home folder. */
export function homeFolder(env: Env): string {
  return env.HOME || homedir();
}

/** The folder of the person's own library, which need not be there: `READER_LIBRARY`, else under the data folder. */
export function libraryFolder(env: Env): string {
  if (env.READER_LIBRARY) return path.resolve(env.READER_LIBRARY);
  return path.join(baseFolder(env, env.XDG_DATA_HOME, '.local/share'), 'reader', 'articles');
}

/** The folder of what can be made anew at any time, which need not be there. */
export function cacheFolder(env: Env): string {
  return path.join(baseFolder(env, env.XDG_CACHE_HOME, '.cache'), 'reader');
}

/** XDG Base Directory Specification 0.8: a folder that is not set, empty or relative is not taken. */
function baseFolder(env: Env, stated: string | undefined, usual: string): string {
  return stated && path.isAbsolute(stated) ? stated : path.join(homeFolder(env), usual);
}
