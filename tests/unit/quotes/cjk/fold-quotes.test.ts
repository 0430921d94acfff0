import { expect, test } from 'vitest';
import { foldQuotes } from '../../../../src/quotes/cjk/fold-quotes.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';

test('a range of the folded line stands for the same words in the paragraph', () => {
  const text = '彼は「あ」と「いう」を見た。';
  const { line, spanOf } = foldQuotes(text, pairMarks(text, chooseLanguage('ja')).spans);
  const words = ['彼は', 'と', 'を見た。'].map((part) => {
    const from = line.indexOf(part);
    const { start, end } = spanOf({ from, to: from + part.length });
    return text.slice(start, end);
  });
  expect(words).toEqual(['彼は', 'と', 'を見た。']);
});
