import { describe, expect, test } from 'vitest';
import { readCodeTable, readTable } from '../../../../../src/parse/html/blocks/table.ts';
import { textOf } from '../../../../../src/parse/html/dom/element.ts';
import { first } from '../elements.ts';

describe('a table', () => {
  const cellsOf = (html: string) =>
    readTable(first(`<table>${html}</table>`, 'table'))?.rows.map((row) =>
      row.map((cell) => (cell === null ? null : textOf(cell))),
    ) ?? null;
  const ROW = '<tr><td>a<td>b';
  const long = (letters: number) => `<td>${'x'.repeat(letters)}`;

  test.for<[string, string, boolean]>([
    ['of two rows and two columns', `${ROW}${ROW}`, true],
    ['of one row', ROW, false],
    ['of one column', '<tr><td>a<tr><td>b', false],
    ['of one row with words', `${ROW}<tr><td> <td>`, false],
    ['with a cell of 300 letters', `${ROW}<tr><td>a${long(300)}`, true],
    ['with a cell of 301 letters', `${ROW}<tr><td>a${long(301)}`, false],
    ['with a long cell under a head', `<tr><th>a<th>b<tr><td>a${long(301)}`, true],
    ['with a long cell and a thead', `<thead>${ROW}</thead><tr><td>a${long(301)}`, true],
    ['with a long cell and a caption', `<caption>c</caption>${ROW}<tr><td>a${long(301)}`, true],
    ['with a long head', `<tr><th>a<th>${'x'.repeat(301)}${ROW}`, true],
    ['about a table', `${ROW}<tr><td>a<td><table>${ROW}${ROW}</table>`, false],
    ['with a heading', `${ROW}<tr><td>a<td><h2>b</h2>`, false],
    ['with a file', `${ROW}<tr><td>a<td><pre>b</pre>`, false],
    ['with a head, and an example', `<tr><th>a<th>b<tr><td>a<td><pre>b</pre>`, true],
  ])('%s is one of data: %s', ([, html, expected]) => expect(cellsOf(html) !== null).toBe(expected));

  test.for<[string, boolean]>([
    ['presentation', false],
    ['none', false],
    ['table', true],
    ['nonesuch', true],
    ['representation', true],
  ])('with the role %s is one of data: %s', ([role, expected]) => {
    expect(readTable(first(`<table role=${role}>${ROW}${ROW}</table>`, 'table')) !== null).toBe(expected);
  });

  test.for<[string, readonly (readonly (string | null)[])[]]>([
    [
      '<tr><th colspan=2>a<th>b<tr><td>c<td>d<td>e',
      [
        ['a', null, 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      '<tr><th rowspan=2>a<th>b<tr><td>c<tr><td>d<td>e',
      [
        ['a', 'b'],
        [null, 'c'],
        ['d', 'e'],
      ],
    ],
    [
      '<tr><th>a<th rowspan=2>b<tr><td>c',
      [
        ['a', 'b'],
        ['c', null],
      ],
    ],
    [
      '<tr><th rowspan=2 colspan=2>a<th>b<tr><td>c',
      [
        ['a', null, 'b'],
        [null, null, 'c'],
      ],
    ],
    [
      '<tr><th rowspan=1 colspan=0>a<th>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s has its cells in their places', ([html, cells]) => expect(cellsOf(html)).toEqual(cells));

  test.for<[string, boolean]>([
    [`${ROW}${ROW}`, false],
    ['<tr><th>a<td>b<tr><th>c<td>d', false],
    ['<tr><th>a<th>b<tr><th>c<td>d', true],
    ['<tr><td><th>b<tr><th>c<td>d', true],
    [`<thead>${ROW}</thead>${ROW}`, true],
    [`<tr><td><b>a</b><td><span><strong>b</strong></span>${ROW}`, true],
    [`<tr><td><b>a</b><td><b>b</b> of c${ROW}`, false],
  ])('%s has names of columns: %s', ([html, expected]) => {
    expect(cellsOf(html)?.[0]?.some((text) => text !== null && text !== '')).toBe(expected);
  });

  test('that spans make far wider than it has cells is cut', () => {
    const widest = (span: number, cells: number) =>
      Math.max(
        ...(
          readTable(
            first(`<table><tr>${`<td colspan=${span}>a`.repeat(cells)}${ROW}</table>`, 'table'),
          ) as NonNullable<ReturnType<typeof readTable>>
        ).rows.map((row) => row.length),
      );
    // Four cells may grow to eight times as many columns, and each is there.
    expect(widest(40, 2)).toBe(33);
    expect(widest(3, 2)).toBe(6);
  });

  test.for<[string, readonly (string | null)[]]>([
    ['<tr><td align=right>a<td>b', ['right', null]],
    ['<tr><td style="text-align : CENTER">a<td align=left>b', ['center', 'left']],
    ['<tr><td class=text-right>a<td class=has-text-align-center>b', ['right', 'center']],
    ['<tr><td class=context-right>a<td align=justify>b', [null, null]],
    ['<tr><td>a<td>b<tr><td align=right>c<td>d', ['right', null]],
    ['<tr><td align=left>a<td>b<tr><td align=right>c<td>d', ['left', null]],
  ])('%s is set so: %j', ([html, align]) => {
    expect(readTable(first(`<table>${html}${ROW}</table>`, 'table'))?.align).toEqual(align);
  });

  test.for<[string, readonly string[] | null]>([
    ['<tr><td class=blob-num><td>moo<tr><td class=blob-num><td>baa', ['moo', 'baa']],
    ['<tr><td>moo<tr><td>baa', null],
    ['<tr><td class=blob-num>', null],
    ['<tr><td class=blob-num><td>moo<tr><th>a', null],
  ])('%s is code: %j', ([html, code]) => {
    expect(readCodeTable(first(`<table>${html}</table>`, 'table'))?.map(textOf) ?? null).toEqual(code);
  });
});
