import type { Element } from '../dom/element.ts';
import { attribute, findElement } from '../dom/element.ts';
import { stringsOf } from './linked-data.ts';
import type { Statements } from './statements.ts';

const BCP_47 = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The language a page states, as BCP 47; `null` when it states none. */
export function readLanguage(page: Element, statements: Statements): string | null {
  const html = findElement(page, ({ tag }) => tag === 'html');
  const stated = [
    html === null ? '' : attribute(html, 'lang') || attribute(html, 'xml:lang'),
    ...stringsOf(statements.article.inLanguage),
    ...statements.meta('content-language', 'dc.language', 'dcterms.language', 'og:locale'),
  ];
  return stated.map((lang) => lang.trim().replaceAll('_', '-')).find((lang) => BCP_47.test(lang)) ?? null;
}

/** The marks around a quotation, and around one within it. */
export type QuoteMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/** Quote marks for `<q>`: those of the Unicode CLDR (delimiters) for the languages that differ from English. */
export function quoteMarksOf(lang: string | null): QuoteMarks {
  return MARKS[lang?.slice(0, 2).toLowerCase() ?? ''] ?? ['“', '”', '‘', '’'];
}

const MARKS: Readonly<Record<string, QuoteMarks>> = {
  cs: ['„', '“', '‚', '‘'],
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fr: ['« ', ' »', '“', '”'],
  it: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  pl: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  zh: ['“', '”', '‘', '’'],
};
