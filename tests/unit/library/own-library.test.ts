import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { fakeHost, inAMinute } from '../../helpers/fake-host.ts';

let folder: string;
let library: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reader-own-'));
  library = path.join(folder, 'library');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const where = path.join(folder, name);
  mkdirSync(path.dirname(where), { recursive: true });
  writeFileSync(where, text);
  return where;
}

async function reader(...args: string[]) {
  return readerAt(undefined, ...args);
}

async function readerAt(now: Date | undefined, ...args: string[]) {
  const host = fakeHost({
    args,
    ...(now === undefined ? {} : { now }),
    env: { READER_LIBRARY: library, XDG_CACHE_HOME: path.join(folder, 'cache') },
  });
  const code = await run(host);
  return { code, out: host.written.stdout, err: host.written.stderr };
}

const inLibrary = () => readdirSync(library).sort();
const bridge = '# A Bridge\n\nThe council *agreed*.\n';

describe('add', () => {
  test('keeps a copy, and says its id and where it is', async () => {
    const { code, out } = await reader('add', file('bridge.md', bridge));
    expect({ code, out }).toEqual({ code: 0, out: `a-bridge\t${path.join(library, 'a-bridge.md')}\n` });
    expect(readFileSync(path.join(library, 'a-bridge.md'), 'utf8')).toBe(
      '---\ntitle: "A Bridge"\nadded: 2026-11-24\n# 3 words in 23 bytes\n---\n\nThe council *agreed*.\n',
    );
  });

  test('names the copy that is there already', async () => {
    const bridgeFile = file('bridge.md', bridge);
    await reader('add', bridgeFile);
    const { code, out, err } = await reader('add', bridgeFile);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('is already in the library as "a-bridge"');
    expect(inLibrary()).toEqual(['a-bridge.md']);
  });

  test('keeps another article of the same title beside the first', async () => {
    await reader('add', file('a.md', bridge), file('b.md', '# A Bridge\n\nAnother one.\n'));
    expect(inLibrary()).toEqual(['a-bridge-2.md', 'a-bridge.md']);
  });

  test('--force renews a copy, with what its owner wrote into its front matter', async () => {
    const page = '---\ntitle: Harbour\nsource: https://a.example/1\nmood: calm\n---\nOld.\n';
    await reader('add', file('a.md', page));
    const copy = path.join(library, 'harbour.md');
    writeFileSync(
      copy,
      readFileSync(copy, 'utf8')
        .replace('added:', 'rating: 5\nadded:')
        .replace('calm', 'wild')
        .replace('2026-11-24', '2020-01-01'),
    );
    await reader(
      'add',
      '--force',
      file('a.md', page.replace('Old', 'New').replace('Harbour', 'The Harbour')),
    );
    expect(inLibrary()).toEqual(['harbour.md']);
    const renewed = readFileSync(copy, 'utf8');
    for (const part of ['title: "The Harbour"', 'rating: 5', 'mood: "wild"', 'added: 2020-01-01', 'New.'])
      expect(renewed).toContain(part);
  });

  test('--force renews a copy without a source of which the text alone differs', async () => {
    await reader('add', file('a.md', bridge));
    await reader('add', '--force', file('b.md', bridge.replace('agreed', 'declined')));
    expect(inLibrary()).toEqual(['a-bridge.md']);
    expect(readFileSync(path.join(library, 'a-bridge.md'), 'utf8')).toContain('declined');
  });

  test('does what it can of a folder, and reports the rest', async () => {
    file('news/a.md', bridge);
    file('news/b.txt', 'Harbour\n\nThe tide rose.\n');
    file('news/c.txt', '');
    const { code, out, err } = await reader('add', path.join(folder, 'news'), path.join(folder, 'none.md'));
    expect(code).toBe(1);
    expect(
      out
        .split('\n')
        .map((line) => line.split('\t')[0])
        .sort(),
    ).toEqual(['', 'a-bridge', 'harbour']);
    expect(err).toMatch(/c\.txt is empty[\s\S]*there is no file/);
  });

  test('takes away what a killed run left an hour ago, and nothing younger', async () => {
    const old = file('library/.reader-old.tmp', 'x');
    file('library/.reader-new.tmp', 'x');
    utimesSync(old, 0, 0);
    const host = fakeHost({ args: ['add', file('a.md', bridge)], env: { READER_LIBRARY: library } });
    await run({ ...host, now: () => new Date() });
    expect(inLibrary()).toEqual(['.reader-new.tmp', 'a-bridge.md']);
  });

  test('many at once do not harm one another', async () => {
    const files = Array.from({ length: 12 }, (_, index) => file(`${index}.md`, `# Same\n\nText ${index}.\n`));
    await Promise.all(files.map((one) => reader('add', one)));
    const texts = inLibrary().map(
      (name) => readFileSync(path.join(library, name), 'utf8').match(/Text \d+/)?.[0],
    );
    expect(new Set(texts).size).toBe(12);
  });
});

describe('remove', () => {
  test('moves to the trash, never over what is there', async () => {
    for (const _ of [1, 2]) {
      await reader('add', file('bridge.md', bridge));
      await reader('remove', 'a-bridge');
    }
    expect(readdirSync(path.join(library, '.trash')).sort()).toEqual(['a-bridge-2.md', 'a-bridge.md']);
    expect((await reader('list')).out).not.toContain('a-bridge');
  });

  test('looks all names up before the first goes', async () => {
    await reader(
      'add',
      file('a.md', '---\ntitle: One\ndate: 2031-01-02\n---\na'),
      file('b.md', '---\ntitle: Two\ndate: 2031-01-01\n---\nb'),
    );
    expect((await reader('remove', '1', '2')).out.split('\n').map((line) => line.split('\t')[0])).toEqual([
      'one',
      'two',
      '',
    ]);
  });

  test('moves an article that is named twice once', async () => {
    await reader('add', file('a.md', bridge));
    const { code, out } = await reader('remove', 'a-bridge', 'bridge');
    expect({ code, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 1 });
  });

  test('leaves what comes with reader', async () => {
    const bundledFolder = path.join(folder, 'bundled');
    file('bundled/ten-words.md', bridge);
    const host = {
      ...fakeHost({ args: ['remove', 'ten-words'], env: { READER_LIBRARY: library } }),
      bundledFolder,
    };
    expect(await run(host)).toBe(1);
    expect(host.written.stderr).toContain('"ten-words" comes with reader and cannot be removed');
    expect(readdirSync(bundledFolder)).toEqual(['ten-words.md']);
  });
});

describe('list', () => {
  test('has both libraries, an id of one’s own hiding a bundled one', async () => {
    file('library/ten-words.md', '---\ntitle: Mine\n---\nText.');
    const { out } = await reader('list');
    expect(out).toContain('\tten-words\tMine\t');
    expect(out.split('\n').filter((line) => line.includes('ten-words'))).toHaveLength(1);
    expect(out).toContain('only-get-in');
  });

  test('leaves out links that lead out of the library, and what is hidden', async () => {
    file('library/a.md', bridge);
    symlinkSync(file('secret.md', '# Secret\n\nText.'), path.join(library, 'b.md'));
    symlinkSync(path.join(library, 'a.md'), path.join(library, 'c.md'));
    file('library/.trash/d.md', bridge);
    const { out } = await reader('list');
    expect(
      out
        .split('\n')
        .map((line) => line.split('\t')[1])
        .filter((id) => id?.length === 1)
        .sort(),
    ).toEqual(['a', 'c']);
  });

  test('creates nothing', async () => {
    await reader('list');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says that there is nothing of the kind', async () => {
    const { code, out, err } = await reader('list', '--tag', 'no such');
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'reader: there are no articles with the tag "no such"\n',
    });
  });

  test('of many articles is kept, and never trusted when a file or the cache has changed', async () => {
    const list = async (...flags: string[]) => (await readerAt(inAMinute(), 'list', ...flags)).out;
    for (let index = 0; index < 210; index++)
      file(
        `library/n${index}.md`,
        `---\ntitle: T${index}\ndate: 2040-01-0${1 + (index % 3)}\nauthor: [{name: Ana, bio: B}, Bo]\ntags: [sea]\nx: ${index}\n---\nText.`,
      );
    const cache = path.join(folder, 'cache', 'reader');
    // Files as young as this may change without a change of their times.
    await readerAt(new Date(), 'list');
    expect(existing(cache)).toEqual([]);
    const [first, json] = [await list(), await list('--json')];
    expect(existing(cache)).toHaveLength(1);
    expect(await list()).toBe(first);
    expect(await list('--json')).toBe(json);
    file('library/n7.md', '---\ntitle: New\ndate: 2040-01-01\n---\nText.');
    file('library/n.md', '---\ntitle: Newer\ndate: 2040-02-01\n---\nText.');
    rmSync(path.join(library, 'n9.md'));
    const third = await list();
    expect(third).toContain('\tn7\tNew\t');
    expect(third).toMatch(/^1\tn\tNewer\t/);
    expect(third).not.toContain('\tn9\t');
    expect(await list()).toBe(third);
    rmSync(path.join(library, 'n10.md'));
    const fourth = await list();
    for (const name of existing(cache))
      expect(readFileSync(path.join(cache, name), 'utf8')).not.toContain('"n10.md"');
    for (const broken of ['reader cache broken\n{', '']) {
      for (const name of existing(cache)) writeFileSync(path.join(cache, name), broken);
      expect(await list()).toBe(fourth);
    }
  });

  function existing(cache: string): readonly string[] {
    try {
      return readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.includes(path.sep),
      );
    } catch {
      return [];
    }
  }
});
