import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { fakeHost, inAMinute } from '../../helpers/fake-host.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reader-search-'));
  put(
    'bridge.md',
    '---\ntitle: The Zorble Bridge\ndate: 2001-01-01\n---\nThe council met.\n\nA zorble quux of steel.\n',
  );
  put('harbour.md', '---\ntitle: Harbour\ndate: 2002-01-01\n---\n```\nquux\n  zorble\n```\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const file = path.join(folder, 'library', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function reader(args: readonly string[], options: { columns?: number } = {}) {
  const env = {
    READER_LIBRARY: path.join(folder, 'library'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    READER_PAGER: '',
  };
  const host = fakeHost({ args, env, now: inAMinute(), ...options });
  const code = await run(host);
  return { code, out: host.written.stdout, err: host.written.stderr };
}

describe('search', () => {
  test('prints the paragraphs under title and number, those found by their title first', async () => {
    const { code, out } = await reader(['search', 'zorble']);
    expect(code).toBe(0);
    expect(out.replaceAll(/^\d+/gm, 'N')).toBe(
      'N  The Zorble Bridge\n\nA zorble quux of steel.\n\n\nN  Harbour\n\n    quux\n      zorble\n',
    );
  });

  test('says what could not be read, and prints what was found', async () => {
    const file = put('binary.md', 'zorble\0');
    const { code, out, err } = await reader(['search', 'steel']);
    rmSync(file);
    expect(code).toBe(1);
    expect(out).toContain('A zorble quux of steel.');
    expect(err).toBe(`reader: ${file} is a binary file, not text\n`);
  });

  test('marks the hits on a terminal', async () => {
    const { out } = await reader(['search', 'steel'], { columns: 60 });
    expect(out).toContain('of \u001b[7msteel\u001b[27m.');
  });

  test('--json has a line per paragraph, with offsets', async () => {
    const { out } = await reader(['search', '--json', 'quux', 'zorble']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ article, part, block, text, hits }) => [article, part, block, text, hits])).toEqual([
      [
        'harbour',
        'text',
        0,
        'quux\n  zorble',
        [
          { start: 0, end: 4 },
          { start: 7, end: 13 },
        ],
      ],
      [
        'bridge',
        'text',
        1,
        'A zorble quux of steel.',
        [
          { start: 2, end: 8 },
          { start: 9, end: 13 },
        ],
      ],
    ]);
  });

  test('says that nothing is found', async () => {
    expect(await reader(['search', 'nosuchword'])).toEqual({
      code: 1,
      out: '',
      err: 'reader: nothing in the library contains "nosuchword"\n',
    });
    expect((await reader(['search', '—'])).err).toBe('reader: there are no words to search for\n');
  });
});

describe('search in a large library', () => {
  const cache = () => path.join(folder, 'cache');
  const kept = () =>
    readdirSync(cache(), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:terms|texts)$/.test(name),
    );

  beforeAll(() => {
    for (let index = 0; index < 230; index++)
      put(
        `n${index}.md`,
        `---\ntitle: T${index}\n---\nText.\n\nFlumb number x${index} and ${index % 7 === 0 ? 'wumpus' : 'none'}.\n`,
      );
  });

  test('finds the same with a cache and without, and with one that is broken', async () => {
    const first = await reader(['search', '--json', 'wumpus', 'flumb']);
    expect(first.out.trimEnd().split('\n')).toHaveLength(33);
    expect(kept().length).toBeGreaterThan(20);
    expect(await reader(['search', '--json', 'wumpus', 'flumb'])).toEqual(first);
    for (const [index, name] of kept().entries()) {
      const file = path.join(cache(), name);
      const bytes = readFileSync(file);
      if (index % 3 === 0) writeFileSync(file, bytes.subarray(0, bytes.length / 2));
      if (index % 3 === 1)
        writeFileSync(
          file,
          bytes.map((byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte)),
        );
    }
    expect(await reader(['search', '--json', 'wumpus', 'flumb'])).toEqual(first);
    rmSync(cache(), { recursive: true });
    expect(await reader(['search', '--json', 'wumpus', 'flumb'])).toEqual(first);
  });

  test('sees what was changed, added and removed', async () => {
    await reader(['search', 'flumb']);
    const old = new Date(Date.now() - 60_000);
    utimesSync(put('n3.md', '---\ntitle: T3\n---\nA gronkle.\n'), old, old);
    put('new.md', '---\ntitle: New\n---\nA gronkle too.\n');
    rmSync(path.join(folder, 'library', 'n4.md'));
    const { out } = await reader(['search', '--json', 'gronkle']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).article)
        .sort(),
    ).toEqual(['n3', 'new']);
    expect((await reader(['search', '--json', 'x4', 'flumb'])).out).not.toContain('"n4"');
  });
});
