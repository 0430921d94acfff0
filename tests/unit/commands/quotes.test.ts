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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { fakeHost, inAMinute } from '../../helpers/fake-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-quotes-'));
const cache = path.join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string, secondsAgo = 60): void {
  const file = path.join(folder, 'library', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(file, then, then);
}

async function reader(...args: readonly string[]) {
  const env = { READER_LIBRARY: path.join(folder, 'library'), XDG_CACHE_HOME: cache, READER_PAGER: '' };
  const host = fakeHost({ args, env, now: inAMinute() });
  const code = await run(host);
  return { code, out: host.written.stdout, err: host.written.stderr };
}

const kept = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:speakers|quotes)$/.test(name),
  );

beforeAll(() => {
  for (let index = 0; index < 230; index++)
    put(
      `n${index}.md`,
      `---\ntitle: T${index}\n---\n“We met at gate ${index},” said ${index % 23 === 0 ? 'Zoë Quill' : 'Bo Hale'}. A “so-called” thing.\n`,
    );
});

test('the quotes of a large library are the same when found, from the cache, and with a damaged cache', async () => {
  const ask = async () => [
    await reader('quotes', '--by', 'zoe', '--json'),
    await reader('quotes', '--by', 'zoe', '--markdown'),
    await reader('quotes', '--all', '--json'),
    await reader('quotes', '--speakers'),
    await reader('quotes', '--by', 'nobody at all'),
  ];
  const first = await ask();
  expect(first[0]?.out.trimEnd().split('\n')).toHaveLength(10);
  expect(kept().length).toBeGreaterThan(20);
  expect(await ask()).toEqual(first);
  for (const [index, name] of kept().entries()) {
    const file = path.join(cache, name);
    const bytes = readFileSync(file);
    if (index % 3 === 0) writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    if (index % 3 === 1)
      writeFileSync(
        file,
        bytes.map((byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte)),
      );
  }
  expect(await ask()).toEqual(first);
  rmSync(cache, { recursive: true });
  expect(await ask()).toEqual(first);
});

test('a file that was changed is read again, and one that is gone is forgotten', async () => {
  await reader('quotes', '--by', 'quill');
  put('n0.md', '---\ntitle: T0\n---\n“Later,” said Ines Okafor.\n', 50);
  rmSync(path.join(folder, 'library', 'n23.md'));
  expect((await reader('quotes', '--by', 'okafor')).out).toContain('“Later,”');
  const { out } = await reader('quotes', '--by', 'quill', '--json');
  expect(out.trimEnd().split('\n')).toHaveLength(8);
  rmSync(path.join(folder, 'library', 'n46.md'));
  await reader('quotes', '--speakers');
  for (const name of kept()) expect(readFileSync(path.join(cache, name), 'utf8')).not.toContain('n46.md');
});

test('a shell completes the speakers that are known', async () => {
  await reader('quotes', '--by', 'quill');
  const { out } = await reader('completion', '--words', 'speaker');
  expect(out.split('\n')).toEqual(expect.arrayContaining(['Bo Hale', 'Zoë Quill']));
});
