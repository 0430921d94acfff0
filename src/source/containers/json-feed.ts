import { noFeed } from '../../errors/reading.ts';
import { decodeText } from '../../parse/decode-text.ts';
import { type Fields, isFields } from '../../parse/json-fields.ts';
import type { TextSource } from '../text-source.ts';
import { type FeedItem, itemSources } from './feed.ts';

/** The items of a JSON Feed 1.1 (jsonfeed.org/version/1.1), each an article. @throws {ReaderError} when it is broken or empty. */
export async function openJsonFeed(bytes: Buffer, source: TextSource): Promise<readonly TextSource[]> {
  let feed: unknown;
  try {
    feed = JSON.parse(decodeText(bytes));
  } catch (error) {
    throw noFeed(source.label, error);
  }
  const { items, title, language, authors, author } = (isFields(feed) ? feed : {}) as Fields;
  if (!Array.isArray(items)) throw noFeed(source.label, null);
  const common = namesOf(authors ?? author);
  const read = items.filter(isFields).map((item): FeedItem => {
    const own = namesOf(item.authors ?? item.author);
    const plain = line(item.content_text);
    return {
      title: line(item.title),
      address: line(item.url) ?? line(item.external_url),
      date: line(item.date_published) ?? line(item.date_modified),
      authors: own.length > 0 ? own : common,
      tags: Array.isArray(item.tags) ? item.tags.flatMap((tag) => line(tag) ?? []) : [],
      lang: line(item.language) ?? line(language),
      content: line(item.content_html) ?? (plain === null ? '' : inHtml(plain)),
      summary: inHtml(line(item.summary) ?? ''),
    };
  });
  return itemSources(read, line(title), source);
}

function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part}</p>`)
    .join('');
}

function namesOf(stated: unknown): readonly string[] {
  return (Array.isArray(stated) ? stated : [stated]).flatMap((one) =>
    isFields(one) ? (line(one.name) ?? []) : [],
  );
}

function line(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
