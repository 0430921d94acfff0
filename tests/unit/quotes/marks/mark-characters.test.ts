import { expect, test } from 'vitest';
import { readMarkCharacters } from '../../../../src/quotes/marks/mark-characters.ts';

/** Each mark, with `o` where it may open a quote, and `c` where it may close one. */
test.for<[text: string, marks: string]>([
  ['“a” (“b”) [“c”] {“d”} /“e”', '“o ”c “o ”c “o ”c “o ”c “o ”c'],
  ['“a”, “b”. “c”; “d”: “e”? “f”! “g”…', '“o ”c “o ”c “o ”c “o ”c “o ”c “o ”c “o ”c'],
  ['a“b', '“'],
  ['"a" b"c', '"o "c "'],
  ['5" 5\'10"', "'"],
  ["''a'' ```b``` ``c``", "''o ''c `` ``c ``o ``c"],
  ['‘a’’ ‘‘b’’', '‘o ’’c ‘‘o ’’c'],
  ["a'''b", "' ''"],
  ['« oui », dit', '« »'],
  ['a\u00a0“b”\u202f“c”\u3000“d”', '“o ”c “o ”c “o ”c'],
  ['“‘a’” „b‟ ‹c› 「d」『e』', '“o ‘o ’c ”c „o ‹o ›c 「o 」 『 』c'],
  ['“)” “,” “:” “;” “.”', '“ ”c “ ”c “ ”c “ ”c “o ”c'],
  ['—“a”—“b”–', '“ ” “ ”'],
  ['“5"” "5" x', '“o "c ”c "o'],
  ['“it is 5" long” 6" x', '“o "c ”c'],
])('in %j stand the marks %s', ([text, expected]) => {
  const marks = readMarkCharacters(text);
  const shown = Array.from({ length: marks.length }, (_, at) => {
    const { start, end, opens, closes } = marks.at(at);
    return `${text.slice(start, end)}${opens ? 'o' : ''}${closes ? 'c' : ''}`;
  });
  expect(shown.join(' ')).toBe(expected);
});

test('any number of marks is read', () => {
  const marks = readMarkCharacters('“a” '.repeat(40));
  expect(marks.length).toBe(80);
  expect(marks.at(79)).toMatchObject({ start: 158, end: 159, code: 0x201d, opens: false, closes: true });
});
