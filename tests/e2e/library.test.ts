import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/parse/front-matter/split.ts';
import { parseMarkdownBlocks } from '../../src/parse/markdown/markdown.ts';
import { start, testFolder } from '../helpers/built-reader.ts';

const { folder, file, remove } = testFolder();
afterAll(remove);

/** Run the built program without blocking, so that a server in this process can answer it. */
async function reader(args: readonly string[], env: Record<string, string>) {
  const child = start(args, env);
  child.stdin.end();
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

const firstCells = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]);

test('a day in the life', async () => {
  const topics = ['Harbour', 'Bridge', 'Bakery', 'Library', 'Orchard'];
  const page = (
    topic: string,
    day: number,
  ) => `<!doctype html><html lang="en"><head><title>The ${topic} Reopens</title>
<meta property="article:published_time" content="2041-05-0${day}"><meta name="author" content="Ana Ruiz"></head>
<body><article><h1>The ${topic} Reopens</h1><p>After two winters of work, the ${topic.toLowerCase()} in Ardle reopened on Monday with bread, music and a long queue of people who had waited since dawn.</p>
<p>“We never doubted the ${topic.toLowerCase()},” said Ines Okafor, the mayor of Ardle, as the ribbon fell and the band played on in the rain.</p>
<p>The town paid for the work with a loan that it will repay over twenty years, and with the help of four hundred neighbours.</p></article></body></html>`;
  const server = createServer((request, response) => {
    const number = Number(request.url?.slice(1));
    const topic = topics[number];
    response.writeHead(topic === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(topic === undefined ? 'gone' : page(topic, number + 1));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const at = (number: number) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${number}`;
  const library = path.join(folder, 'data', 'reader', 'articles');
  const env = { XDG_DATA_HOME: path.join(folder, 'data') };
  try {
    const added = await reader(['add', ...[0, 1, 2, 3, 4, 9].map(at)], env);
    expect(firstCells(added.out)).toEqual(topics.map((topic) => `the-${topic.toLowerCase()}-reopens`));
    expect(added.code).toBe(1);
    expect(added.err).toContain('there is no such page');

    const again = await reader(['add', at(1)], env);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toMatch(/^the-bridge-reopens\t.*\talready there\n$/);
    expect((await reader(['add', '--force', at(1)], env)).code).toBe(0);

    const listed = (await reader(['list', '--author', 'ruiz'], env)).out.trimEnd().split('\n');
    expect(listed.map((line) => line.split('\t')[1])).toEqual(
      topics.map((topic) => `the-${topic.toLowerCase()}-reopens`).reverse(),
    );

    const found = await reader(['search', 'never doubted', 'orchard'], env);
    expect(found.out).toContain('The Orchard Reopens');
    expect(found.out).not.toContain('Bakery');

    const quotes = await reader(['quotes', '--by', 'okafor'], env);
    expect(quotes.out.match(/We never doubted/g)).toHaveLength(5);

    const removed = await reader(['remove', at(4), 'the-bakery-reopens'], env);
    expect(firstCells(removed.out)).toEqual(['the-orchard-reopens', 'the-bakery-reopens']);
    expect(readdirSync(path.join(library, '.trash')).sort()).toEqual([
      'the-bakery-reopens.md',
      // Renewed before.
      'the-bridge-reopens.md',
      'the-orchard-reopens.md',
    ]);
    expect((await reader(['search', 'orchard'], env)).code).toBe(1);
  } finally {
    server.close();
  }
});

test('from an export of Pocket to a quote in a file', async () => {
  const page = (number: number) => `<!doctype html><html lang="en"><head><title>Story ${number}</title>
<meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2041-05-0${number}"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Story ${number}</h1><p>After two winters of work, the ferry number ${number} sailed again on Monday with bread and music on board.</p>
<p>“We never doubted ferry ${number},” said Ines Okafor, the mayor of Ardle, as the ribbon fell and the band played on.</p>
<p>The town paid for the work with a loan that it will repay over twenty years, and with the help of its neighbours.</p></article></body></html>`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const number = Number(request.url?.slice(1));
    response.writeHead(number < 5 ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(number < 5 ? page(number) : 'gone');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const at = (number: number) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${number}`;
  const env = { XDG_DATA_HOME: path.join(folder, 'pocket') };
  const rows = [1, 2, 3, 4, 5].map(
    (number) =>
      `"Story, ${number}",${at(number)},${2_250_000_000 + number},ferry|ardle,${number === 1 ? 'archive' : 'unread'}\n`,
  );
  const csv = file('part_000000.csv', `title,url,time_added,tags,status\n${rows.join('')}`);
  try {
    const imported = await reader(['import', csv], env);
    expect(imported.code).toBe(1);
    expect(imported.err).toMatch(/^4 added\n1 failed; the reasons are in .*import-failed\.csv\n/);

    const ids = async (...flags: string[]) =>
      (await reader(['list', ...flags], env)).out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[1]);
    // Last saved first.
    expect(await ids()).toEqual(['story-4', 'story-3', 'story-2', 'story-1']);
    expect(await ids('--unread')).toEqual(['story-4', 'story-3', 'story-2']);

    expect((await reader(['show', '1'], env)).out).toContain('ferry number 4 sailed again');
    expect((await reader(['done', '1'], env)).code).toBe(0);
    expect((await reader(['tag', '2', '+later', '-ferry'], env)).out).toMatch(
      /^story-3\t.*\tardle, later\n$/,
    );
    expect(await ids('--unread', '--tag', 'ferry')).toEqual(['story-2']);
    expect((await reader(['open', 'story-2'], env)).out).toBe(`${at(2)}\n`);

    const quotes = await reader(['quotes', 'story-2', '--by', 'okafor', '--markdown'], env);
    expect(quotes.out).toContain('> “We never doubted ferry 2,”');
    expect(quotes.out).toContain('Ines Okafor');
    expect(quotes.out).toContain(at(2));

    const before = asked.length;
    const again = await reader(['import', csv], env);
    expect(again.err).toMatch(/^0 added, 4 already there\n/);
    expect(asked.slice(before)).toEqual(['/5']);
  } finally {
    server.close();
  }
});

/** More with `KILLS=1000`. */
const KILLS = Number(process.env.KILLS ?? 100);

test(`no file is torn when add is killed, ${KILLS} times`, async () => {
  const library = path.join(folder, 'killed');
  const paragraphs = Array.from(
    { length: 400 },
    (_, index) => `Paragraph ${index} of many, all of them whole.`,
  );
  const source = file(
    'long.md',
    `---\ntitle: Long\nsource: https://a.example/long\n---\n${paragraphs.join('\n\n')}\n`,
  );
  const newer = file('newer.md', readFileSync(source, 'utf8').replaceAll('whole', 'sound'));
  let killed = 0;

  async function killOne(index: number): Promise<void> {
    const child = start(['add', '--force', index % 2 === 0 ? source : newer], { READER_LIBRARY: library });
    child.stdin.end();
    // From its start to a little beyond its end, as measured on the first run.
    const timer = setTimeout(() => child.kill('SIGKILL'), lasts * 1.1 * ((index * 37) % 100) * 0.01);
    const [, signal] = await once(child, 'close');
    clearTimeout(timer);
    if (signal !== null) killed++;
  }

  const begun = performance.now();
  expect((await reader(['add', source], { READER_LIBRARY: library })).code).toBe(0);
  const lasts = performance.now() - begun;
  for (let index = 0; index < KILLS; index += 2) {
    await Promise.all([killOne(index), killOne(index + 1)]);
    const names = readdirSync(library).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['long.md']);
    const split = splitFrontMatter(readFileSync(path.join(library, 'long.md'), 'utf8'));
    const texts = parseMarkdownBlocks(split?.body ?? '').map(({ text }) => text);
    expect([paragraphs, paragraphs.map((text) => text.replace('whole', 'sound'))]).toContainEqual(texts);
  }
  // The first is killed at once, however fast the machine.
  expect(killed).toBeGreaterThan(0);
});

test('changes that several processes make to one article at once are all kept', async () => {
  const library = path.join(folder, 'together');
  const env = { READER_LIBRARY: library };
  await reader(['add', file('tide.md', '# The Tide\n\nIt rose.\n')], env);
  // A process that was killed while it had the lock.
  writeFileSync(path.join(library, '.reader.lock'), `${hostname()} ${spawnSync('true').pid} 0`);
  const numbers = [1, 2, 3, 4, 5, 6];
  const changes = numbers.map((number) => reader(['tag', 'the-tide', `+t${number}`], env));
  const done = await Promise.all([...changes, reader(['done', 'the-tide'], env)]);
  expect(done.map(({ code }) => code)).toEqual(done.map(() => 0));
  const { tags, read } = JSON.parse((await reader(['list', '--json'], env)).out);
  expect(tags.toSorted()).toEqual(numbers.map((number) => `t${number}`));
  expect(read).not.toBeNull();
  expect(readdirSync(library)).toEqual(['the-tide.md']);
});

test('a page that several processes add at once is kept once', async () => {
  const server = createServer((_, response) =>
    response.end('<!doctype html><title>Tide</title><h1>The Tide</h1><p>It rose all night.</p>'),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const library = path.join(folder, 'added');
  const env = { READER_LIBRARY: library };
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tide`;
  try {
    const added = await Promise.all([1, 2, 3, 4].map(() => reader(['add', at], env)));
    expect(added.filter(({ out }) => !out.includes('already there'))).toHaveLength(1);
    expect(readdirSync(library)).toEqual(['the-tide.md']);
  } finally {
    server.close();
  }
});
