import { expect, test } from 'vitest';
import { isAsciiLocale } from '../../../src/output/locale.ts';

test.for([
  [{}, false],
  [{ LANG: 'en_GB.UTF-8' }, false],
  [{ LANG: 'de_DE.utf8' }, false],
  [{ LANG: 'C' }, true],
  [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, true],
  [{ LC_CTYPE: 'C.UTF-8', LANG: 'C' }, false],
  [{ LC_ALL: '', LC_CTYPE: 'C', LANG: 'C.UTF-8' }, true],
] as const)('%j is ASCII: %s', ([env, expected]) => {
  expect(isAsciiLocale(env)).toBe(expected);
});
