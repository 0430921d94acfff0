import type { Block, Mark } from '../article.ts';
import { type Quotation, wordsOf } from '../filing/quotation.ts';
import { normalizeBlocks } from '../write/normalize-blocks.ts';
import { writeBlocks } from '../write/write-blocks.ts';
import type { QuotedArticle } from './quote-record.ts';

/** A quotation as a Markdown block quote, with who said it, where, when, and the address. */
export function quotationToMarkdown(quotation: Quotation, article: QuotedArticle): string {
  const paragraphs = wordsOf(quotation)
    .split('\n')
    .map((text): Block => quoteBlock(text, []));
  const blocks = [...paragraphs, citation(quotation, article)];
  return `${writeBlocks(normalizeBlocks(blocks)).join('\n')}\n`;
}

function quoteBlock(text: string, marks: readonly Mark[]): Block {
  return { kind: 'quote', depth: 1, text, marks, within: ['quote'] };
}

function citation({ speaker }: Quotation, article: QuotedArticle): Block {
  const { title, authors, publication, date, source } = article;
  const before = `— ${speaker === null ? '' : `${speaker.name}, in `}`;
  const by = authors.length === 0 ? '' : `${authors.map(({ name }) => name).join(', ')}: `;
  const start = before.length + by.length;
  const place = { start, end: start + title.length };
  const after = [publication, date?.slice(0, 'YYYY-MM-DD'.length)].flatMap((part) =>
    part ? [`, ${part}`] : [],
  );
  const marks: Mark[] = isAddress(source)
    ? [{ kind: 'link', href: source, ...place }]
    : [{ kind: 'emphasis', ...place }];
  return quoteBlock(`${before}${by}${title}${after.join('')}`, marks);
}

/** Whether a source may become a link. Other schemes may not: `javascript:` would run. */
function isAddress(source: string | null): source is string {
  return source !== null && /^(?:https?:\/\/|mailto:)/i.test(source);
}
