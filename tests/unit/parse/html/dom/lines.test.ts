import { describe, expect, test } from 'vitest';
import { linesAbout, readLines, titleLine } from '../../../../../src/parse/html/dom/lines.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';

describe('the lines of a page', () => {
  const lines = (html: string) => readLines(parseTree(html)).map(({ text }) => text);
  test.for<[string, readonly string[]]>([
    ['<p>One  two</p>three', ['One two', 'three']],
    ['<p>One<br>two</p>', ['One', 'two']],
    ['<p><b>One</b><i>two</i></p>', ['One two']],
    ['<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    ['<p>One<span hidden>two</span></p>', ['One']],
    ['<p>One<script>two</script><textarea>three</textarea></p>', ['One']],
    ['<p> </p>', []],
  ])('%s are %j', ([html, expected]) => expect(lines(html)).toEqual(expected));

  const titleIn = (html: string, title = 'Goats at sea') => titleLine(readLines(parseTree(html)), title);
  test.for<[string, string | null]>([
    ['<h1>Goats at sea</h1><p>x', 'h1'],
    ['<p>Goats at sea</p><h1>Goats at Sea</h1>', 'h1'],
    ['<p>Goats at sea</p><p>x', 'p'],
    ['<h2>Goats at sea</h2><p>x', 'h2'],
    ['<div itemprop=headline>Goats at sea</div><p>Goats at sea', 'div'],
    // another title is shown than the one stated
    ['<h1>They swim</h1><p>Goats at sea', 'h1'],
    ['<p>Goats at sea</p><h1>They swim</h1>', 'p'],
    ['<h1>They swim</h1><p>x', 'h1'],
    ['<p>x', null],
  ])('%s shows the title in %s', ([html, tag]) => expect(titleIn(html)?.block.tag ?? null).toBe(tag));

  test('about the title are those under it up to the second paragraph, and a few over it', () => {
    const over = Array.from({ length: 9 }, (_, at) => `<p>${at}</p>`).join('');
    const long = (letters: number) => `<p>${'x'.repeat(letters)}</p>`;
    const about = (html: string) => {
      const all = readLines(parseTree(html));
      return linesAbout(all, titleLine(all, 'T') as NonNullable<ReturnType<typeof titleLine>>).map(
        ({ text }) => (text.length > 9 ? text.length : text),
      );
    };
    const eight = ['8', '7', '6', '5', '4', '3', '2', '1'];
    expect(about(`${over}<h1>T</h1><p>a</p>${long(141)}<p>b</p>${long(141)}<p>c</p>`)).toEqual([
      'T',
      'a',
      141,
      'b',
      ...eight,
    ]);
    expect(about(`${over}<h1>T</h1>${long(140)}${long(140)}<p>c</p>`)).toEqual([
      'T',
      140,
      140,
      'c',
      ...eight,
    ]);
    expect(about(`<h1>T</h1>${'<p>x</p>'.repeat(50)}`)).toHaveLength(40);
  });
});
