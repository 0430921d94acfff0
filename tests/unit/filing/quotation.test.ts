import { describe, expect, test } from 'vitest';
import { identifyPeople } from '../../../src/filing/identify-people.ts';
import { mergeRepeats } from '../../../src/filing/merge-repeats.ts';
import { isWholeSentence } from '../../../src/filing/pick-quotation.ts';
import { joinStretches, type Quotation, wordsOf } from '../../../src/filing/quotation.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';
import { quote, speaker } from '../../helpers/quotes.ts';

const ann = speaker('Ann Lee');
const one = (text: string, by = ann) => joinStretches([quote(text, by)])[0] as Quotation;

describe('joinStretches', () => {
  const sentence = '“Row,” Ann Lee said, “and row.”';
  test.for([
    ['of one sentence', quote('“Row,”', ann, { sentence }), quote('“and row.”', ann, { sentence }), 1],
    ['of two sentences', quote('“Row,”', ann, { sentence }), quote('“Stop.”', ann), 2],
    [
      'of two paragraphs',
      quote('“Row.”', ann, { sentence }),
      quote('“Row.”', ann, { sentence, block: 1 }),
      2,
    ],
    [
      'of two people',
      quote('“Row,”', ann, { sentence }),
      quote('“no.”', speaker('Bo Hale'), { sentence }),
      2,
    ],
    [
      'of which one is nobody’s words',
      quote('“Row,”', ann, { sentence }),
      quote('“Oar”', ann, { sentence, kind: 'other' }),
      2,
    ],
  ] as const)('%s', ([, first, second, count]) => {
    expect(joinStretches([first, second])).toHaveLength(count);
  });

  test('puts an ellipsis in place of the writer’s words between them', () => {
    const [joined] = joinStretches([
      quote('“Row,”', ann, { sentence }),
      quote('“and row.”', ann, { sentence }),
    ]);
    expect(wordsOf(joined as Quotation)).toBe('“Row,” … “and row.”');
  });
});

describe('mergeRepeats', () => {
  const article = (id: string) => ({ ...SILENT_HEAD, id, title: id });
  const merge = (groups: readonly (readonly [string, readonly Quotation[]])[]) => {
    const all = groups.map(([id, quotations]) => ({ article: article(id), quotations }));
    const names = ['Ann Lee', 'Lee', 'Bo Hale'].map((name) => [name, 1] as const);
    return mergeRepeats(all, identifyPeople(new Map(names))).map(({ article: { id }, entries }) => [
      id,
      ...entries.map(({ quotation, others }) => [wordsOf(quotation), ...others.map((other) => other.id)]),
    ]);
  };

  test('gives the same words of one person once, with all the articles', () => {
    const [a, b] = [one('“It rose in the night.”'), one('"it rose in the night,"', speaker('Lee'))];
    expect(
      merge([
        ['x', [a]],
        ['y', [b]],
      ]),
    ).toEqual([['x', ['“It rose in the night.”', 'y']]]);
  });

  test.for([
    ['of somebody else', one('“It rose in the night.”', speaker('Bo Hale'))],
    ['few', one('“It rose.”')],
  ] as const)('keeps words apart that are %s', ([, other]) => {
    const first = one(wordsOf(other));
    expect(
      merge([
        ['x', [first]],
        ['y', [other]],
      ]),
    ).toHaveLength(2);
  });
});

test.for([
  ['“The river is wide, and I am old.”', true],
  ['“is give them more time to go.”', false],
  ['“The river is wide, and I am old,”', false],
  ['“No.”', false],
] as const)('%s is a whole sentence: %s', ([text, expected]) => {
  expect(isWholeSentence(one(text))).toBe(expected);
});
