import { expect, test } from 'vitest';
import { wantsHyperlinks } from '../../../src/output/hyperlinks.ts';
import { fakeHost } from '../../helpers/fake-host.ts';

const KITTY = { TERM: 'xterm-kitty' };

test.for([
  [KITTY, 80, true],
  [KITTY, undefined, false],
  [{ TERM: 'xterm-256color' }, 80, false],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm' }, 80, true],
  [{ VTE_VERSION: '5000' }, 80, true],
  [{ VTE_VERSION: '4999' }, 80, false],
  [{ WT_SESSION: 'x' }, 80, true],
  [{ ...KITTY, TMUX: '/tmp/tmux' }, 80, false],
  [{ ...KITTY, STY: '1.pts' }, 80, false],
  [{ TERM: 'dumb', TERM_PROGRAM: 'WezTerm' }, 80, false],
  [{ ...KITTY, READER_PAGER: 'more' }, 80, false],
] as const)('with %j in a terminal of %s columns links are live: %s', async ([env, columns, expected]) => {
  const host = fakeHost({ env, ...(columns === undefined ? {} : { columns }) });
  expect(await wantsHyperlinks(host, true)).toBe(expected);
});

test('a pager that is not used does not matter', async () => {
  const host = fakeHost({ env: { ...KITTY, READER_PAGER: 'more' }, columns: 80 });
  expect(await wantsHyperlinks(host, false)).toBe(true);
});
