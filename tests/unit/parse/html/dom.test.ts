import { describe, expect, test } from 'vitest';
import type { Element } from '../../../../src/parse/html/dom/element.ts';
import {
  attribute,
  descendants,
  describe as described,
  findElement,
  firstCharacterOf,
  headingLevel,
  isHidden,
  isLink,
  namesOf,
  textOf,
  wordsIn,
} from '../../../../src/parse/html/dom/element.ts';
import { withoutDisplayStyle, writeMathematics } from '../../../../src/parse/html/dom/mathematics.ts';
import { measure, measureOf, weightOf } from '../../../../src/parse/html/dom/measure.ts';
import { lowered, raised, settled } from '../../../../src/parse/html/dom/raised.ts';
import { parseTree } from '../../../../src/parse/html/dom/tree.ts';

/** The first element of a kind in a page. */
function first(html: string, tag: string): Element {
  const found = findElement(parseTree(html), (element) => element.tag === tag);
  if (found === null) throw new Error(`${html} has no ${tag}`);
  return found;
}

describe('an element', () => {
  test.for<[string, string]>([
    ['<p>One  two\n three</p>', 'One two three'],
    ['<p>One<br>two</p>', 'One two'],
    ['<div>One<p>two</p>three</div>', 'One two three'],
    ['<div>On<b>e</b> two</div>', 'One two'],
    ['<div>One<script>two</script></div>', 'One'],
  ])('%s says %s', ([html, text]) => expect(textOf(parseTree(html))).toBe(text));

  test('its words are those of its parts', () => {
    expect(wordsIn(first('<p>On<b>e</b><i> two</i></p>', 'p'))).toBe('One two');
  });

  test.for<[string, string]>([
    ['<p> <b> goat</b>', 'g'],
    ['<p><script>x</script> 山羊', '山'],
    ['<p> <b></b>', ''],
  ])('%s begins with %s', ([html, sign]) => expect(firstCharacterOf(first(html, 'p'))).toBe(sign));

  test.for<[string, number | null]>([
    ['h1', 1],
    ['h6', 6],
    ['header', null],
    ['hgroup', null],
    ['p', null],
  ])('%s is a heading of level %s', ([tag, level]) => {
    expect(headingLevel(first(`<${tag}>Goats</${tag}>`, tag))).toBe(level);
  });

  test.for<[string, string, boolean]>([
    ['<a href=/g>g</a>', 'a', true],
    ['<a name=g>g</a>', 'a', false],
    ['<q href=/g>g</q>', 'q', false],
  ])('%s leads elsewhere: %s', ([html, tag, expected]) => expect(isLink(first(html, tag))).toBe(expected));

  test.for<[string, boolean]>([
    ['<p hidden>', true],
    ['<p aria-hidden=true>', true],
    ['<p aria-hidden=false>', false],
    ['<p style="display : none">', true],
    ['<p style="display: block">', false],
    ['<p style="visibility:hidden">', true],
    ['<p hidden role=tabpanel>', false],
    ['<p>', false],
  ])('%s is hidden: %s', ([html, expected]) => expect(isHidden(first(html, 'p'))).toBe(expected));

  test.for<[string, readonly string[]]>([
    ['<p class="postBody big_box" id=one-two>', ['post-body', 'big-box', 'one-two']],
    ['<p class=a id=one-two-three-four-five>', ['a', 'one-two-three-four-five']],
    // made of the words of a heading
    ['<p class=a id=one-two-three-four-five-six>', ['a', '']],
  ])('%s is called %j', ([html, names]) => expect(namesOf(first(html, 'p'))).toEqual(names));

  test.for<[string, string]>([
    ['<p>', 'p'],
    ['<p id=a class="b c">', 'p#a.b.c'],
    ['<p class="b c d e f">', 'p.b.c.d.e'],
    [`<p id=${'a'.repeat(200)}>`, `p#${'a'.repeat(118)}`],
  ])('%s is told of as %s', ([html, name]) => expect(described(first(html, 'p'))).toBe(name));

  test('what is in it comes in the page’s order', () => {
    const tags = descendants(first('<ul><li><b>a</b> b<li>c</ul>', 'ul')).map(({ tag }) => tag);
    expect(tags).toEqual(['li', 'b', 'li']);
  });
});

describe('what an element holds', () => {
  const heldBy = (html: string) => {
    const tree = first(`<div>${html}</div>`, 'div');
    return measureOf(
      measure(tree, (element) => attribute(element, 'class') === 'out'),
      tree,
    );
  };
  const words = (letters: number) => 'x'.repeat(letters);

  test.for<[string, Partial<ReturnType<typeof heldBy>>]>([
    [`<p>${words(80)}</p>`, { chars: 80, prose: 80, lines: 80 }],
    [`<p>${words(79)}</p>`, { chars: 79, prose: 0, lines: 79 }],
    [`<p>${words(15)}</p>`, { prose: 0, lines: 15 }],
    [`<p>${words(14)}</p>`, { prose: 0, lines: 0 }],
    // all that is in one line counts together, and no more
    [`<p>${words(40)}<b>${words(40)}</b></p>`, { prose: 80 }],
    [`<p>${words(40)}</p><p>${words(40)}</p>`, { prose: 0, lines: 80 }],
    [`${words(40)}<p>${words(40)}</p>`, { prose: 0, lines: 80 }],
    [`${words(40)}<br>${words(40)}`, { prose: 80 }],
    [`${words(40)}<br> <br>${words(40)}`, { prose: 0, lines: 80 }],
    [`${words(40)}<br>x<br>${words(39)}`, { prose: 80 }],
    [`${words(40)}<br><b>x</b><br>${words(39)}`, { prose: 80 }],
    [`${words(40)}<br><b></b><br>${words(40)}`, { prose: 0, lines: 80 }],
    // links
    [`<p>${words(41)}<a href=/>${words(40)}</a></p>`, { chars: 81, linked: 40, prose: 81 }],
    [`<p>${words(40)}<a href=/>${words(40)}</a></p>`, { chars: 80, linked: 40, prose: 0, lines: 0 }],
    [`<p><a href=/>${words(10)}<b>${words(10)}</b></a></p>`, { linked: 20 }],
    // headings
    [`<h2>${words(90)}</h2>`, { heads: 90, lines: 0, prose: 90 }],
    [`<h2>${words(9)}<a href=/>${words(6)}</a></h2>`, { heads: 9 }],
    // forms
    ['<input>', { asks: true, chars: 0 }],
    ['<p><textarea>no words</textarea></p>', { asks: true, chars: 0 }],
    ['<input type=HIDDEN>', { asks: false }],
    ['<input type=checkbox>', { asks: false }],
    ['<input type=radio>', { asks: false }],
    ['<input type=email>', { asks: true }],
    // what is left out, and what is no text
    [`<p class=out>${words(90)}<input></p>`, { chars: 0, prose: 0, asks: false }],
    [`<script>${words(90)}</script><p>x</p>`, { chars: 1 }],
    // the list of a recipe is text
    ['<ul class=recipe_ingredients><li>Pears<li>Goat</ul>', { chars: 9, prose: 9 }],
    ['<ul class=recipe-ingredients><li>Pears<li>Goat</ul>', { prose: 9 }],
    ['<ul class=ingredientsale><li>Pears<li>Goat</ul>', { prose: 0 }],
  ])('%s', ([html, held]) => expect(heldBy(html)).toMatchObject(held));

  test.for<[string, number]>([
    ['a b\u00a0c\u3000d\n', 4],
    ['山羊', 5],
    ['やぎ', 5],
    ['염소', 5],
    ['ﾔｷﾞ', 7.5],
    ['коза', 4],
    ['\u2e7f\u2e80\ua000\uabff\uac00\ud7a3', 10.5],
  ])('%j weighs %s', ([text, weight]) => expect(weightOf(text)).toBe(weight));
});

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

describe('mathematics in a line', () => {
  test.for<[string, string]>([
    ['<mi>x</mi><mo>=</mo><mn>2</mn>', 'x = 2'],
    ['<mi>x</mi><mo>,</mo><mi>y</mi>', 'x,y'],
    ['<mi>f</mi><mo>\u2061</mo><mi>x</mi>', 'fx'],
    ['<mfrac><mn>1</mn><mi>x</mi></mfrac>', '1/x'],
    ['<mfrac><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mn>2.5</mn></mfrac>', '(x + 1)/2.5'],
    ['<msqrt><mi>x</mi></msqrt>', '√x'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x + 1)'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '³√x'],
    ['<msup><mi>x</mi><mn>2</mn></msup>', 'x²'],
    ['<mover><mi>x</mi><mn>2</mn></mover>', 'x²'],
    ['<msub><mi>x</mi><mn>2</mn></msub>', 'x₂'],
    ['<munder><mi>x</mi><mn>2</mn></munder>', 'x₂'],
    ['<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>', 'x₁²'],
    ['<munderover><mo>∑</mo><mn>1</mn><mn>2</mn></munderover>', '∑₁²'],
    [
      '<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable>',
      'a, b; c',
    ],
    ['<semantics><mi>x</mi><annotation>y</annotation></semantics>', 'x'],
    ['<semantics><mi>x</mi><annotation encoding="application/x-tex">x^{2}</annotation></semantics>', 'x^{2}'],
    ['<semantics><mi>x</mi><annotation-xml><ci>y</ci></annotation-xml></semantics>', 'x'],
  ])('%s is %s', ([inner, text]) => {
    // As it was read, before it was written in a line.
    const tree = parseTree(`<p><math>${inner}</math></p>`);
    expect(textOf(tree)).toBe(text);
  });

  test('is its text where that is stated', () => {
    expect(textOf(parseTree('<math alttext="x squared"><mi>x</mi></math>'))).toBe('x squared');
    expect(textOf(parseTree('<math alttext=" "><mi>x</mi></math>'))).toBe('x');
  });

  test('is written once', () => {
    expect(writeMathematics(first('<math><mi>x</mi></math>', 'math'))).toBe('x');
  });

  test.for<[string, string]>([
    ['{\\displaystyle x^{2}}', 'x^{2}'],
    ['{\\textstyle  x\n^{2}}', 'x ^{2}'],
    ['\\displaystyle x', 'x'],
    ['\\displaystyles x', '\\displaystyles x'],
    ['x {\\displaystyle y}', 'x {\\displaystyle y}'],
    [' x ', 'x'],
  ])('%j is %j', ([tex, plain]) => expect(withoutDisplayStyle(tex)).toBe(plain));
});
