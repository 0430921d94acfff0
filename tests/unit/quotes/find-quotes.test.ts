import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';

/** Paragraphs of an article, apart by “¶”. */
function paragraphs(text: string): readonly Block[] {
  return text.split('¶').map((part) => ({ kind: 'paragraph', text: part.trim(), marks: [] }));
}

describe('findQuotes', () => {
  test.for([
    { text: '“Rates will rise,” said Ana Ruiz.', found: [['“Rates will rise,”', 'Ana Ruiz', 'cue']] },
    {
      text: '“No,” said Ana Ruiz. ¶ “We lost,” Ruiz said.',
      found: [
        ['“No,”', 'Ana Ruiz', 'cue'],
        ['“We lost,”', 'Ana Ruiz', 'cue'],
      ],
    },
    {
      text: '“We lost,” Ruiz said. “It hurt.”',
      found: [
        ['“We lost,”', 'Ruiz', 'cue'],
        ['“It hurt.”', 'Ruiz', 'continuation'],
      ],
    },
    {
      text: '“First point. ¶ “Second point,” said Bo Hale.',
      found: [['“First point.\n“Second point,”', 'Bo Hale', 'cue']],
    },
    { text: 'It ended “there', found: [] },
  ])('in $text it finds $found', ({ text, found }) => {
    const quotes = findQuotes(paragraphs(text), { lang: 'en', authors: [] });
    expect(quotes.map((quote) => [quote.text, quote.speaker?.name, quote.speaker?.by])).toEqual(found);
  });
});
