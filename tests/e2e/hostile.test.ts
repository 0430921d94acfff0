import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { inPipe, inShell, testFolder } from '../helpers/built-reader.ts';

const node = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../../fuzz/${script}`, import.meta.url)), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  });

// The same input in each run; "npm run fuzz" looks for others, and at how time grows, which no test may assert.
test('random input breaks no promise', () => {
  const seed = `--seed=${process.env.SEED ?? 20_231_125}`;
  const { status, stdout, stderr } = node('fuzz.mjs', '--runs', '30', seed, '--without', 'growth');
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
}, 120_000);

test('texts made to take time or memory end, and are shown', () => {
  const { status, stdout, stderr } = node('bombs.mjs', '--command', 'show', '--below', '0.7');
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
}, 120_000);

// With a heap of 128 MB, which the text would fill if it were held.
const SMALL = { NODE_OPTIONS: '--max-old-space-size=128' };

test.for([
  ['a paragraph without end', `yes 'words of text'`],
  ['a line without end', `yes 'words of text' | tr '\\n' ' '`],
  ['a word without end', `yes y | tr -d '\\n'`],
  ['a list without end', `yes -- '- words of text'`],
  ['a code block without end', `(echo '\`\`\`'; yes 'words of text')`],
  [
    'a comment without end, which says nothing,',
    `(echo '# T'; echo; echo text; echo; yes '<!-- x' | head -500000)`,
  ],
  [
    'paragraphs without end',
    `yes 'words of text
'`,
  ],
])('%s begins to print before it ends, in little memory', ([, endless]) => {
  const { out, err } = inShell(`${endless} | reader show - | head -50000 | tail -2`, SMALL);
  expect(err).toBe('');
  expect(out).toMatch(/word|text|yyy/);
});

const { file, remove } = testFolder();
afterAll(remove);

// What is made from a text takes a bounded multiple of its size: for 1 MB, some 400 MB with Node itself, on Node 24 up to 520.
test.for([
  { name: 'page.html', part: '<b><p>x', heap: 140 },
  { name: 'list.md', part: '- a\n', heap: 100 },
  { name: 'quotes.txt', part: '“好”', heap: 100 },
  { name: 'marks.txt', part: '""', heap: 120 },
])('300 kB of $part have room in a heap of $heap MB', { timeout: 120_000 }, ({ name, part, heap }) => {
  const start = name.endsWith('.html') ? '<!doctype html><title>A</title><p>Shown.' : 'A\n\nB.\n\n';
  const text = file(name, start + part.repeat(Math.ceil(300_000 / Buffer.byteLength(part))));
  const { code } = inShell(`reader quotes --all --json '${text}' > '${text}.json'`, {
    NODE_OPTIONS: `--max-old-space-size=${heap}`,
  });
  expect(code).toBe(0);
});

test('what has to be held whole is refused when it is too large', () => {
  const { code, out, err } = inPipe(['show', '--json', '-'], {
    input: 'A sentence of prose.\n\n'.repeat(800_000),
  });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    'reader: standard input is larger than 16 MB, more than reader holds at once\n"reader show" prints plain text and Markdown of any size.\n',
  );
});

test('a page in many lines is read as one', () => {
  const input = `<!doctype html><title>Tides</title><p>${'The harbour froze before the boats came home. '.repeat(40_000)}</p>`;
  expect(inPipe(['show', '-'], { input }).out.match(/harbour/g)).toHaveLength(40_000);
});
