import { describe, expect, test } from 'vitest';
import { isLabelOf, withoutNumber } from '../../../../src/parse/html/blocks/note-label.ts';
import { isInitial, isWord } from '../../../../src/parse/html/blocks/pictures-in-text.ts';
import { languageOf, readPreformatted } from '../../../../src/parse/html/blocks/preformatted.ts';
import { readCodeTable, readTable } from '../../../../src/parse/html/blocks/table.ts';
import { taskState } from '../../../../src/parse/html/blocks/task.ts';
import { isInHeading, opensPanel } from '../../../../src/parse/html/content/buttons.ts';
import { type Element, findElement, textOf } from '../../../../src/parse/html/dom/element.ts';
import { parseTree } from '../../../../src/parse/html/dom/tree.ts';

/** The first element of a kind in a page. */
function first(html: string, tag: string): Element {
  const found = findElement(parseTree(html), (element) => element.tag === tag);
  if (found === null) throw new Error(`${html} has no ${tag}`);
  return found;
}

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
      '<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e',
      [
        ['a', null, 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      '<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e',
      [
        ['a', 'b'],
        [null, 'c'],
        ['d', 'e'],
      ],
    ],
    [
      '<tr><td>a<td rowspan=2>b<tr><td>c',
      [
        ['a', 'b'],
        ['c', null],
      ],
    ],
    [
      '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c',
      [
        ['a', null, 'b'],
        [null, null, 'c'],
      ],
    ],
    [
      '<tr><td rowspan=1 colspan=0>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s has its cells in their places', ([html, cells]) => expect(cellsOf(html)).toEqual(cells));

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

describe('code', () => {
  test.for<[string, string]>([
    ['<pre><code>\na\n  b\n\n</code></pre>', 'a\n  b'],
    ['<pre>a<br>b</pre>', 'a\nb'],
    ['<pre><div>a</div><div>b\n</div>c</pre>', 'a\nb\nc'],
    ['<pre><span>a</span><span>b</span></pre>', 'ab'],
    ['<pre><span class=lineno>1</span>a</pre>', 'a'],
    ['<pre><span class="x lnt">1</span>a</pre>', 'a'],
    ['<pre><span class=linenotes>1</span>a</pre>', '1a'],
    ['<pre>  </pre>', ''],
  ])('%j is %j', ([html, code]) => expect(readPreformatted(first(html, 'pre'))).toBe(code));

  test.for<[string, string | null]>([
    ['<pre class=language-js>', 'js'],
    ['<pre><code class="hljs lang-C++">', 'c++'],
    ['<pre><b>x</b><code class=language-js>', 'js'],
    ['<div class="highlight highlight-source-shell"><pre>', 'shell'],
    ['<div class=language-go><div class=highlight><pre>', 'go'],
    ['<div class=language-go><div><div><pre>', null],
    ['<pre class="brush: js;">', 'js'],
    ['<pre class="sourceCode python">', 'python'],
    ['<pre class="hljs language-python">', 'python'],
    ['<pre class="prettyprint lang-py">', 'py'],
    ['<pre data-lang=rust class=language-js>', 'rust'],
    ['<pre data-language=rust>', 'rust'],
    ['<pre class=language-none data-lang=text><code class=language-ts>', 'ts'],
    ['<pre class=language-plaintext>', null],
    ['<pre class=slang-js>', null],
    ['<pre>', null],
  ])('%s is in %s', ([html, language]) => expect(languageOf(first(html, 'pre'))).toBe(language));
});

describe('a picture in a sentence', () => {
  const PICTURE = '<img src=s>';
  test.for<[alt: string, html: string, expected: boolean]>([
    ['a red boat', `<p>The sign ${PICTURE} means stop.`, true],
    ['7', `<p>The sign ${PICTURE} means stop.`, true],
    ['🐐', `<p>The sign ${PICTURE} means stop.`, true],
    ['—', `<p>The sign ${PICTURE} means stop.`, false],
    ['', `<p>The sign ${PICTURE} means stop.`, false],
    ['x'.repeat(60), `<p>The sign ${PICTURE} means stop.`, true],
    ['x'.repeat(61), `<p>The sign ${PICTURE} means stop.`, false],
    ['boat.png', `<p>The sign ${PICTURE} means stop.`, false],
    ['boat.pngs', `<p>The sign ${PICTURE} means stop.`, true],
    ['boat', `<p>The sign: ${PICTURE}, in red.`, true],
    ['boat', `<p>The sign.  ${PICTURE} means stop.`, false],
    ['boat', `<p>The sign${PICTURE} means stop.`, false],
    ['boat', `<p>${PICTURE} means stop.`, false],
    ['boat', `<p>The sign ${PICTURE} Means stop.`, false],
    ['boat', `<p>The sign ${PICTURE}`, false],
    ['boat', `<p>The sign ${PICTURE}.`, true],
    ['boat', `<p>The <b>sign </b>${PICTURE}<i> means</i> stop.`, true],
    ['boat', `<p>The sign <br>${PICTURE} means stop.`, false],
    ['boat', `<div><p>the sign </p>${PICTURE} means stop.</div>`, false],
    ['boat', `<p>标志 ${PICTURE} 停`, true],
  ])('%j stands for words in %s: %s', ([alt, html, expected]) => {
    expect(isWord(first(html, 'img'), alt)).toBe(expected);
  });

  test.for<[alt: string, html: string, expected: boolean]>([
    ['T', `<p>${PICTURE}he gate`, true],
    ['T', `<p>${PICTURE}<b>he</b> gate`, true],
    ['T', `<p>${PICTURE} he gate`, false],
    ['Th', `<p>${PICTURE}e gate`, false],
    ['t', `<p>${PICTURE}he gate`, false],
    ['T', `<p>${PICTURE}`, false],
  ])('%j begins the word in %s: %s', ([alt, html, expected]) => {
    expect(isInitial(first(html, 'img'), alt)).toBe(expected);
  });
});

test.for<[item: string, state: boolean | null]>([
  ['<li><input type=checkbox checked> Paint', true],
  ['<li> <input type=Checkbox> Paint', false],
  ['<li><input type=radio> Paint', null],
  ['<li><input type=checkboxes> Paint', null],
  ['<li><input type=acheckbox> Paint', null],
  ['<li>Paint <input type=checkbox>', null],
  ['<li><b>Paint</b>', null],
  ['<li><p><label><input type=checkbox> Paint</label>', false],
  ['<li><div><p><span><input type=checkbox> Paint</span></div>', false],
  ['<li><div><p><span><span><input type=checkbox> Paint</span></span></div>', null],
  ['<li><b><input type=checkbox></b> Paint', null],
  ['<li>', null],
])('the task %s is done: %s', ([item, state]) => expect(taskState(first(item, 'li'))).toBe(state));

test.for<[html: string, inHeading: boolean, opens: boolean]>([
  ['<h2><button>Why pears?</button></h2>', true, false],
  ['<h2><span><b><button>Why pears?</button></b></span></h2>', false, false],
  ['<button><h2>Why pears?</h2></button>', true, false],
  ['<button><b>Why pears?</b></button>', false, false],
  ['<button aria-expanded=false>Why pears?</button><div>They keep.</div>', false, true],
  ['<button aria-expanded=false>Why pear</button> <p>They keep.</p>', false, true],
  ['<button aria-expanded=false>Why pea</button><div>They keep.</div>', false, false],
  ['<button class=faq-item>Why pears?</button><section>They keep.</section>', false, true],
  ['<button class=faqs>Why pears?</button><div>They keep.</div>', false, false],
  ['<button aria-expanded=false>Why pears?</button><ul><li>They keep.</ul>', false, false],
  ['<button aria-expanded=false>All our pages</button><div><nav>Home</nav></div>', false, false],
  ['<button aria-expanded=false>Why pears?</button>', false, false],
])('the button of %s is in a heading: %s; opens what comes next: %s', ([html, inHeading, opens]) => {
  const button = first(html, 'button');
  expect([isInHeading(button), opensPanel(button)]).toEqual([inHeading, opens]);
});
