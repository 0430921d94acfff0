import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../../src/parse/html/dom/element.ts';
import { withoutDisplayStyle, writeMathematics } from '../../../../../src/parse/html/dom/mathematics.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { first } from '../elements.ts';

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
