import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cacheFolder, homeFolder, libraryFolder } from '../../src/user-folders.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.for([
  [{ HOME: '/h' }, '/h/.local/share/reader/articles'],
  [{ HOME: '/h', XDG_DATA_HOME: '/d' }, '/d/reader/articles'],
  [{ HOME: '/h', XDG_DATA_HOME: 'd' }, '/h/.local/share/reader/articles'],
  [{ HOME: '/h', XDG_DATA_HOME: '' }, '/h/.local/share/reader/articles'],
  [{ HOME: '/h', XDG_DATA_HOME: '/d', READER_LIBRARY: '/l' }, '/l'],
  [{ HOME: '/h', READER_LIBRARY: '~/l' }, '/h/l'],
  [{ HOME: '/h', XDG_DATA_HOME: '~/d' }, '/h/d/reader/articles'],
] as const)('of %j the library is %s', ([env, folder]) => {
  expect(libraryFolder(env)).toBe(folder);
});

test('without a home in the environment no folder depends on where one works', () => {
  vi.stubEnv('HOME', '');
  for (const env of [{}, { HOME: '' }])
    for (const folder of [homeFolder(env), libraryFolder(env), cacheFolder(env)])
      expect(path.isAbsolute(folder)).toBe(true);
});
