import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { fakeHost } from '../../helpers/fake-host.ts';
import { makeZip } from '../../helpers/make-zip.ts';
import { type redirect, startServer, type TestServer } from '../../helpers/misbehaving-server.ts';

const PAGES = 300;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const pageOf = (
  number: number,
) => `<!doctype html><html lang="en"><head><title>Story ${number}</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Story ${number}</h1>
${Array.from({ length: 6 }, (_, index) => `<p>Paragraph ${index} of story ${number}: the river rose on Monday, and the town moved its boats.</p>`).join('\n')}
</article></body></html>`;

const servers: TestServer[] = [];
/** How many requests each server was answering at the same time, at most. */
const most: number[] = [];
let busy = 0;

beforeAll(async () => {
  for (const index of [0, 1, 2]) {
    let active = 0;
    const answers = Object.fromEntries(
      Array.from({ length: PAGES / 3 }, (_, number) => [
        `/${number}`,
        (response: Parameters<ReturnType<typeof redirect>>[0]) => {
          active++;
          most[index] = Math.max(most[index] ?? 0, active);
          setTimeout(() => {
            active--;
            if (number % 25 === 7) response.writeHead(404).end('gone');
            else if (number % 25 === 8)
              response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-');
            else if (number % 25 === 9) response.socket?.destroy();
            else if (number % 25 === 10) response.writeHead(302, { location: `/moved-${number}` }).end();
            else if (number === 11 && busy++ === 0) response.writeHead(429, { 'retry-after': '1' }).end();
            else response.writeHead(200, HTML).end(pageOf(index * 1000 + number));
          }, 2);
        },
      ]),
    );
    const moved = Object.fromEntries(
      Array.from({ length: PAGES / 3 }, (_, number) => [
        `/moved-${number}`,
        (response: Parameters<ReturnType<typeof redirect>>[0]) =>
          response.writeHead(200, HTML).end(pageOf(index * 1000 + number)),
      ]),
    );
    servers.push(await startServer({ ...answers, ...moved }));
  }
});

afterAll(() => Promise.all(servers.map((server) => server.close())));

let folder: string;
let library: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reader-import-'));
  library = path.join(folder, 'library');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function reader(...args: string[]) {
  const host = fakeHost({
    args,
    env: { READER_LIBRARY: library, XDG_CACHE_HOME: path.join(folder, 'cache') },
  });
  const code = await run(host);
  return { code, out: host.written.stdout, err: host.written.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const where = path.join(folder, name);
  mkdirSync(path.dirname(where), { recursive: true });
  writeFileSync(where, content);
  return where;
}

const requests = () => servers.reduce((sum, server) => sum + server.requests.length, 0);
const articles = () => readdirSync(library).filter((name) => name.endsWith('.md'));

/** On each of three servers, numbers 7, 8 and 9 of every 25 pages of a hundred are dead. */
const DEAD = 3 * 4 * 3;

test('300 pages of three hosts, dead, moved, busy and wrong ones among them', async () => {
  const rows = Array.from({ length: PAGES }, (_, index) => {
    const address = servers[index % 3]?.at(`/${Math.floor(index / 3)}`);
    return `Saved ${index},${address}#pocket,${1_600_000_000 + index},a|b,${index % 2 === 0 ? 'unread' : 'archive'}\n`;
  });
  const csv = file(
    'pocket.csv',
    `title,url,time_added,tags,status\n${rows.join('')}Never,,1600000000,,unread\n`,
  );
  const first = await reader('import', csv);
  expect(first.code).toBe(1);
  expect(articles()).toHaveLength(PAGES - DEAD);
  expect(first.out.trimEnd().split('\n')).toHaveLength(PAGES - DEAD);
  const failed = path.join(library, 'import-failed.csv');
  expect(first.err).toBe(
    `${PAGES - DEAD} added\n${DEAD + 1} failed; the reasons are in ${failed}\nTo try again, run: reader import ${failed}\n`,
  );
  expect(most).toEqual([1, 1, 1]);
  const list = readFileSync(failed, 'utf8');
  expect(list).toContain(',there is no such page (status 404)\n');
  expect(list).toContain(' is a PDF, which reader does not read"\n');
  expect(list).toContain(' broke off\n');
  expect(list).toContain('\n,Never,,2020-09-13T12:26:40Z,,,there is no address\n');

  const newest = JSON.parse((await reader('list', '--json')).out.split('\n')[0] ?? '');
  expect(newest).toMatchObject({
    title: 'Story 2099',
    source: servers[2]?.at('/99'),
    added: '2020-09-13T12:31:39Z',
    read: '2026-11-24T12:00:00Z',
    tags: ['a', 'b'],
  });

  // Run again, it fetches nothing that it already has.
  const before = requests();
  const again = await reader('import', csv);
  expect(again.err).toContain(`0 added, ${PAGES - DEAD} already there`);
  const since = servers.flatMap((server) => server.requests.map(({ url }) => url)).length - before;
  expect(since).toBe(DEAD);

  // The list of failures can be imported.
  const third = await reader('import', failed);
  expect(third.err).toContain(`${DEAD + 1} failed; the reasons are in`);
  expect(readFileSync(failed, 'utf8').split('\n').length).toBe(list.split('\n').length);
});

test('a few failures are told, and keep what only the export has', async () => {
  const json = file(
    'few.json',
    JSON.stringify([
      { title: 'Gone', url: 'nowhere', slug: 'gone', highlights: [{ quote: 'A * line' }] },
      { url: 5, slug: 'none' },
    ]),
  );
  const { err } = await reader('import', json);
  expect(err).toContain('  Gone: "nowhere" is not a web address\n');
  const failed = path.join(library, 'import-failed.csv');
  expect(readFileSync(failed, 'utf8')).toContain('"> A \\* line\n');
});

test('an import that was stopped in the middle continues', async () => {
  const server = servers[0] as TestServer;
  const rows = Array.from({ length: 6 }, (_, number) => `${server.at(`/${number}`)},T${number}\n`).join('');
  const csv = file('links.csv', `url,title\n${rows}`);
  const host = fakeHost({ args: ['import', csv], env: { READER_LIBRARY: library } });
  let written = 0;
  const stopped = {
    ...host,
    stdout: {
      ...host.stdout,
      write: async () => {
        if (++written === 3) throw new Error('stopped');
      },
    },
  };
  expect(await run(stopped)).toBe(1);
  expect(articles().length).toBeGreaterThan(2);
  const had = articles().length;
  const before = server.requests.length;
  expect((await reader('import', csv)).code).toBe(0);
  expect(server.requests.length - before).toBe(6 - had);
  expect(articles()).toHaveLength(6);
});

test('an article whose text is in the export is kept without the network', async () => {
  const text = `<div><p>The river rose on Monday, and the town moved its boats to the upper field.</p><p>Nobody was hurt.</p></div>`;
  const omnivore = [
    {
      id: '1',
      slug: 'tide',
      title: 'Tide',
      author: 'Ana Ruiz',
      url: 'http://127.0.0.1:1/tide',
      state: 'Archived',
      labels: ['sea'],
      savedAt: '2024-10-30T12:39:28.023Z',
      publishedAt: '2024-10-29T00:00:00Z',
    },
  ];
  const archive = file(
    'omnivore.zip',
    makeZip({
      'metadata_0_to_20.json': JSON.stringify(omnivore),
      'content/tide.html': text,
      'highlights/tide.md': '> The river rose\n\nmy note\n',
    }),
  );
  const wallabag = file(
    'wallabag.json',
    JSON.stringify([
      {
        title: 'Ebb',
        url: 'http://127.0.0.1:1/ebb',
        is_archived: 0,
        created_at: '2024-01-01T10:00:00+0000',
        content: text,
        tags: [],
      },
    ]),
  );
  expect(await reader('import', archive, wallabag)).toMatchObject({ code: 0, err: '2 added\n' });
  const [tide, ebb] = (await reader('list', '--json')).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(tide).toMatchObject({
    id: 'tide',
    title: 'Tide',
    authors: [{ name: 'Ana Ruiz' }],
    date: '2024-10-29T00:00:00Z',
    source: 'http://127.0.0.1:1/tide',
    tags: ['sea'],
    added: '2024-10-30T12:39:28Z',
    read: '2026-11-24T12:00:00Z',
  });
  expect(ebb).toMatchObject({ id: 'ebb', read: null });
  expect(readFileSync(path.join(library, 'tide.md'), 'utf8')).toMatch(
    /upper field\.\n\nNobody was hurt\.\n\n## Highlights\n\n> The river rose\n\nmy note\n$/,
  );
  expect((await reader('import', archive, wallabag)).err).toBe('0 added, 2 already there\n');
});

test('what was removed stays removed, except with --force', async () => {
  const text = '<p>The river rose on Monday, and the town moved its boats to the upper field.</p>';
  const item = { is_archived: 0, created_at: '2024-01-01T10:00:00+0000', content: text, tags: [] };
  const csv = file(
    'wallabag.json',
    JSON.stringify([
      { ...item, title: 'Ebb', url: 'http://127.0.0.1:1/ebb?utm_source=feed' },
      { ...item, title: 'Flood', url: 'http://127.0.0.1:1/flood', published_at: '2024-05-01T00:30:00+0200' },
    ]),
  );
  const marked = file(
    'highlights.csv',
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\nThe gate is low.,The Mill,Ana Ruiz,,,,,order,1,2024-05-01 10:00:00+00:00,\n',
  );
  expect((await reader('import', csv, marked)).err).toBe('3 added\n');
  expect(readFileSync(path.join(library, 'flood.md'), 'utf8')).toContain('date: "2024-05-01T00:30:00+02:00"');
  await reader('remove', 'ebb', 'the-mill');
  expect(await reader('import', csv, marked)).toMatchObject({
    code: 0,
    err: '0 added, 1 already there, left out 2 that you removed (--force brings them back)\n',
  });
  expect((await reader('import', '--force', csv, marked)).err).toBe('2 added, 1 already there\n');
});

test('of a page that was saved twice, all tags are kept', async () => {
  const text = '<p>The river rose on Monday, and the town moved its boats to the upper field.</p>';
  const item = { is_archived: 0, created_at: '2024-01-01T10:00:00+0000', content: text };
  const json = file(
    'wallabag.json',
    JSON.stringify([
      { ...item, title: 'Ebb', url: 'http://127.0.0.1:1/ebb?utm_source=feed', tags: ['sea'] },
      { ...item, title: 'Ebb', url: 'http://127.0.0.1:1/ebb#top', tags: ['moon'], is_archived: 1 },
    ]),
  );
  expect((await reader('import', json)).err).toBe('1 added\n');
  expect(readFileSync(path.join(library, 'ebb.md'), 'utf8')).toMatch(/read: [\s\S]*- "sea"\n {2}- "moon"/);
});

test('an unpacked archive is a folder of files', async () => {
  file(
    'out/metadata_0_to_20.json',
    JSON.stringify([{ slug: 'a', title: 'A', url: 'https://a.example/', savedAt: '' }]),
  );
  file(
    'out/content/a.html',
    '<p>The river rose on Monday, and the town moved its boats to the upper field.</p>',
  );
  expect(await reader('import', path.join(folder, 'out'))).toMatchObject({ code: 0, err: '1 added\n' });
});

test.for([
  ['notes.csv', 'a,b\n1,2\n'],
  ['photo.jpg', '\u0000\u0001\u0002'],
  ['page.html', '<!doctype html><p>A page</p>'],
  ['other.json', '{"a": 1}'],
  ['empty.csv', ''],
  ['broken.zip', 'PK\u0003\u0004and nothing more'],
] as const)('%s is refused in words', async ([name, content]) => {
  const { code, out, err } = await reader('import', file(name, content));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/is not an export that reader knows|is a broken archive/);
});

test('an export comes through a pipe', async () => {
  const options = { args: ['import', '-'], input: 'pipe', env: { READER_LIBRARY: library } } as const;
  const host = fakeHost({ ...options, stdin: `url\n${servers[0]?.at('/0')}\n` });
  expect(await run(host)).toBe(0);
  const other = fakeHost({ ...options, stdin: 'a,b\n1,2\n' });
  expect(await run(other)).toBe(1);
  expect(other.written.stderr).toContain('standard input is not an export that reader knows');
});

test('a file that is not an export does not stop another from being read', async () => {
  const csv = file('a.csv', `url\n${servers[0]?.at('/0')}\n`);
  const { code, err } = await reader('import', path.join(folder, 'none.csv'), csv);
  expect(code).toBe(1);
  expect(err).toMatch(/^reader: there is no file .*\n1 added\n$/);
});

test('addresses in UTF-16 and of a table with 100,000 rows are read', async () => {
  const csv = `\ufeffurl,title\r\n${servers[0]?.at('/1')},Müller\r\n`;
  expect((await reader('import', file('utf16.csv', Buffer.from(csv, 'utf16le')))).code).toBe(0);
  const many = Array.from({ length: 100_000 }, (_, index) => `not a link ${index},T\n`).join('');
  const { err } = await reader('import', file('many.csv', `url,title\n${many}`));
  expect(err).toContain('100000 failed; the reasons are in');
});
