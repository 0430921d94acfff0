import { type Fields, isFields } from '../parse/json-fields.ts';
import {
  dateOf,
  type Export,
  NOTHING_KNOWN,
  quoteInMarkdown,
  type SavedLink,
  textOf,
  timeOf,
} from './saved-link.ts';

/** Reads another file of the export, by its path in it; `null` when that is not there. */
export type OtherFiles = (path: string) => Promise<string | null>;

/** Read JSON from Omnivore or wallabag; `null` for any other. */
export async function readJsonExport(text: string, others: OtherFiles): Promise<Export | null> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const items = itemsOf(value);
  if (items === null) return null;
  if (items.some((item) => 'is_archived' in item || 'domain_name' in item))
    return { links: items.map(readWallabag), leftOut: [] };
  if (!items.some((item) => 'savedAt' in item || 'slug' in item)) return null;
  const links: SavedLink[] = [];
  for (const item of items) {
    const state = String(item.state).toLowerCase();
    if (state !== 'deleted') links.push(await readOmnivore(item, state, others));
  }
  const gone = items.length - links.length;
  return { links, leftOut: gone === 0 ? [] : [`${gone} that were deleted there`] };
}

function itemsOf(value: unknown): readonly Fields[] | null {
  const list = Array.isArray(value)
    ? value
    : isFields(value) && Array.isArray(value.items)
      ? value.items
      : null;
  const items = list?.filter(isFields) ?? [];
  return items.length === 0 && list?.length !== 0 ? null : items;
}

/**
 * Omnivore writes lists into `metadata_0_to_20.json` and the like, texts into `content/SLUG.html`, and highlights into
 * `highlights/SLUG.md` (omnivore-app/omnivore, packages/api/src/jobs/export.ts).
 */
async function readOmnivore(item: Fields, state: string, others: OtherFiles): Promise<SavedLink> {
  // A slug with slashes could lead out of the export.
  const slug = /^[^/\\]*$/.exec(textOf(item.slug) ?? '')?.[0] ?? '';
  const content = slug === '' ? null : await others(`content/${slug}.html`);
  const marked = slug === '' ? null : await others(`highlights/${slug}.md`);
  const isRead = state === 'archived' || Number(item.readingProgress) >= 100;
  return {
    ...NOTHING_KNOWN,
    address: textOf(item.url) ?? textOf(item.originalArticleUrl),
    title: textOf(item.title),
    authors: namesOf(item.author),
    date: dateOf(item.publishedAt),
    tags: tagsOf(item.labels),
    added: timeOf(item.savedAt),
    read: isRead,
    text: content === null || content.trim() === '' ? null : { format: 'html', content },
    highlights: marked ?? highlightsOf(item.highlights, 'quote', 'annotation'),
  };
}

/** wallabag's JSON of all entries (wallabag/wallabag, tests/fixtures/Import/wallabag-v2-annotations.json). */
function readWallabag(item: Fields): SavedLink {
  const content = textOf(item.content);
  const isText =
    content !== null && !/wallabag can(?:'|&#0?39;|’)t retrieve contents for this article/i.test(content);
  const starred = isTrue(item.is_starred) ? ['starred'] : [];
  return {
    ...NOTHING_KNOWN,
    address: textOf(item.given_url) ?? textOf(item.url) ?? textOf(item.origin_url),
    title: textOf(item.title),
    authors: namesOf(item.published_by),
    date: dateOf(item.published_at),
    lang: textOf(item.language)?.replaceAll('_', '-') ?? null,
    tags: [...new Set([...tagsOf(item.tags), ...starred])],
    added: timeOf(item.created_at),
    read: isTrue(item.is_archived) ? (timeOf(item.archived_at) ?? true) : false,
    text: isText ? { format: 'html', content } : null,
    highlights: highlightsOf(item.annotations, 'quote', 'text'),
  };
}

function highlightsOf(stated: unknown, quote: string, note: string): string {
  if (!Array.isArray(stated)) return '';
  return stated
    .filter(isFields)
    .flatMap((one) => {
      const text = textOf(one[quote]);
      return text === null ? [] : [quoteInMarkdown(text, textOf(one[note]))];
    })
    .join('\n');
}

function tagsOf(stated: unknown): readonly string[] {
  const tags = Array.isArray(stated) ? stated : typeof stated === 'string' ? stated.split(',') : [];
  return [...new Set(tags.flatMap((tag) => textOf(isFields(tag) ? (tag.name ?? tag.label) : tag) ?? []))];
}

function namesOf(stated: unknown): readonly string[] {
  return (Array.isArray(stated) ? stated : [stated]).flatMap((name) => textOf(name) ?? []);
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}
