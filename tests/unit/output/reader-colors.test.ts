import { expect, test } from 'vitest';
import { createTheme } from '../../../src/layout/create-theme.ts';
import { readerColors } from '../../../src/output/reader-colors.ts';

test.for([
  ['quote=1;36', { quote: '1;36' }],
  ['quote=36:heading=4: speaker=2 :hit=7', { quote: '36', heading: '4', speaker: '2', hit: '7' }],
  ['', {}],
  ['quote', {}],
  ['quote=bold:nothing=1', {}],
  ['quote=1\u001b[2J', {}],
  [`quote=${'1;'.repeat(40)}`, {}],
] as const)('%j is %j', ([READER_COLORS, colors]) => {
  expect(readerColors({ READER_COLORS })).toEqual(colors);
});

test('they are used where there are colours, and nowhere else', () => {
  expect(createTheme('color', { quote: '1;36' }).speech('Row.')).toBe('\u001b[1;36mRow.\u001b[0m');
  expect(createTheme('styled', { quote: '1;36' }).speech('Row.')).not.toContain('36');
  expect(createTheme('plain', { quote: '1;36' }).speech('Row.')).toBe('Row.');
});
