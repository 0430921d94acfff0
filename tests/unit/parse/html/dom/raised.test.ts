import { describe, expect, test } from 'vitest';
import { lowered, raised, settled } from '../../../../../src/parse/html/dom/raised.ts';

describe('raised and lowered signs', () => {
  test.for<[string, string, string]>([
    ['2', '²', '₂'],
    ['-12', '⁻¹²', '₋₁₂'],
    ['(n)', '⁽ⁿ⁾', '_((n))'],
    ['x', '^x', '_x'],
    ['x+1', '^(x+1)', '_(x+1)'],
    ['', '', ''],
    // letters of an ordinal or an abbreviation, and signs that are raised anyway
    ['st', 'st', 'st'],
    ['e', 'e', 'e'],
    ['™', '™', '™'],
    ['†', '†', '†'],
    ['two words', 'two words', 'two words'],
    ['x'.padEnd(12, '1'), '^(x11111111111)', '_(x11111111111)'],
    ['x'.padEnd(13, '1'), 'x111111111111', 'x111111111111'],
  ])('%j is %s and %s', ([text, above, below]) => {
    expect([raised(text), lowered(text)]).toEqual([above, below]);
  });

  test('settled, they are the plain ones', () => {
    expect(settled('⁽¹²⁻ⁿ⁾ a')).toBe('(12-n) a');
  });
});
