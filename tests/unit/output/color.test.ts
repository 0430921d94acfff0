import { expect, test } from 'vitest';
import { chooseThemeLevel } from '../../../src/output/color.ts';

test.for([
  ['auto', {}, true, 'color'],
  ['auto', {}, false, 'plain'],
  ['always', {}, false, 'color'],
  ['never', { FORCE_COLOR: '1' }, true, 'plain'],
  ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, 'color'],
  ['auto', { FORCE_COLOR: '1' }, false, 'color'],
  ['auto', { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, 'color'],
  ['auto', { FORCE_COLOR: '0' }, true, 'plain'],
  ['auto', { FORCE_COLOR: 'false' }, true, 'plain'],
  ['auto', { FORCE_COLOR: '' }, false, 'plain'],
  ['auto', { FORCE_COLOR: '' }, true, 'color'],
  ['auto', { CLICOLOR_FORCE: '1' }, false, 'color'],
  ['auto', { CLICOLOR: '0' }, true, 'styled'],
  ['auto', { NO_COLOR: '1' }, true, 'styled'],
  ['auto', { NO_COLOR: '1' }, false, 'plain'],
  ['auto', { NO_COLOR: '' }, true, 'color'],
  ['auto', { NO_COLOR: '1', TERM: 'dumb' }, true, 'plain'],
  ['auto', { TERM: 'dumb' }, true, 'plain'],
] as const)('--color %s with %j, a terminal: %s, is %s', ([when, env, isTerminal, level]) => {
  expect(chooseThemeLevel(when, env, isTerminal)).toBe(level);
});
