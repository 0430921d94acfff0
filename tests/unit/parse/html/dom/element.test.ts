import { describe, expect, test } from 'vitest';
import {
  attribute,
  descendants,
  describe as described,
  firstCharacterOf,
  headingLevel,
  isHidden,
  isLink,
  namesOf,
  textOf,
  wordsIn,
} from '../../../../../src/parse/html/dom/element.ts';
import { measure, measureOf, weightOf } from '../../../../../src/parse/html/dom/measure.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { first } from '../elements.ts';

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
