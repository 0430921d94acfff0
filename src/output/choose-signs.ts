import type { Env } from '../host.ts';
import type { Signs } from '../layout/text-options.ts';

/** Words with `ACCESSIBLE`, otherwise the characters that the locale has. */
export function chooseSigns(env: Env): Signs {
  if (env.ACCESSIBLE && env.ACCESSIBLE !== '0' && env.ACCESSIBLE !== 'false') return 'words';
  return isAsciiLocale(env) ? 'ascii' : 'unicode';
}

/** Whether the locale is one that is not UTF-8 (POSIX: `LC_ALL` over `LC_CTYPE` over `LANG`). */
function isAsciiLocale(env: Env): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
}
