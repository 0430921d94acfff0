import { describe, expect, test } from 'vitest';
import { choosePager, isInstalled, pagerEnv, showsStyles } from '../../../src/output/pager.ts';

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
  ['less (', false],
  ["sh -c 'cat", false],
  ['sh -c "cat" | sh', true],
] as const)('whether %j is installed: %s', async ([command, installed]) => {
  expect(await isInstalled(command, { PATH: '/bin:/usr/bin' })).toBe(installed);
});

test.for([
  ['less', true],
  ['less -S', true],
  ['more', false],
  ['/usr/bin/more -d', false],
  ['most', false],
  ['moreover', true],
] as const)('%j shows styles: %s', ([command, styles]) => {
  expect(showsStyles(command)).toBe(styles);
});

describe('pagerEnv', () => {
  test.for([
    ['sets what is not set', {}, { LESS: 'R', LV: '-c', LESSCHARSET: 'utf-8' }],
    [
      'leaves what is set',
      { LV: '-d', LESSCHARSET: 'latin1' },
      { LESS: 'R', LV: '-d', LESSCHARSET: 'latin1' },
    ],
    [
      'keeps pagers out',
      { PAGER: 'reader', READER_PAGER: 'x', HOME: '/h' },
      { HOME: '/h', LESS: 'R', LV: '-c', LESSCHARSET: 'utf-8' },
    ],
  ] as const)('%s', ([, env, expected]) => {
    expect(pagerEnv(env, false)).toEqual(expected);
  });

  test.for([
    ['-i', false, '-i$ -R'],
    ['FRX', false, 'FRX$ -R'],
    ['FRX', true, 'FRX$ -R -+F'],
    ['-PHello', false, '-PHello$ -R'],
    ['-M --prompt=foo', false, '-M --prompt=foo$ -R'],
    ['-F --use-color', false, '-F --use-color -R'],
    ['', true, 'R'],
  ] as const)('LESS %j, asked for: %s, is %s', ([LESS, isAsked, expected]) => {
    expect(pagerEnv({ LESS }, isAsked).LESS).toBe(expected);
  });
});
