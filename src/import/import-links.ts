import type { Article, Block } from '../article.ts';
import { FetchTimedOut, hostGivenUp, NoPage, noWebAddress, ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Keeper, Kept } from '../library/keep-article.ts';
import type { KnownPages } from '../library/known-pages.ts';
import { pageOf } from '../library/same-page.ts';
import { countWordsOf, minutesToRead } from '../parse/count-words.ts';
import { sanitizeLine } from '../parse/sanitize.ts';
import { readArticle } from '../source/open-article.ts';
import type { TextSource } from '../source/text-source.ts';
import { fetchSource } from '../source/url-source.ts';
import { exportedTextSource } from './exported-text-source.ts';
import { mergeLinks } from './merge-links.ts';
import type { SavedLink } from './saved-link.ts';
import { type Turn, type Turns, takeTurns } from './take-turns.ts';

export interface ImportOptions extends Turns {
  readonly keeper: Keeper;
  readonly pages: KnownPages;
  /** What was removed from the library, and is not brought back. */
  readonly removed: Pick<KnownPages, 'find' | 'hasTitle'>;
  /** The time for what was read where the export does not say when; ISO 8601. */
  readonly now: string;
  onKept(kept: Kept): Promise<void>;
  onRemoved(): void;
  onFailed(link: SavedLink, reason: string): Promise<void>;
  /** Called after each link, whatever became of it. */
  onDone(): Promise<void>;
}

/** How often a page is tried in all while its server is busy. */
const MOST_TRIES = 3;

/** Seconds to wait for a server that is busy and does not say how long, and the most that one may ask for. */
const USUAL_WAIT = 5;
const LONGEST_WAIT = 120;

/** After this many timeouts in a row, a host is not asked for more pages. */
const PATIENCE = 3;

/**
 * Keep what was saved elsewhere. What is in the library, or was removed from it, is not fetched, so that an import can be
 * stopped at any time and continued by running it again.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a scope of short functions that share what it keeps.
export async function importLinks(
  links: readonly SavedLink[],
  options: ImportOptions,
  host: Host,
): Promise<void> {
  const { pages, removed, keeper, onKept, onRemoved, onFailed, onDone } = options;
  const toFetch: SavedLink[] = [];
  const single = mergeLinks(links);
  for (let repeats = links.length - single.length; repeats > 0; repeats--) await onDone();
  for (const link of single) {
    const page = pageOf(link.address);
    const known = pages.find(link.address);
    if (known !== undefined) await onKept({ outcome: 'there', ...known });
    else if (link.address === null ? removed.hasTitle(link.title) : removed.find(link.address) !== undefined)
      onRemoved();
    else if (link.text !== null && (await keepText(link))) {
      // Its text is in the export.
    } else if (page === null) await onFailed(link, noWebAddress(link.address).message);
    else {
      toFetch.push(link);
      continue;
    }
    await onDone();
  }
  const quiet: Host = { ...host, stderr: { ...host.stderr, isTerminal: false } };
  const tries = new Map<SavedLink, number>();
  const silent = new Map<string, number>();
  await takeTurns(toFetch, hostOf, fetchOne, options);

  /** @returns whether the export has a text that could be kept. */
  async function keepText(link: SavedLink): Promise<boolean> {
    if (link.text === null) return false;
    try {
      await keep(link, exportedTextSource(link.text, link.address), []);
      return true;
    } catch (error) {
      if (error instanceof ReaderError) return false;
      throw error;
    }
  }

  async function fetchOne(link: SavedLink): Promise<Turn> {
    const address = link.address ?? '';
    const name = hostOf(link);
    try {
      if ((silent.get(name) ?? 0) >= PATIENCE) throw hostGivenUp(name);
      const source = await fetchSource(address, quiet);
      silent.delete(name);
      await keep(link, source, [source.url ?? address, address]);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      const wait = waitFor(error, link);
      if (wait !== null) return { waitMilliseconds: wait * 1000 };
      if (error instanceof FetchTimedOut) silent.set(name, (silent.get(name) ?? 0) + 1);
      // The address need not be repeated in the reason, as it has its own column.
      await onFailed(link, error.message.replace(`${address}: `, ''));
    }
    await onDone();
    return 'done';
  }

  /** Seconds to wait before the page is tried again; `null` for not trying again. */
  function waitFor(error: ReaderError, link: SavedLink): number | null {
    if (!(error instanceof NoPage) || (error.status !== 429 && error.status !== 503)) return null;
    const tried = (tries.get(link) ?? 0) + 1;
    tries.set(link, tried);
    const seconds = error.retryAfter ?? (error.status === 429 ? USUAL_WAIT : null);
    return seconds === null || seconds > LONGEST_WAIT || tried >= MOST_TRIES ? null : seconds;
  }

  async function keep(link: SavedLink, source: TextSource, addresses: readonly string[]): Promise<void> {
    const { article } = await readArticle(source, { raw: link.text !== null });
    const marked = link.highlights === '' ? null : await readHighlights(link.highlights);
    const kept = await keeper.keep({
      article: completed(article, link, marked),
      addresses,
      isPage: addresses.length > 0,
      tags: link.tags.map(sanitizeLine).filter((tag) => tag !== ''),
      added: link.added,
      read: link.read === true ? options.now : link.read || null,
    });
    await onKept(kept);
  }
}

function hostOf({ address }: SavedLink): string {
  return new URL(address ?? '').host;
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
