import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../src/layout/any-text.ts';
import { createTheme } from '../../src/layout/create-theme.ts';
import { layOutArticle } from '../../src/layout/lay-out-article.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { fileSource } from '../../src/source/file.ts';
import { readArticle } from '../../src/source/open-article.ts';

// To add a page, add a folder with its source and run `npx vitest -u`. Read the files that this makes before committing
// them: in a terminal, with `less -R` for those in colour.
const pages = fileURLToPath(new URL('../pages/', import.meta.url));

describe.for(readdirSync(pages))('%s', (page) => {
  const folder = path.join(pages, page);
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? '';

  test('quotes', async () => {
    const { article } = await readArticle(fileSource(path.join(folder, source)), { raw: false });
    const quotes = findQuotes(article.blocks, article).map(({ kind, text, speaker }) => {
      return { kind, text, speaker: speaker?.name ?? null, by: speaker?.by ?? null };
    });
    await expect(`${JSON.stringify(quotes, null, 2)}\n`).toMatchFileSnapshot(
      path.join(folder, 'quotes.json'),
    );
  });

  describe.for([40, 66, 100])('at %i columns', (measure) => {
    test.for(['plain', 'color'] as const)('%s', async (level) => {
      const { article } = await readArticle(fileSource(path.join(folder, source)), { raw: false });
      const lines = layOutArticle(article, findQuotes(article.blocks, article), {
        measure,
        codeMeasure: Math.max(measure, 80),
        tableMeasure: Math.max(measure, 80),
        theme: createTheme(level),
        links: 'list',
        hyperlinks: false,
        signs: 'unicode',
        margin: 0,
        typesetter: anyText,
      });
      const file = `expected-${measure}${level === 'color' ? '-color' : ''}.txt`;
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(folder, file));
    });
  });
});
