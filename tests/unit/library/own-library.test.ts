import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
      '---\ntitle: "A Bridge"\nadded: "2026-11-24T12:00:00Z"\n# 3 words in 34 bytes\n---\n# A Bridge\n\nThe council *agreed*.\n',
    );
  });

  test('keeps the file that standard input comes from', async () => {
    const host = fakeHost({ args: ['add'], stdin: bridge, input: 'file', env: { READER_LIBRARY: library } });
    expect(await run(host)).toBe(0);
    expect(inLibrary()).toEqual(['a-bridge.md']);
  });

  test('names the copy that is there already', async () => {
    const bridgeFile = file('bridge.md', bridge);
    await reader('add', bridgeFile);
    expect(await reader('add', bridgeFile)).toEqual({
      code: 0,
      out: `a-bridge\t${path.join(library, 'a-bridge.md')}\talready there\n`,
      err: '',
    });
    expect(inLibrary()).toEqual(['a-bridge.md']);
  });

  test('keeps another article of the same title beside the first', async () => {
    await reader('add', file('a.md', bridge), file('b.md', '# A Bridge\n\nAnother one.\n'));
    expect(inLibrary()).toEqual(['a-bridge-2.md', 'a-bridge.md']);
  });

  test('a text with another note is another text', async () => {
    const noted = 'It stands.[^1]\n\n[^1]: The year is on the ';
    await reader(
      'add',
      file('a.md', `# A Bridge\n\n${noted}stone.\n`),
      file('b.md', `# A Bridge\n\n${noted}gate.\n`),
    );
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
        .replace('2026-11-24T12:00:00Z', '2020-01-01'),
    );
    await reader(
      'add',
      '--force',
      file('a.md', page.replace('Old', 'New').replace('Harbour', 'The Harbour')),
    );
    expect(inLibrary()).toEqual(['.trash', 'harbour.md']);
    expect(readFileSync(path.join(library, '.trash', 'harbour.md'), 'utf8')).toContain('Old.');
    const renewed = readFileSync(copy, 'utf8');
    for (const part of ['title: The Harbour', 'rating: 5', 'mood: "wild"', 'added: 2020-01-01', 'New.'])
      expect(renewed).toContain(part);
  });

  test('--force renews a copy without a source of which the text alone differs', async () => {
    await reader('add', file('a.md', bridge));
    await reader('add', '--force', file('b.md', bridge.replace('agreed', 'declined')));
    expect(inLibrary()).toEqual(['.trash', 'a-bridge.md']);
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

  test('removes what a killed run left an hour ago, and nothing younger', async () => {
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

  test('looks up all names before the first is moved', async () => {
    await reader(
      'add',
      file('a.md', '---\ntitle: One\ndate: 2031-01-02\n---\na'),
      file('b.md', '---\ntitle: Two\ndate: 2031-01-01\n---\nb'),
    );
    expect((await reader('remove', '1', '2')).out.split('\n').map((line) => line.split('\t')[0])).toEqual([
      'two',
      'one',
      '',
    ]);
  });

  test('moves an article that is named twice once', async () => {
    await reader('add', file('a.md', bridge));
    const { code, out } = await reader('remove', 'a-bridge', 'bridge');
    expect({ code, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 1 });
  });

  test('does not touch what comes with reader', async () => {
    const bundledFolder = path.join(folder, 'bundled');
    file('bundled/ten-words.md', bridge);
    const host = {
      ...fakeHost({ args: ['remove', 'ten-words'], env: { READER_LIBRARY: library } }),
      bundledFolder,
    };
    expect(await run(host)).toBe(1);
    expect(host.written.stderr).toContain('"ten-words" comes with reader and cannot be changed or removed');
    expect(readdirSync(bundledFolder)).toEqual(['ten-words.md']);
  });
});

describe('list', () => {
  test('reports copies that sync programs and editors left, and lists the article once', async () => {
    for (const name of [
      'a.md',
      'a.sync-conflict-20260101-101010-ABCDEFG.md',
      "a (Ana's conflicted copy 2026-01-01).md",
      'a.md.orig',
      'a.md~',
    ])
      file(`library/${name}`, bridge);
    // The only copy there is.
    file('library/b.sync-conflict-20260101-101010-ABCDEFG.md', bridge);
    const { code, out, err } = await reader('list');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[1]),
    ).toEqual(['a', 'b.sync-conflict-20260101-101010-ABCDEFG']);
    expect(err).toContain('and 3 more files were left by a sync program or an editor, and are not listed');
  });

  test('has only one’s own articles once there is one', async () => {
    const bundled = (await reader('list')).out;
    expect(bundled).toContain('only-get-in');
    file('library/ten-words.md', '---\ntitle: Mine\n---\nText.');
    expect((await reader('list')).out).toBe('1\tten-words\tMine\t\t\t1\n');
    expect((await reader('list', '--bundled')).out).toBe(bundled);
    expect((await reader('search', 'nellie', 'bly')).code).toBe(1);
    expect((await reader('show', '1')).out).toContain('Mine');
    expect((await reader('show', 'only-get-in')).out).toContain('Only Get In');
    expect((await reader('show', 'ten-words')).out).toContain('Mine');
    expect((await reader('show', '2')).code).toBe(1);
  });

  test('has the last added first, then those that do not say when, by date', async () => {
    const head = (title: string, ...lines: string[]) =>
      `---\ntitle: ${title}\n${lines.join('\n')}\n---\nText.`;
    file('library/a.md', head('A', 'date: 2001-01-01', 'added: 2026-01-02'));
    file('library/b.md', head('B', 'date: 2003-01-01', 'added: "2026-01-01T23:30:00-05:00"'));
    file('library/c.md', head('C', 'date: 2004-01-01', 'added: "2026-01-02T03:00:00Z"'));
    file('library/d.md', head('D', 'date: 2000-01-01'));
    file('library/e.md', head('E', 'date: 2005-01-01'));
    const ids = async (...flags: string[]) =>
      (await reader('list', ...flags)).out
        .split('\n')
        .map((line) => line.split('\t')[1] ?? '')
        .join('');
    expect(await ids()).toBe('bcaed');
    expect(await ids('--sort', 'date')).toBe('ecbad');
    expect(await ids('--sort', 'date', '--reverse')).toBe('dabce');
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

  test.for([
    ['a loop of links', 'loop', 'too many symbolic links encountered'],
    ['a file', 'note.txt', 'it is not a folder'],
    ['below a file', 'note.txt/below', 'not a directory'],
  ] as const)('is not replaced by the bundled one when it is %s', async ([, name, reason]) => {
    file('note.txt', '');
    symlinkSync('loop', path.join(folder, 'loop'));
    library = path.join(folder, name);
    const said = `reader: cannot read your library ${library}: ${reason}\nSet READER_LIBRARY to keep your library in another folder.\n`;
    for (const args of [['list'], ['show', '1'], ['search', 'sea'], ['quotes'], ['done', '1']]) {
      expect(await reader(...args)).toEqual({ code: 1, out: '', err: said });
    }
  });

  test.skipIf(process.getuid?.() === 0)(
    'is not replaced by the bundled one when it may not be read',
    async () => {
      library = path.join(folder, 'closed');
      mkdirSync(library, { mode: 0o000 });
      const said = `reader: cannot read your library ${library}: permission denied\nSet READER_LIBRARY to keep your library in another folder.\n`;
      try {
        for (const args of [['list'], ['show', '1'], ['tag', '1', '+sea']])
          expect(await reader(...args)).toEqual({ code: 1, out: '', err: said });
      } finally {
        chmodSync(library, 0o755);
      }
    },
  );

  test('is none where the home is no folder', async () => {
    const host = fakeHost({ args: ['list'], env: { HOME: '/dev/null' } });
    expect(await run(host)).toBe(0);
    expect(host.written.stdout).not.toBe('');
    expect(host.written.stderr).toBe('');
  });

  test('of many articles is kept, and never trusted when a file or the cache has changed', async () => {
    const list = async (...flags: string[]) => (await readerAt(inAMinute(), 'list', ...flags)).out;
    for (let index = 0; index < 210; index++)
      file(
        `library/n${index}.md`,
        `---\ntitle: T${index}\ndate: 2040-01-0${1 + (index % 3)}\nauthor: [{name: Ana, bio: B}, Bo]\ntags: [sea]\nx: ${index}\n---\nText.`,
      );
    const cache = path.join(folder, 'cache', 'reader');
    // Files as new as this could change without a change of their times.
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

test('on a terminal, the title follows what was done', async () => {
  file('library/bridge.md', bridge);
  const steps = [
    ['tag', 'bridge', '+sea', '+two words'],
    ['tag', 'bridge', '-sea,two words'],
    ['done', 'bridge'],
    ['list'],
    ['done', '--undo', 'bridge'],
    ['list'],
    ['remove', 'bridge'],
  ];
  const said: string[] = [];
  for (const args of steps) {
    const host = fakeHost({ args, columns: 80, env: { READER_LIBRARY: library, XDG_CACHE_HOME: folder } });
    await run(host);
    said.push(host.written.stdout.trimEnd());
  }
  expect(said).toEqual([
    'tagged: A Bridge  #sea #two words',
    'no tags: A Bridge',
    'read: A Bridge',
    '1  A Bridge  1 min  read',
    'unread: A Bridge',
    '1  A Bridge  1 min',
    'in the trash: A Bridge',
  ]);
});

describe('tag and done', () => {
  test('change one file, and nothing else in it', async () => {
    const own =
      '---\r\n# mine\r\ntitle: Harbour\r\ntags: [sea,\r\n  later]\r\n\r\nmood: calm # or so\r\n---\r\n\r\nText.\t\r\n';
    const where = file('library/harbour.md', own);
    file('library/b.md', bridge);
    const { out } = await reader('tag', 'harbour', '+history', '-later', '+Sea');
    expect(out).toBe(`harbour\t${where}\tsea, history\n`);
    expect(readFileSync(where, 'utf8')).toBe(
      own.replace('tags: [sea,\r\n  later]\r\n', 'tags:\r\n  - "sea"\r\n  - "history"\r\n'),
    );
    expect(readFileSync(path.join(library, 'b.md'), 'utf8')).toBe(bridge);
    await reader('tag', 'harbour', '-sea', '-history', '+later');
    await reader('done', 'harbour');
    expect(readFileSync(where, 'utf8')).toContain('read: "2026-11-24T12:00:00Z"\r\n---\r\n\r\nText.\t\r\n');
    expect((await reader('list', '--unread')).out).not.toContain('harbour');
    await reader('done', '--undo', 'harbour');
    expect(readFileSync(where, 'utf8')).toBe(
      own.replace('tags: [sea,\r\n  later]\r\n', 'tags:\r\n  - "later"\r\n'),
    );
  });

  test('give a Markdown file without front matter some, and leave the text', async () => {
    const where = file('library/bridge.md', bridge);
    await reader('done', 'bridge');
    expect(readFileSync(where, 'utf8')).toBe(`---\nread: "2026-11-24T12:00:00Z"\n---\n${bridge}`);
  });

  test.for([
    [
      'page.html',
      `<h1>Harbour</h1>${'<p>The tide came in at noon, and the boats lay still until the evening.</p>'.repeat(4)}`,
    ],
    ['text.txt', 'Title\n\nText.\n'],
    ['strange.md', '---\n{ title: Strange }\n---\nText.\n'],
  ] as const)('report a file that has no place for state: %s', async ([name, text]) => {
    const where = file(`library/${name}`, text);
    const { code, err } = await reader('tag', '1', '+a');
    expect(code).toBe(1);
    expect(err).toContain('has no front matter in YAML to note this in');
    expect(readFileSync(where, 'utf8')).toBe(text);
  });

  test('say that so many tags have no place in front matter', async () => {
    await reader('add', file('a.md', bridge));
    const { code, err } = await reader('tag', 'a-bridge', `+${'a'.repeat(100_000)}`);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'reader: the front matter of "a-bridge" is too long to be kept\n',
    });
    expect(inLibrary()).toEqual(['a-bridge.md']);
  });

  test('want articles and tags, and change nothing when an article is not there', async () => {
    const where = file('library/bridge.md', bridge);
    expect((await reader('tag', 'bridge')).code).toBe(2);
    expect((await reader('tag', '+a')).code).toBe(2);
    expect((await reader('tag', 'bridge', '+')).code).toBe(2);
    expect((await reader('tag', 'bridge', '--nonsense')).code).toBe(2);
    expect((await reader('tag', 'bridge', 'nowhere', '+a')).code).toBe(1);
    expect(readFileSync(where, 'utf8')).toBe(bridge);
  });

  test('take a tag that looks like an option, and several separated by commas', async () => {
    file('library/bridge.md', bridge);
    expect((await reader('tag', 'bridge', '+h,help', '+-x')).out).toMatch(/\th, help, -x\n$/);
    expect((await reader('tag', 'bridge', '-help', '--', '-h')).out).toMatch(/\t-x\n$/);
    expect((await reader('tag', 'bridge', '--', '--x')).out).toMatch(/\.md\t\n$/);
  });

  test('--tag puts tags on what is added, and on what was there', async () => {
    const where = file('a.md', bridge);
    await reader('add', '--tag', 'sea, two words', where);
    await reader('add', '--tag', 'late', where);
    await reader('add', '--tag', 'one', '--tag', 'more', where);
    expect((await reader('list', '--json')).out).toContain('"tags":["sea","two words","late","one","more"]');
  });

  test('a whole page takes the place of the summary that a feed gave', async () => {
    const feed = file(
      'feed.xml',
      '<rss version="2.0"><channel><title>F</title><item><title>The tide</title><link>https://a.example/tide</link><description>It rose.</description></item></channel></rss>',
    );
    const text =
      'The tide rose on Monday and the town moved its boats to the upper field, as it does each spring.';
    const page = file(
      'page.html',
      `<!doctype html><html lang="en"><head><title>The tide</title><link rel="canonical" href="https://a.example/tide"></head><body><article><h1>The tide</h1><p>${text}</p><p>Nobody was hurt.</p></article></body></html>`,
    );
    await reader('add', '--tag', 'sea', feed);
    await reader('add', feed);
    const copy = path.join(library, 'the-tide.md');
    expect(readFileSync(copy, 'utf8')).toContain('summary-only: true');
    await reader('add', page);
    await reader('add', feed);
    const whole = readFileSync(copy, 'utf8');
    expect(whole).toContain('upper field');
    expect(whole).toContain('sea');
    expect(whole).not.toContain('summary-only');
    expect(inLibrary()).toEqual(['.trash', 'the-tide.md']);
  });

  test('a feed renews no article of another site', async () => {
    const text = 'The tide rose all night and fell in the morning, as it does.';
    const item = (address: string) =>
      `<item><title>Tide</title><link>${address}</link><description>${text.repeat(20)}</description></item>`;
    const server = createServer((request, response) => {
      const own = `http://${request.headers.host}/1`;
      response.setHeader('content-type', 'application/rss+xml');
      response.end(
        `<rss version="2.0"><channel><title>A</title>${item('https://b.example/1')}${item(own)}</channel></rss>`,
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      await reader('add', file('b.md', '---\ntitle: B\nsource: https://b.example/1\n---\nWhole.\n'));
      await reader('add', file('a.md', `---\ntitle: A\nsource: http://127.0.0.1:${port}/1\n---\nWhole.\n`));
      const { code, out } = await reader('add', '--force', `http://127.0.0.1:${port}/feed`);
      expect({ code, out: out.replaceAll(/\t[^\t\n]*\.md/g, '') }).toEqual({
        code: 0,
        out: 'b\talready there\na\n',
      });
      expect(readFileSync(path.join(library, 'b.md'), 'utf8')).toContain('Whole.');
      expect(readFileSync(path.join(library, 'a.md'), 'utf8')).toContain('all night');
    } finally {
      server.close();
    }
  });

  test('what was named last comes first', async () => {
    await reader(
      'add',
      file('b.md', '# Beta\n\nText.\n'),
      file('a.md', '# Alpha\n\nText.\n'),
      file('c.md', '# Gamma\n\nText.\n'),
    );
    expect((await reader('list')).out.split('\n').map((line) => line.split('\t')[1] ?? '')).toEqual([
      'gamma',
      'alpha',
      'beta',
      '',
    ]);
  });

  test('an article that comes with reader is suggested by its id', async () => {
    await reader('add', file('a.md', bridge));
    const said = 'Did you mean "ten-words"?\n';
    expect((await reader('show', 'ten words')).err).toBe(`reader: there is no article "ten words"\n${said}`);
    expect((await reader('show', 'ten', 'words')).err).toBe(
      `reader: there is no article "ten words"\n${said}`,
    );
  });
});
