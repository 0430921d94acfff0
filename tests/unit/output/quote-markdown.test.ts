import { expect, test } from 'vitest';
import { joinStretches, type Quotation } from '../../../src/filing/quotation.ts';
import { quotationToMarkdown } from '../../../src/output/quote-markdown.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';
import { quote, speaker } from '../../helpers/quotes.ts';

const head = { ...SILENT_HEAD, id: 'bells', title: 'Bells', path: null };
const said = (text: string, name: string | null) =>
  joinStretches([quote(text, name === null ? null : speaker(name))])[0] as Quotation;

test.for([
  [said('“No.”', 'Ana Ruiz'), {}, '> “No.”\n>\n> — Ana Ruiz, in *Bells*\n'],
  [said('“No.”', null), {}, '> “No.”\n>\n> — *Bells*\n'],
  [said('“One.\n“Two.”', null), {}, '> “One.\n>\n> “Two.”\n>\n> — *Bells*\n'],
  [
    said('“No.”', 'Ana Ruiz'),
    {
      authors: [{ name: 'Bo Hale', bio: null, url: null }],
      publication: 'The Quay',
      date: '2024-05-01T08:00:00Z',
      source: 'https://a.example/1',
    },
    '> “No.”\n>\n> — Ana Ruiz, in Bo Hale: [Bells](https://a.example/1), The Quay, 2024-05-01\n',
  ],
  // Nothing in it is markup, and no address but that of a page or a mailbox becomes a link.
  [said('- Non,', null), {}, '> \\- Non,\n>\n> — *Bells*\n'],
  [said('1. Row', null), {}, '> 1\\. Row\n>\n> — *Bells*\n'],
  [said('# Row', null), {}, '> \\# Row\n>\n> — *Bells*\n'],
  [said('“No.”', null), { source: 'javascript:alert(1)' }, '> “No.”\n>\n> — *Bells*\n'],
] as const)('%j in an article of %j', ([quotation, stated, markdown]) => {
  expect(quotationToMarkdown(quotation, { ...head, ...stated })).toBe(markdown);
});
