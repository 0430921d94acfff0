import type { Env } from '../host.ts';

/** Whether the locale says that text is not in UTF-8 (POSIX: `LC_ALL` over `LC_CTYPE` over `LANG`). */
export function isAsciiLocale(env: Env): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
}
