import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin } from '../helpers/built-reader.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-house-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reader(house: string, ...args: string[]) {
  const home = path.join(folder, house);
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: home, TZ: house === 'old' ? 'Europe/Berlin' : 'America/Lima' },
  });
  // Paths differ, and nothing else.
  return { status, stdout: stdout.replaceAll(home, 'HOME'), stderr: stderr.replaceAll(home, 'HOME') };
}

beforeAll(() => {
  for (const [name, date] of [
    ['tide', '2041-05-02'],
    ['ebb', '2041-05-01'],
    ['flow', '2041-05-03'],
  ])
    writeFileSync(
      path.join(folder, `${name}.md`),
      `---\ntitle: The ${name}\nauthor: Ana Ruiz\ndate: ${date}\nsource: https://a.example/${name}\nmood: calm\n---\n“We saw the ${name},” said Ada Byron.\n`,
    );
  for (const name of ['tide', 'ebb', 'flow']) reader('old', 'add', '--tag', `about ${name}`, `${name}.md`);
  reader('old', 'done', 'the-ebb');
  reader('old', 'tag', 'the-tide', '+sea', '-about tide');
  reader('old', 'remove', 'the-flow');
  reader('old', 'search', 'tide');
  cpSync(path.join(folder, 'old', '.local'), path.join(folder, 'new', '.local'), { recursive: true });
});

test.for([
  ['list'],
  ['list', '--json'],
  ['list', '--unread'],
  ['list', '--sort', 'date'],
  ['list', '--tag', 'sea'],
  ['show', '1'],
  ['show', '--json', 'the-ebb'],
  ['quotes'],
  ['quotes', '--json'],
  ['quotes', '--speakers'],
  ['search', 'byron'],
  ['open', '1'],
  ['completion', '--words', 'tag'],
  ['add', 'tide.md'],
])('a copied library has everything but the cache: %j', (args) => {
  const there = reader('old', ...args);
  expect(there.status).toBe(0);
  expect(there.stdout).not.toBe('');
  expect(reader('new', ...args)).toEqual(there);
});
