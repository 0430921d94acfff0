import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { inPipe, inShell, start, testFolder } from '../helpers/built-reader.ts';

const { folder, file, remove } = testFolder();
afterAll(remove);

const news = file(
  'news.txt',
  'The Bridge\n\nIt was closed.\n\n“It is not safe,” said Ana Ruiz.\n\nAuthor: Bo Hale\n',
);
const long = file('long.txt', `Long\n\n${`${'A sentence of plain prose. '.repeat(20)}\n\n`.repeat(4000)}`);

test('an article is set without any escape sequence', () => {
  expect(inPipe(['show', news])).toEqual({
    code: 0,
    out: `The Bridge\n══════════\nBo Hale · 1 min read\n\nIt was closed.\n\n“It is not safe,” said Ana Ruiz.\n\n${'─'.repeat(66)}\nBo Hale\n`,
    err: '',
  });
});

test('colour can be forced in a pipe', () => {
  expect(inPipe(['show', '--color', 'always', news]).out).toContain('\u001b[1m');
});

test('it is no error when nobody reads the output any more', () => {
  const { out, err } = inShell(`reader show "${long}" | head -1`);
  expect({ out, err }).toEqual({ out: 'Long\n', err: '' });
});

test.for([`quotes --json "${long}" "${news}"`, '--help', 'help show', 'completion bash'])(
  'that reader %s is read by nobody is no error',
  (line) => {
    // The pipe is closed before there is anything in it.
    const { out, err } = inShell(`(sleep 0.2; reader ${line}; echo "code $?" >&2) | true`);
    expect({ out, err }).toEqual({ out: '', err: 'code 0\n' });
  },
);

test.for([
  `show "${news}"`,
  'show ten-words',
  'list',
  'quotes --json',
  'search winter',
  'completion bash',
  '--help',
  '--version',
  '',
])('reader %s reports a full disk', (line) => {
  const { code, err } = inShell(`reader ${line} > /dev/full`);
  expect({ code, err }).toEqual({ code: 1, err: 'reader: write error: no space left on device\n' });
});

test.for([
  ['show nosuchthing', 1],
  ['--nonsense', 2],
] as const)('the exit code of reader %s is %i even if nothing can be written', ([line, code]) => {
  expect(inShell(`reader ${line} 2> /dev/full`).code).toBe(code);
  const closed = `{ (sleep 0.2; reader ${line} 2>&1 >&3; echo "code $?" >&3) | true; } 3>&1`;
  expect(inShell(closed).out).toBe(`code ${code}\n`);
});

test('a long text is written completely', () => {
  const { out } = inPipe(['show', long]);
  expect(out.match(/sentence/g)).toHaveLength(80_000);
});

test('a pipe is set while it is written', async () => {
  const child = start(['show', '-']);
  child.stdin.write('Title\n\nFirst.\n\nSecond.\n\nThird.\n\nFourth.\n\nFifth.\n\nSixth.\n\n');
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^Title\n/);
  child.stdin.end('The end.\n\nAuthor: Ana Ruiz\n');
  expect(await text(child.stdout)).toMatch(/The end\.\n\n─+\nAna Ruiz\n$/);
});

test('a named pipe is read', () => {
  expect(inShell(`reader show <(printf 'T\\n\\nText.\\n')`).out).toContain('Text.');
});

test('an interrupt ends it as a shell expects', async () => {
  const child = start(['show', '-']);
  child.stdin.write('T\n\n'.repeat(10));
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(code === 130 || signal === 'SIGINT').toBe(true);
});

test('reading creates nothing', () => {
  const home = `${folder}/home`;
  for (const args of [['show'], ['list'], ['quotes']])
    expect(inPipe(args, { env: { HOME: home } }).code).toBe(0);
  expect(readdirSync(folder)).not.toContain('home');
});

test('a defect ends in a sentence, and its stack trace with READER_DEBUG=1', () => {
  const defect = file('defect.mjs', 'JSON.stringify = () => { throw new Error("oops"); };');
  const env = { NODE_OPTIONS: `--import=${defect}` };
  const { code, err } = inPipe(['show', '--json', news], { env });
  expect(code).toBe(1);
  expect(err).toMatch(/^reader: something went wrong: oops\n[^\n]+\n$/);
  expect(inPipe(['show', '--json', news], { env: { ...env, READER_DEBUG: '1' } }).err).toContain(
    'defect.mjs',
  );
});
