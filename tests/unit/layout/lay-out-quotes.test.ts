import { describe, expect, test } from 'vitest';
import type { Quote, Speaker } from '../../../src/article.ts';
import { anyText } from '../../../src/layout/any-text.ts';
import { layOutQuotes } from '../../../src/layout/lay-out-quotes.ts';
import type { TextOptions } from '../../../src/layout/text-options.ts';
import { createTheme } from '../../../src/layout/theme.ts';

const options: TextOptions = {
  measure: 30,
  codeMeasure: 30,
  theme: createTheme('plain'),
  signs: 'unicode',
  typesetter: anyText,
};

const ada = (by: Speaker['by']): Speaker => ({ name: 'Ada Venn', named: true, by, mention: null });
const quote = (
  text: string,
  speaker: Speaker | null = ada('cue'),
  kind: Quote['kind'] = 'speech',
): Quote => ({
  text,
  kind,
  places: [{ block: 0, start: 0, end: text.length }],
  speaker,
  speakers: speaker === null ? [] : [speaker.name],
  sentence: text,
});

describe('layOutQuotes', () => {
  test('sets each quote with its speaker under it', () => {
    const quotes = [quote('“The tide waits for nobody, and nor do I.”'), quote('“Row.”')];
    expect(layOutQuotes([{ title: null, quotes }], options)).toEqual([
      '“The tide waits for nobody,',
      'and nor do I.”',
      '— Ada Venn',
      '',
      '“Row.”',
      '— Ada Venn',
    ]);
  });

  test('sets several articles each under its title', () => {
    const groups = [
      { title: 'Low Water', quotes: [quote('“Row.”')] },
      { title: 'High Water', quotes: [quote('“Stop.”')] },
    ];
    expect(layOutQuotes(groups, options)).toEqual([
      'Low Water',
      '',
      '“Row.”',
      '— Ada Venn',
      '',
      'High Water',
      '',
      '“Stop.”',
      '— Ada Venn',
    ]);
  });

  test('keeps the paragraphs of a quote apart', () => {
    expect(layOutQuotes([{ title: null, quotes: [quote('“Row.\n“And row.”')] }], options)).toEqual([
      '“Row.',
      '“And row.”',
      '— Ada Venn',
    ]);
  });

  test.for([
    { speaker: ada('cue'), line: '— Ada Venn' },
    { speaker: ada('continuation'), line: '— Ada Venn' },
    { speaker: ada('pronoun'), line: '— Ada Venn (from a pronoun)' },
    { speaker: ada('context'), line: '— Ada Venn (from the context)' },
    { speaker: { ...ada('pronoun'), name: 'he' }, line: '— he' },
    { speaker: null, line: '— not attributed' },
  ])('says $line', ({ speaker, line }) => {
    expect(layOutQuotes([{ title: null, quotes: [quote('“Row.”', speaker)] }], options).at(-1)).toBe(line);
  });

  test('paints speech, and no other words in quote marks', () => {
    const painted = { ...options, theme: createTheme('styled') };
    const quotes = [quote('“Row.”'), quote('“The Oar”', null, 'other')];
    expect(layOutQuotes([{ title: null, quotes }], painted)).toEqual([
      '\u001b[1m“Row.”\u001b[22m',
      '— Ada Venn',
      '',
      '“The Oar”',
      '— not attributed',
    ]);
  });

  test('has an ASCII form', () => {
    expect(
      layOutQuotes([{ title: null, quotes: [quote('"Row."')] }], { ...options, signs: 'ascii' }).at(-1),
    ).toBe('-- Ada Venn');
  });
});
