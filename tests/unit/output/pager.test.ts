import { describe, expect, test } from 'vitest';
import { choosePager, isInstalled, pagerEnv } from '../../../src/output/pager.ts';

describe('choosePager', () => {
  test.for([
    [{}, { command: 'less', named: false }],
    [{ PAGER: 'more' }, { command: 'more', named: true }],
    [
      { READER_PAGER: 'less -S', PAGER: 'more' },
      { command: 'less -S', named: true },
    ],
    [{ READER_PAGER: '', PAGER: 'more' }, null],
    [{ PAGER: '' }, null],
    [{ PAGER: ' cat ' }, null],
    [{ PAGER: '/bin/cat' }, null],
    [{ PAGER: 'cat > file' }, { command: 'cat > file', named: true }],
    [{ PAGER: 'reader show -' }, null],
  ] as const)('%j', ([env, choice]) => {
    expect(choosePager(env)).toEqual(choice);
  });
});

test.for([
  ['sh', true],
  ['sh -c cat', true],
  ['nosuchpager', false],
  ['nosuchpager -R', false],
  ['/bin/sh', true],
  ['/bin/nosuchpager', false],
  ['/bin', false],
  ['A=1 nosuchpager', true],
  ['"some pager"', true],
] as const)('whether %j is installed: %s', ([command, installed]) => {
  expect(isInstalled(command, { PATH: '/bin:/usr/bin' })).toBe(installed);
});

describe('pagerEnv', () => {
  test.for([
    ['sets what is not set', {}, { LESS: 'FRX', LV: '-c', LESSCHARSET: 'utf-8' }],
    ['sees to R whatever LESS says', { LESS: '-i' }, { LESS: '-i -R', LV: '-c', LESSCHARSET: 'utf-8' }],
    [
      'leaves what is set',
      { LV: '-d', LESSCHARSET: 'latin1' },
      { LESS: 'FRX', LV: '-d', LESSCHARSET: 'latin1' },
    ],
    [
      'keeps pagers out',
      { PAGER: 'reader', READER_PAGER: 'x', HOME: '/h' },
      { HOME: '/h', LESS: 'FRX', LV: '-c', LESSCHARSET: 'utf-8' },
    ],
  ] as const)('%s', ([, env, expected]) => {
    expect(pagerEnv(env)).toEqual(expected);
  });
});
