import type { Author } from '../article.ts';
import { type Quotation, wordsOf } from '../filing/quotation.ts';
import type { QuotedArticle } from './quote-record.ts';

/**
 * An article as an item of CSL-JSON (Citation Style Language 1.0.2, csl-data schema), which Zotero and pandoc format; the
 * quotations from it are its note.
 */
export function articleToCsl(article: QuotedArticle, quotations: readonly Quotation[]): object {
  const { id, title, authors, publication, date, source, lang, added, tags } = article;
  return {
    id,
    type: publication === null ? 'webpage' : 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(publication === null ? {} : { 'container-title': publication }),
    ...(date === null ? {} : { issued: cslDate(date) }),
    ...(source === null ? {} : { URL: source }),
    ...(added === null || source === null ? {} : { accessed: cslDate(added) }),
    ...(lang === null ? {} : { language: lang }),
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
    note: quotations.map(cslNote).join('\n'),
  };
}

function cslNote(quotation: Quotation): string {
  const { speaker } = quotation;
  return speaker === null ? wordsOf(quotation) : `${wordsOf(quotation)} — ${speaker.name}`;
}

/** A name of two words is split. Of any other, nothing says which part is the family name, so it stays whole. */
function cslName({ name }: Author): object {
  const words = name.split(' ');
  return words.length === 2 ? { given: words[0], family: words[1] } : { literal: name };
}

function cslDate(date: string): object {
  const parts = date.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  return { 'date-parts': [parts] };
}
