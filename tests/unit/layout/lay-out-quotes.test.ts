import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/article.ts';
import { joinStretches } from '../../../src/filing/quotation.ts';
import { anyText } from '../../../src/layout/any-text.ts';
import { createTheme } from '../../../src/layout/create-theme.ts';
import { layOutQuotes, type QuoteSection } from '../../../src/layout/lay-out-quotes.ts';
import type { TextOptions } from '../../../src/layout/text-options.ts';
import { quote, speaker } from '../../helpers/quotes.ts';

const options: TextOptions = {
  measure: 30,
  codeMeasure: 30,
  theme: createTheme('plain'),
  signs: 'unicode',
  typesetter: anyText,
};

const ada = speaker('Ada Venn');

const group = (quotes: readonly Quote[], more: Partial<QuoteSection> = {}): QuoteSection => ({
  article: null,
  quotations: joinStretches(quotes).map((quotation) => ({ quotation, alsoIn: [] })),
  inContext: false,
  ...more,
});

describe('layOutQuotes', () => {
  test('sets each quote with its speaker under it', () => {
    const quotes = [quote('“The tide waits for nobody, and nor do I.”', ada), quote('“Row.”', ada)];
    expect(layOutQuotes([group(quotes)], options)).toEqual([
      '“The tide waits for nobody,',
      'and nor do I.”',
      '— Ada Venn',
      '',
      '“Row.”',
      '— Ada Venn',
    ]);
  });

  test('sets several articles each under its title, with who wrote it, where and when', () => {
    const article = { title: 'Low Water', authors: [], publication: null, date: null };
    const bo = { name: 'Bo Hale', bio: null, url: null };
    const groups = [
      group([quote('“Row.”', ada)], { article }),
      group([quote('“Stop.”', ada)], {
        article: {
          title: 'High Water',
          authors: [bo],
          publication: 'The Quay',
          date: '2024-05-01T10:00:00Z',
        },
      }),
    ];
    expect(layOutQuotes(groups, options)).toEqual([
      'Low Water',
      '',
      '“Row.”',
      '— Ada Venn',
      '',
      'High Water',
      'Bo Hale · The Quay ·',
      '2024-05-01',
      '',
      '“Stop.”',
      '— Ada Venn',
    ]);
  });

  test('sets the stretches of one sentence as one', () => {
    const sentence = '“Row,” she said, “and row.”';
    const quotes = [quote('“Row,”', ada, { sentence }), quote('“and row.”', ada, { sentence })];
    expect(layOutQuotes([group(quotes)], options)).toEqual(['“Row,” … “and row.”', '— Ada Venn']);
  });

  test('names the other articles that have it', () => {
    const [one] = joinStretches([quote('“Row.”', ada)]);
    if (one === undefined) throw new Error('no quotation');
    const quotations = [{ quotation: one, alsoIn: ['High Water', 'Ebb'] }];
    expect(layOutQuotes([group([], { quotations })], options).at(-1)).toBe('also in: High Water; Ebb');
  });

  test('keeps the paragraphs of a quote apart', () => {
    expect(layOutQuotes([group([quote('“Row.\n“And row.”', ada)])], options)).toEqual([
      '“Row.',
      '“And row.”',
      '— Ada Venn',
    ]);
  });

  test.for([
    { by: speaker('Ada Venn'), line: '— Ada Venn' },
    { by: speaker('Ada Venn', 'continuation'), line: '— Ada Venn' },
    { by: speaker('Ada Venn', 'pronoun', 'she'), line: '— Ada Venn (“she” in the text)' },
    { by: speaker('Ada Venn', 'context'), line: '— Ada Venn (from the context)' },
    { by: { ...speaker('the man', 'cue', 'the man'), named: false }, line: '— the man' },
    { by: null, line: '— not attributed' },
  ])('says $line', ({ by, line }) => {
    const wide = { ...options, measure: 60 };
    expect(layOutQuotes([group([quote('“Row.”', by)])], wide).at(-1)).toBe(line);
  });

  test('paints the name, and of the words nothing', () => {
    const painted = { ...options, theme: createTheme('styled') };
    expect(layOutQuotes([group([quote('“Row.”', ada)])], painted)).toEqual([
      '“Row.”',
      '— \u001b[1mAda Venn\u001b[22m',
    ]);
  });

  test('in context, paints the words of each stretch in their sentence', () => {
    const painted = { ...options, measure: 60, theme: createTheme('styled') };
    const sentence = '“Row,” said Ada, “and row.” Then she slept.';
    const quotes = [quote('“Row,”', ada, { sentence }), quote('“and row.”', ada, { sentence })];
    expect(layOutQuotes([group(quotes, { inContext: true })], painted)[0]).toBe(
      '\u001b[1m“Row,”\u001b[22m said Ada, \u001b[1m“and row.”\u001b[22m Then she slept.',
    );
  });

  test('has an ASCII form', () => {
    const ascii = { ...options, signs: 'ascii' } as const;
    expect(layOutQuotes([group([quote('"Row."', ada)])], ascii).at(-1)).toBe('-- Ada Venn');
  });
});
