import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { inShell, testFolder } from '../helpers/built-reader.ts';

const { folder, file, remove } = testFolder();
afterAll(remove);
writeFileSync(
  Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
  'Named so.\n',
);
mkdirSync(`${folder}/library/aliases`, { recursive: true });
file('library/a.md', '“No,” said Ana Ruiz.\n');

const PROXY_REFUSED =
  /^reader: http:\/\/a\.example\/: a\.example refused the connection\nThe proxy 127\.0\.0\.1:1 is used: .*\n$/;

test.for<[name: string, command: string, env: Record<string, string>, code: number, said: RegExp]>([
  [
    'a folder as input',
    'reader show - < .',
    {},
    1,
    /^reader: standard input is a folder, not a file of text\n$/,
  ],
  [
    'input that is open for writing only',
    'reader show - 0> written',
    {},
    1,
    /^reader: cannot read standard input: bad file descriptor\n$/,
  ],
  ['a name that is not in UTF-8', `reader show "$(printf 'caf\\351.md')"`, {}, 0, /^$/],
  [
    'a name that is not in UTF-8, and nowhere',
    `reader show "$(printf 'gone\\351')"`,
    {},
    1,
    /^reader: there is no file "gone\ufffd"\n$/,
  ],
  [
    'a NUL in an address',
    'reader show file:///etc/%00',
    {},
    1,
    /^reader: "file:\/\/\/etc\/%00" is not the address of a file on this machine\n/,
  ],
  [
    'a name without end',
    `reader show ./${'a/'.repeat(5000)}`,
    {},
    1,
    /^reader: cannot read [^\n]{1000,2100}\n$/,
  ],
  [
    'a proxy with a password of signs',
    'reader show http://a.example/',
    { HTTP_PROXY: 'http://a%zz:b%ff%@127.0.0.1:1' },
    1,
    PROXY_REFUSED,
  ],
  [
    'a proxy with a path',
    'reader show http://a.example/',
    { HTTP_PROXY: 'http://127.0.0.1:1/a/path' },
    1,
    PROXY_REFUSED,
  ],
  [
    'a library that is a file',
    'reader add library/a.md',
    { READER_LIBRARY: `${folder}/library/a.md` },
    1,
    /^reader: cannot read your library .*a\.md: it is not a folder\n/,
  ],
  [
    'a trash that is a file',
    'mkdir -p l && cp library/a.md l/a.md && touch l/.trash && reader remove a',
    { READER_LIBRARY: `${folder}/l` },
    1,
    /^reader: cannot move "a" to the trash: .*\.trash is not a folder\n$/,
  ],
  [
    'aliases that are a folder',
    'reader quotes --speakers',
    { READER_LIBRARY: `${folder}/library` },
    0,
    /aliases is a folder, not a file of text\n$/,
  ],
])('%s ends in words', ([, command, env, code, said]) => {
  const ended = inShell(`cd '${folder}' && ${command}`, env);
  expect(ended.err).toMatch(said);
  expect(ended.code).toBe(code);
  if (code === 0) expect(ended.out).not.toBe('');
});
