import type { ArticleHead, Speaker } from '../article.ts';
import { type Quotation, wordsOf } from '../filing/quotation.ts';
import { setText } from './set-text.ts';
import { type Run, styled } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';

/** A quotation to be set. */
export interface SetQuotation {
  readonly quotation: Quotation;
  /** The titles of other articles that have it. */
  readonly alsoIn: readonly string[];
}

/** The quotations of one article. */
export interface QuoteSection {
  /** Shown above them; `null` when there is only one article. */
  readonly article: Pick<ArticleHead, 'title' | 'authors' | 'publication' | 'date'> | null;
  readonly quotations: readonly SetQuotation[];
  /** Whether to show the whole sentence around each. */
  readonly inContext: boolean;
}

/** Set quotations in lines, each with its speaker below it, as in a book of quotations. */
export function layOutQuotes(sections: readonly QuoteSection[], options: TextOptions): readonly string[] {
  const pieces = sections.flatMap(({ article, quotations, inContext }) => [
    ...(article === null ? [] : [layOutSource(article, options)]),
    ...quotations.map((one) => layOutQuotation(one, inContext, options)),
  ]);
  return pieces.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function layOutSource(
  { title, authors, publication, date }: NonNullable<QuoteSection['article']>,
  options: TextOptions,
): readonly string[] {
  const by = authors.map(({ name }) => name).join(', ');
  const about = [by, publication ?? '', date?.slice(0, 'YYYY-MM-DD'.length) ?? ''].filter(
    (part) => part !== '',
  );
  return [
    ...setText(styled(title, 'title'), options),
    ...(about.length === 0 ? [] : setText(styled(about.join(' · '), 'byline'), options)),
  ];
}

function layOutQuotation(
  { quotation, alsoIn }: SetQuotation,
  inContext: boolean,
  options: TextOptions,
): readonly string[] {
  const dash = options.signs === 'unicode' ? '—' : '--';
  const words = inContext ? layOutContext(quotation, options) : layOutWords(quotation, options);
  return [
    ...words,
    ...setText(signature(quotation.speaker, dash), options),
    ...(alsoIn.length === 0 ? [] : setText(styled(`also in: ${alsoIn.join('; ')}`, 'faint'), options)),
  ];
}

function layOutWords(quotation: Quotation, options: TextOptions): readonly string[] {
  return wordsOf(quotation)
    .split('\n')
    .flatMap((part) => setText({ text: part, runs: [] }, options));
}

/** The sentence, in which the words of the quotation stand out. */
function layOutContext({ stretches }: Quotation, options: TextOptions): readonly string[] {
  const parts = stretches.flatMap(({ text }) => text.split('\n'));
  return stretches[0].sentence.split('\n').flatMap((sentence) => {
    const runs: Run[] = [];
    let from = 0;
    for (const part of parts) {
      const start = sentence.indexOf(part, from);
      if (start < 0) continue;
      from = start + part.length;
      runs.push({ start, end: from, roles: ['speech'], link: null });
    }
    return setText({ text: sentence, runs }, options);
  });
}

function signature(speaker: Speaker | null, dash: string) {
  if (speaker === null) return styled(`${dash} not attributed`, 'speaker');
  const before = `${dash} `;
  const text = `${before}${speaker.name}${knownBy(speaker)}`;
  const name = { start: before.length, end: before.length + speaker.name.length };
  return { text, runs: [{ ...name, roles: ['name' as const], link: null }] };
}

/** Where a name comes from that does not stand beside the quote; empty for one that does. */
function knownBy({ by, name, mention }: Speaker): string {
  if (by === 'context') return ' (from the context)';
  if (by !== 'pronoun' || mention === null || mention.text === name) return '';
  return ` (“${mention.text}” in the text)`;
}
