import { chmodSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { inPipe, inTerminal, testFolder } from '../helpers/built-reader.ts';

const { folder, file, remove } = testFolder();
afterAll(remove);

const short = file('short.txt', 'A Short One\n\nIt is short.\n\n“Very,” said Ana Ruiz.\n');
const tall = file('tall.txt', `A Tall One\n\n${'One more sentence of it.\n\n'.repeat(40)}`);
const sgr = (screen: string) =>
  [...screen.matchAll(/\u001b\[([\d;]*)m/g)].flatMap(([, codes]) => (codes ?? '').split(';').map(Number));
const isHue = (code: number) => (code >= 30 && code <= 37) || (code >= 90 && code <= 97);

test('a terminal shows what a pipe gets', () => {
  const screen = stripVTControlCharacters(inTerminal(`reader show ${short}`));
  expect(screen.replaceAll(/^ {2}/gm, '')).toBe(inPipe(['show', short]).out);
});

describe('colour', () => {
  test.for([
    ['bold and one hue', {}, true, true],
    ['NO_COLOR takes the hue', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR does not', { NO_COLOR: '' }, true, true],
    ['TERM=dumb takes all', { TERM: 'dumb' }, false, false],
  ] as const)('%s', ([, env, bold, hue]) => {
    const codes = sgr(inTerminal(`reader show ${short}`, { env }));
    expect({ bold: codes.includes(1), hue: codes.some(isHue) }).toEqual({ bold, hue });
  });
});

describe('width', () => {
  test.for([
    [40, 40],
    [66, 66],
    // With a margin of two.
    [120, 68],
    // A pseudo-terminal may call itself 0 columns wide.
    [0, 68],
  ] as const)('a terminal of %i columns is filled to %i', ([columns, most]) => {
    const wide = file('wide.txt', `Wide\n\n${'word '.repeat(60)}\n`);
    const lines = stripVTControlCharacters(inTerminal(`reader show ${wide}`, { columns })).split('\n');
    const widest = Math.max(...lines.map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(most);
    expect(widest).toBeGreaterThan(most - 6);
  });

  test('--center sets the block in the middle', () => {
    const lines = inTerminal(`reader show --center ${short}`, { columns: 100 }).split('\n');
    expect(lines.every((line) => line === '' || line.startsWith(' '.repeat(17)))).toBe(true);
  });
});

describe('the pager', () => {
  const pager = (name: string) => ({
    line: `cat > ${folder}/${name}`,
    seen: () => readFileSync(`${folder}/${name}`, 'utf8'),
  });

  test('gets a text that is taller than the screen', () => {
    const one = pager('one');
    inTerminal(`reader show ${tall}`, { env: { PAGER: one.line } });
    expect(one.seen()).toContain('One more sentence');
  });

  test('has the terminal to itself: errors are reported when it is quit', () => {
    const screen = inTerminal(`reader show ${tall} ${folder}/gone.txt`, {
      env: { PAGER: 'cat >/dev/null; sleep 0.3; echo left' },
    });
    expect(screen.replaceAll('\r', '')).toMatch(/left\nreader: there is no file/);
  });

  test('READER_PAGER comes before PAGER', () => {
    const one = pager('two');
    inTerminal(`reader show ${tall}`, { env: { READER_PAGER: one.line, PAGER: 'false' } });
    expect(one.seen()).toContain('One more sentence');
  });

  test.for([
    ['is not used for a text that fits', `reader show ${short}`, { PAGER: 'false' }, 'It is short.'],
    [
      'is not used with --no-pager',
      `reader show --no-pager ${tall}`,
      { PAGER: 'false' },
      'One more sentence',
    ],
    [
      'is not used on a dumb terminal',
      `reader show ${tall}`,
      { PAGER: 'false', TERM: 'dumb' },
      'One more sentence',
    ],
    [
      'is none when it is empty',
      `reader show ${tall}`,
      { READER_PAGER: '', PAGER: 'false' },
      'One more sentence',
    ],
    [
      'that is missing loses nothing',
      `reader show ${tall}`,
      { PAGER: 'nosuchpager -x' },
      'One more sentence',
    ],
    [
      'is used for a short text when asked for',
      `reader show --pager ${short}`,
      { PAGER: 'echo paged; cat >/dev/null' },
      'paged',
    ],
    ['of nonsense loses nothing', `reader show ${tall}`, { PAGER: 'less (' }, 'One more sentence'],
    [
      'that its shell cannot run loses nothing',
      `reader show ${tall}`,
      { PAGER: 'A=1 nosuchpager' },
      'One more sentence',
    ],
    ['that ends early is success', `reader show ${tall}; echo "code $?"`, { PAGER: 'head -1' }, 'code 0'],
    [
      'is told how to show styles',
      `reader show ${tall}`,
      { PAGER: 'cat >/dev/null; echo "LESS=$LESS $LESSCHARSET"' },
      'LESS=R utf-8',
    ],
  ] as const)('%s', ([, line, env, seen]) => {
    expect(inTerminal(line, { env })).toContain(seen);
  });

  test('that shows no styles gets none', () => {
    chmodSync(file('more', '#!/bin/sh\ncat'), 0o755);
    const screen = inTerminal(`reader show ${tall}`, { env: { PAGER: `${folder}/more` } });
    expect(screen).toContain('One more sentence');
    expect(sgr(screen)).toEqual([]);
  });

  test('that is missing is reported once, and only if somebody chose it', () => {
    expect(
      inTerminal(`reader show ${tall}`, { env: { PAGER: 'nosuchpager' } }).match(/reader: the pager/g),
    ).toHaveLength(1);
    expect(inTerminal(`PATH=/nonexistent; reader show ${tall}`)).not.toContain('reader:');
  });
});

test('ended while the pager runs, reader waits for the pager', () => {
  const env = { PAGER: 'kill -TERM $PPID; sleep 1; echo the pager ends; cat >/dev/null' };
  expect(inTerminal(`reader show ${tall}; echo "code $?"`, { env })).toMatch(/the pager ends[\s\S]*code 143/);
});

describe('links', () => {
  const linked = file('linked.md', '# Linked\n\nSee [the page](https://a.example/page) for more.\n');

  test('are live where they can be followed', () => {
    const env = { TERM_PROGRAM: 'WezTerm', READER_PAGER: '' };
    expect(inTerminal(`reader show ${linked}`, { env })).toContain('\u001b]8;');
  });

  test.for([
    ['a terminal that is not known', {}],
    ['a multiplexer', { TERM_PROGRAM: 'WezTerm', TMUX: '/tmp/tmux' }],
    ['a pager that may not pass them on', { TERM_PROGRAM: 'WezTerm', PAGER: 'more' }],
  ] as const)('are plain on %s', ([, env]) => {
    expect(inTerminal(`reader show ${linked}`, { env })).not.toContain('\u001b]8;');
  });
});

test('no query is sent to the terminal', () => {
  const screen = inTerminal(`reader show --no-pager ${tall}; reader list; reader quotes ${short}`);
  expect(screen).toContain('One more sentence');
  expect(screen).not.toMatch(/\u001b\]1[01];\?|\u001b\[6n|\u001b\[[>=]?\d*c|\u001b\[>\d*q|\u001bP/);
});

test('bars are ASCII where text is', () => {
  const quoted = file('quoted.md', '# Quoted\n\n> Words.\n');
  expect(inTerminal(`reader show ${quoted}`, { env: { LC_ALL: 'C' } })).toContain('| Words.');
});
