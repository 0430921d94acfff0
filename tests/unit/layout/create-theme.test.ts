import { describe, expect, test } from 'vitest';
import { createTheme } from '../../../src/layout/create-theme.ts';

describe('what is painted', () => {
  const { speech, link, emphasis, strong } = createTheme('color');

  test.for([
    ['is begun and ended', speech('so'), '\x1b[1m\x1b[95mso\x1b[39m\x1b[22m'],
    ['is nothing where there is nothing', speech(''), ''],
    ['may have in it what is painted otherwise', emphasis(link('so')), '\x1b[3m\x1b[4mso\x1b[24m\x1b[23m'],
    [
      'goes on behind what ends its own style',
      strong(`${speech('so')} it is`),
      '\x1b[1m\x1b[1m\x1b[95mso\x1b[39m\x1b[22m\x1b[1m it is\x1b[22m',
    ],
    ['ends with its line', link('so\r\nit is'), '\x1b[4mso\x1b[24m\r\n\x1b[4mit is\x1b[24m'],
  ])('%s', ([, painted, expected]) => {
    expect(painted).toBe(expected);
  });

  test('is as it was in a plain theme', () => {
    expect(createTheme('plain').speech('so')).toBe('so');
  });
});
