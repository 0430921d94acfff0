import { expect, test } from 'vitest';
import { chooseSigns } from '../../../src/output/choose-signs.ts';

test.for([
  [{}, 'unicode'],
  [{ LANG: 'en_GB.UTF-8' }, 'unicode'],
  [{ LANG: 'de_DE.utf8' }, 'unicode'],
  [{ LANG: 'C' }, 'ascii'],
  [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'ascii'],
  [{ LC_CTYPE: 'C.UTF-8', LANG: 'C' }, 'unicode'],
  [{ LC_ALL: '', LC_CTYPE: 'C', LANG: 'C.UTF-8' }, 'ascii'],
  [{ ACCESSIBLE: '1', LANG: 'C' }, 'words'],
  [{ ACCESSIBLE: '0' }, 'unicode'],
] as const)('%j is drawn in %s', ([env, expected]) => {
  expect(chooseSigns(env)).toBe(expected);
});
