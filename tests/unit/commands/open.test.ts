import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { openersFor } from '../../../src/output/open-address.ts';
import { fakeHost } from '../../helpers/fake-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = path.join(folder, 'a.md');
writeFileSync(
  article,
  `---
title: Tide
source: https://a.example/tide?a=1&b=$(id)
---
One[^1] [link](https://a.example/1), [again](https://a.example/1), https://a.example/itself, [mail](mailto:a@a.example).

| [cell](https://a.example/cell) |
| ------------------------------ |
| x                              |

![The tide](https://a.example/tide.jpg)

[^1]: A note with [its own](https://a.example/note).
`,
);
writeFileSync(path.join(folder, 'none.md'), '# None\n\nNo address, no link.\n');
writeFileSync(path.join(folder, 'one.md'), '# One\n\nA [link](https://a.example/).\n');
const opened = path.join(folder, 'opened');
const browser = path.join(folder, 'browser');
writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > ${opened}\n`);
chmodSync(browser, 0o755);

async function reader(env: Record<string, string>, ...args: string[]) {
  const host = fakeHost({ args, env: { PATH: '/usr/bin:/bin', ...env } });
  const code = await run(host);
  return { code, out: host.written.stdout, err: host.written.stderr };
}

test.for([
  [[], 'https://a.example/tide?a=1&b=$(id)'],
  [['2'], 'https://a.example/1'],
  [['3'], 'mailto:a@a.example'],
  [['4'], 'https://a.example/cell'],
  [['5'], 'https://a.example/tide.jpg'],
  [['6'], 'https://a.example/note'],
] as const)('without a browser, the address is printed: %j', async ([number, address]) => {
  expect(await reader({}, 'open', article, ...number)).toEqual({ code: 0, out: `${address}\n`, err: '' });
});

test('a link is offered only where there is one', async () => {
  const none = await reader({}, 'open', path.join(folder, 'none.md'));
  expect(none).toEqual({ code: 1, out: '', err: 'reader: "None" does not say where it came from\n' });
  const one = await reader({}, 'open', path.join(folder, 'one.md'));
  expect(one.err).toContain('give the number that "reader show" prints after it.');
});

test('the numbers are those that show prints', async () => {
  const { out } = await reader({}, 'show', article);
  for (const [number, address] of [
    [2, 'https://a.example/1'],
    [3, 'mailto:a@a.example'],
    [4, 'https://a.example/cell'],
    [5, 'https://a.example/tide.jpg'],
    [6, 'https://a.example/note'],
  ])
    expect(out).toContain(`[${number}] ${address}`);
});

test('BROWSER gets the address as one word', async () => {
  const done = await reader({ BROWSER: `/no/such/browser:${browser} --new %s` }, 'open', article);
  expect(done).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(opened, 'utf8')).toBe('--new\nhttps://a.example/tide?a=1&b=$(id)\n');
  rmSync(opened);
  expect(await reader({ BROWSER: browser }, 'open', 'https://a.example/x')).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(readFileSync(opened, 'utf8')).toBe('https://a.example/x\n');
  rmSync(opened);
});

test('a browser that fails is passed over', async () => {
  expect((await reader({ BROWSER: '/bin/false' }, 'open', article)).out).toBe(
    'https://a.example/tide?a=1&b=$(id)\n',
  );
  expect(existsSync(opened)).toBe(false);
});

test.for([
  [[path.join(folder, 'none.md')], '"None" does not say where it came from'],
  [[path.join(folder, 'none.md'), '1'], '"None" has no link 1\nIt has no links.'],
  [[path.join(folder, 'one.md'), '2'], '"One" has no link 2\nIts only link has the number 1.'],
  [[article, '9'], '"Tide" has no link 9\nIts links have the numbers 2 to 6.'],
  [[folder], 'stands for several articles'],
  [['nosuch'], 'there is no article'],
] as const)('what cannot be opened is reported: %j', async ([names, sentence]) => {
  const { code, out, err } = await reader({}, 'open', ...names);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(sentence);
});

test.for([
  [{}, 'linux', []],
  [{ DISPLAY: ':0' }, 'linux', ['xdg-open', 'gio', 'sensible-browser']],
  [
    { WAYLAND_DISPLAY: 'wayland-0', BROWSER: 'firefox' },
    'linux',
    ['firefox', 'xdg-open', 'gio', 'sensible-browser'],
  ],
  [{ WSL_DISTRO_NAME: 'Debian' }, 'linux', ['wslview', 'explorer.exe']],
  [{}, 'darwin', ['open']],
  [{}, 'win32', ['rundll32']],
  [{ BROWSER: 'w3m:lynx' }, 'linux', ['w3m', 'lynx']],
] as const)('with %j on %s it tries %j', ([env, platform, programs]) => {
  expect(openersFor(env, platform).map(([program]) => program)).toEqual(programs);
});
