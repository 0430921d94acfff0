import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleFiles } from '../../../src/source/folder.ts';

const outside = mkdtempSync(path.join(tmpdir(), 'reader-folder-'));
const folder = path.join(outside, 'shelf');
afterAll(() => rmSync(outside, { recursive: true }));

function file(name: string): void {
  const where = path.join(folder, name);
  mkdirSync(path.dirname(where), { recursive: true });
  writeFileSync(where, 'Text.');
}

function walk(from = folder): { readonly files: readonly string[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const { names } = articleFiles(from, ({ message }) => problems.push(message));
  return { files: names, problems };
}

for (const name of ['b.md', 'a.txt', 'sub/deep/c.HTML', 'sub/d.markdown', '..e.md/f.txt']) file(name);
for (const name of ['.hidden.md', '.git/g.md', 'node_modules/h.md', 'sub/vendor/i.md', 'j.pdf', 'md'])
  file(name);
file('../out/k.md');
symlinkSync('../out', path.join(folder, 'out'));
symlinkSync('../out/k.md', path.join(folder, 'k.md'));
symlinkSync('nowhere', path.join(folder, 'l.md'));
symlinkSync('..', path.join(folder, 'sub/up'));
symlinkSync('../a.txt', path.join(folder, 'sub/m.txt'));
mkdirSync(path.join(folder, 'n.md'));
symlinkSync('/dev/zero', path.join(folder, 'o.txt'));

test('files below a folder by name; hidden ones, dependencies and what is outside left out', () => {
  expect(walk()).toEqual({
    files: ['a.txt', 'b.md', 'sub/d.markdown', 'sub/deep/c.HTML', 'sub/m.txt'],
    problems: [],
  });
});

test('a folder named through a link is read', () => {
  symlinkSync('shelf', path.join(outside, 'link'));
  expect(walk(path.join(outside, 'link')).files).toHaveLength(5);
});

test('a loop of links ends', () => {
  symlinkSync('.', path.join(folder, 'sub/itself'));
  expect(walk().files).toHaveLength(5);
});

// The system lets its administrator read everything.
test.skipIf(process.getuid?.() === 0)(
  'a folder that cannot be read is reported, and the rest is read',
  () => {
    chmodSync(path.join(folder, 'sub/deep'), 0);
    const { files, problems } = walk();
    chmodSync(path.join(folder, 'sub/deep'), 0o700);
    expect(files).toHaveLength(4);
    expect(problems).toEqual([`cannot read ${folder}/sub/deep: permission denied`]);
  },
);

test('a folder that has vanished is reported', () => {
  expect(walk(path.join(outside, 'gone'))).toEqual({
    files: [],
    problems: [`cannot read ${outside}/gone: no such file or directory`],
  });
});

test('a folder with too many files below it is refused, with what to name instead', () => {
  const most = 20;
  const many = path.join(outside, 'many');
  for (let at = 0; at < most / 2; at++) {
    mkdirSync(path.join(many, `${at}`), { recursive: true });
    writeFileSync(path.join(many, `${at}`, 'a.bin'), '');
  }
  expect(articleFiles(many, () => {}, most).others).toBe(most / 2);
  writeFileSync(path.join(many, 'one more'), '');
  expect(() => articleFiles(many, () => {}, most)).toThrow(/has more than 20 files below it/);
});
