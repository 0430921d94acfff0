import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { quotesOf, speakersOf, voicesOf } from '../voices.ts';
import type { DetailedRow, Row } from './row.ts';

/** The rows of each language, in a file with its code for a name. */
const tables = await Promise.all(
  codesIn(new URL('rows/', import.meta.url)).map(async (lang) => {
    const { rows } = (await import(`./rows/${lang}.ts`)) as { readonly rows: readonly Row[] };
    return { lang, rows: rows.map(detailed) };
  }),
);

describe.for(tables)('findQuotes in $lang', ({ lang, rows }) => {
  test.for(rows)('$text', ({ text, speakers, voices, said, mention }) => {
    const quotes = quotesOf(text, lang).filter(({ kind }) => kind !== 'other');
    if (speakers !== undefined) expect(speakersOf(text, lang)).toEqual(speakers);
    if (voices !== undefined) expect(voicesOf(text, lang)).toEqual(voices);
    if (said !== undefined) expect(quotes.map((quote) => quote.text)).toEqual(said);
    if (mention !== undefined) expect(quotes[0]?.speaker?.mention?.text).toBe(mention);
  });
});

function detailed(row: Row): DetailedRow {
  return 'text' in row ? row : { text: row[0], speakers: row[1] };
}

test.for(codesIn(new URL('../../../../src/quotes/languages/', import.meta.url)))('%s has rows', (code) => {
  expect(tables.find(({ lang }) => lang === code)?.rows.length ?? 0).toBeGreaterThan(9);
});

function codesIn(folder: URL): readonly string[] {
  const names = readdirSync(folder).map((file) => path.basename(file, '.ts'));
  return names.filter((name) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(name) && name !== 'en');
}
