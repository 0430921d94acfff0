/** Whether the locale says that text is not in UTF-8 (POSIX: `LC_ALL` over `LC_CTYPE` over `LANG`). */
export function isAsciiLocale(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
}
