import type { Article, Block } from '../article.ts';
import type { Keeper, Kept } from '../library/keep-article.ts';
import { countWordsOf, minutesToRead } from '../parse/count-words.ts';
import { sanitizeLine } from '../parse/sanitize.ts';
import { readArticle } from '../source/open-article.ts';
import type { TextSource } from '../source/text-source.ts';
import { exportedTextSource } from './exported-text-source.ts';
import type { SavedLink } from './saved-link.ts';

export interface KeepOptions {
  readonly keeper: Keeper;
  /** The time for what was read where the export does not say when; ISO 8601. */
  readonly now: string;
  onKept(kept: Kept): Promise<void>;
}

/** Keep the text of a link: the page, at the addresses it was fetched from, or what the export has of it. */
export async function keepLink(
  link: SavedLink,
  source: TextSource,
  addresses: readonly string[],
  { keeper, now, onKept }: KeepOptions,
): Promise<void> {
  const { article } = await readArticle(source, { raw: link.text !== null });
  const marked = link.highlights === '' ? null : await readHighlights(link.highlights);
  const kept = await keeper.keep({
    article: completed(article, link, marked),
    addresses,
    isPage: addresses.length > 0,
    mayRenew: true,
    tags: link.tags.map(sanitizeLine).filter((tag) => tag !== ''),
    added: link.added,
    read: link.read === true ? now : link.read || null,
  });
  await onKept(kept);
}

async function readHighlights(markdown: string): Promise<Article> {
  return (
    await readArticle(exportedTextSource({ format: 'markdown', content: markdown }, null), { raw: false })
  ).article;
}

/** The article with what only the export says, and with its highlights at the end. */
function completed(article: Article, link: SavedLink, marked: Article | null): Article {
  const isText = link.text !== null;
  const stated = { title: link.title && sanitizeLine(link.title), authors: link.authors.map(toAuthor) };
  const blocks =
    marked === null
      ? article.blocks
      : [...article.blocks, ...highlightsSection(marked, article.notes.length)];
  const words = countWordsOf(blocks);
  return {
    ...article,
    title: isText ? (stated.title ?? article.title) : article.title,
    authors:
      isText || article.authors.length === 0
        ? [...stated.authors, ...(isText ? [] : article.authors)]
        : article.authors,
    date: article.date ?? link.date,
    lang: article.lang ?? (link.lang && sanitizeLine(link.lang)),
    source: isText ? (link.address === null ? null : sanitizeLine(link.address)) : article.source,
    blocks,
    notes: marked === null ? article.notes : [...article.notes, ...marked.notes],
    words,
    minutes: minutesToRead(words),
  };
}

function toAuthor(name: string): Article['authors'][number] {
  return { name: sanitizeLine(name), bio: null, url: null };
}

/** The highlights under a heading, with their notes numbered after the `by` notes of the text. */
function highlightsSection(marked: Article, by: number): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: 'Highlights', marks: [] };
  const blocks = marked.blocks.map((block) =>
    'marks' in block
      ? {
          ...block,
          marks: block.marks.map((mark) => (mark.kind === 'note' ? { ...mark, note: mark.note + by } : mark)),
        }
      : block,
  );
  return [heading, ...blocks];
}
