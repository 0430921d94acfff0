import { expect, test } from 'vitest';
import type { Quote } from '../../../src/article.ts';
import { quoteToMarkdown } from '../../../src/output/quote-markdown.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';

const head = { ...SILENT_HEAD, id: 'bells', title: 'Bells' };
const said = (text: string, name: string | null): Quote => ({
  text,
  kind: 'speech',
  places: [{ block: 0, start: 0, end: text.length }],
  speaker: name === null ? null : { name, named: true, by: 'cue', mention: null },
  speakers: name === null ? [] : [name],
  sentence: text,
});

test.for([
  [said('“No.”', 'Ana Ruiz'), {}, '> “No.”\n>\n> — Ana Ruiz, *Bells*\n'],
  [said('“No.”', null), {}, '> “No.”\n>\n> — *Bells*\n'],
  [said('“One.\n“Two.”', null), {}, '> “One.\n>\n> “Two.”\n>\n> — *Bells*\n'],
  [
    said('“*No* <b>.”', 'A_B'),
    { source: 'https://a.example/<1>' },
    '> “\\*No\\* \\<b\\>.”\n>\n> — A\\_B, [Bells](<https://a.example/%3C1%3E>)\n',
  ],
] as const)('%j in an article of %j', ([quote, stated, markdown]) => {
  expect(quoteToMarkdown(quote, { ...head, ...stated })).toBe(markdown);
});
