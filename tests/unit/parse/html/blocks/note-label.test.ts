import { describe, expect, test } from 'vitest';
import { isLabelOf, withoutNumber } from '../../../../../src/parse/html/blocks/note-label.ts';
import { first } from '../elements.ts';

describe('the number that a note repeats', () => {
  const isLabel = (note: string) => {
    const paragraph = first(note, 'p');
    return isLabelOf(first(note, 'a'), paragraph);
  };
  test.for<[string, boolean]>([
    ['<p><a href=#r>1</a> By hand.', true],
    ['<p><a href=#r>1984</a> By hand.', true],
    ['<p><a href=#r>19842</a> By hand.', false],
    ['<p><a href=#r>[1]</a> By hand.', true],
    ['<p><a href=#r>(1).</a> By hand.', true],
    ['<p><a href=#r>iv:</a> By hand.', true],
    ['<p><a href=#r>†</a> By hand.', true],
    ['<p>^ <a href=#r>1</a> By hand.', true],
    ['<p>By hand, <a href=#r>1</a>.', false],
    ['<p><a href=#r>Seven</a> goats.', false],
    ['<p><a href=#r>1 goat</a> swam.', false],
    ['<p><a href=#r>§</a> 1 of the law.', true],
    ['<p><a href=#r>↑</a> By hand.', false],
  ])('%s: %s', ([note, expected]) => expect(isLabel(note)).toBe(expected));

  const without = (text: string, at = 0) =>
    withoutNumber(
      {
        kind: 'paragraph',
        text,
        marks: [
          { kind: 'strong', start: 0, end: 2 },
          { kind: 'emphasis', start: text.indexOf('hand'), end: text.length },
        ],
      },
      at,
    );
  test.for<[string, string]>([
    ['1. By hand', 'By hand'],
    ['[1] By hand', 'By hand'],
    ['(12): By hand', 'By hand'],
    ['1234) By hand', 'By hand'],
    ['12345) By hand', '12345) By hand'],
    ['¹ By hand', 'By hand'],
    ['↑ By hand', 'By hand'],
    ['† By hand', 'By hand'],
    ['^.  By hand', 'By hand'],
    ['1 By hand', '1 By hand'],
    ['By hand', 'By hand'],
    ['In 1. By hand', 'In 1. By hand'],
  ])('%j goes: %j', ([text, rest]) => {
    const block = without(text);
    expect(block.text).toBe(rest);
    // What was set so still is.
    const marks = 'marks' in block ? block.marks.map(({ start, end }) => rest.slice(start, end)) : [];
    expect(marks.at(-1)).toBe('hand');
    expect(marks).toHaveLength(rest === text ? 2 : 1);
  });

  test('goes from its first paragraph alone', () => {
    expect(without('1. By hand', 1).text).toBe('1. By hand');
    expect(withoutNumber({ kind: 'code', text: '1. By hand' }, 0).text).toBe('1. By hand');
  });
});
