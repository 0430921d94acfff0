import { parseFeed } from '@rowanmanning/feed-parser';
import { type Article, type Block, ONLY_SUMMARY } from '../../article.ts';
import { noFeed } from '../../errors/reading.ts';
import { countWordsOf } from '../../parse/count-words.ts';
import { decodeText } from '../../parse/decode-text.ts';
import { parsePlainDate } from '../../parse/plain-date.ts';
import type { TextSource } from '../text-source.ts';
import { articleOf, type Body, parsedSource, readHtmlText } from './parsed-source.ts';
import { DOCTYPE } from './recognise-container.ts';
import { readXmlTags } from './xml-tags.ts';

/** An item of a feed of any kind. */
export interface FeedItem {
  readonly title: string | null;
  readonly address: string | null;
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly lang: string | null;
  /** Its text in HTML; empty for none. */
  readonly content: string;
  /** What the feed gives as its summary, in HTML; empty for none. */
  readonly summary: string;
}

/** The items of an RSS or Atom feed, each an article. @throws {ReaderError} when it is broken or empty. */
export async function openFeed(bytes: Buffer, source: TextSource): Promise<readonly TextSource[]> {
  const text = decodeXml(bytes);
  let feed: ReturnType<typeof parseFeed>;
  try {
    feed = parseFeed(withoutDoctype(text));
  } catch (error) {
    throw noFeed(source.label, error);
  }
  // The package computes these from all items whenever one item asks for them; here they are computed once.
  for (const name of ['url', 'authors', 'categories'] as const)
    Object.defineProperty(feed, name, { value: feed[name] });
  const { authors, language, title } = feed;
  const names = authors.map(({ name }) => name ?? '');
  const written = writtenDates(text);
  return itemSources(
    feed.items.map((item) => {
      const said = item.toJSON();
      const type = item.element.findElementWithName('content')?.getAttribute('type') ?? '';
      return itemOf(isText(type) ? said : { ...said, content: null }, names, language, written);
    }),
    title,
    source,
  );
}

/** Remove the document type: its entities (XML 1.0 §4.2) may read files or grow without end, and no feed needs one. */
function withoutDoctype(text: string): string {
  const at = text.search(/<!doctype/i);
  const doctype = at < 0 ? null : new RegExp(DOCTYPE, 'iy');
  if (doctype === null || /<[a-z]/i.test(text.slice(0, at))) return text;
  doctype.lastIndex = at;
  return text.replace(doctype.exec(text)?.[0] ?? '', '');
}

/** Decode XML by the encoding in its declaration (XML 1.0 §4.3.3). */
function decodeXml(bytes: Buffer): string {
  const declared =
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(bytes.toString('latin1', 0, 200))?.[1] ?? null;
  return decodeText(bytes, declared);
}

/** Whether content of a type is text or markup; all else is a file in base64 (RFC 4287 §4.1.3.3). */
function isText(type: string): boolean {
  return !type.includes('/') || /^text\/|[/+]xml\b/i.test(type.trim());
}

/** An item of the package's, which does not export the type. */
interface ParsedItem {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly content: string | null;
  readonly description: string | null;
  readonly authors: readonly { readonly name: string | null }[];
  readonly categories: readonly { readonly label: string | null; readonly term: string | null }[];
}

/** The dates of a feed as written, with their zones, by their time in milliseconds: the package drops the zones. */
function writtenDates(xml: string): ReadonlyMap<number, string> {
  const dates = new Map<number, string>();
  for (const { name, text } of readXmlTags(xml)) {
    if (!DATES.has(name)) continue;
    const date = parsePlainDate(text);
    const time = date === null ? Number.NaN : Date.parse(date);
    if (date !== null && !Number.isNaN(time) && !dates.has(time)) dates.set(time, date);
  }
  return dates;
}

const DATES: ReadonlySet<string> = new Set(['pubdate', 'date', 'published', 'issued', 'updated', 'modified']);

function itemOf(
  item: ParsedItem,
  authors: readonly string[],
  lang: string | null,
  written: ReadonlyMap<number, string>,
): FeedItem {
  const time = item.published ?? item.updated;
  const own = item.authors.flatMap(({ name }) => name ?? []);
  return {
    title: item.title,
    // An item without a link may have its address as its guid (RSS 2.0).
    address: item.url ?? (/^https?:\/\//i.test(item.id ?? '') ? item.id : null),
    date: time === null ? null : (written.get(Date.parse(time)) ?? time.replace(/\.\d+Z$/, 'Z')),
    authors: own.length > 0 ? own : authors.filter((name) => name !== ''),
    tags: item.categories.flatMap(({ label, term }) => label ?? term ?? []),
    lang,
    content: item.content ?? '',
    summary: item.description ?? '',
  };
}

/**
 * The items of a feed as articles, each parsed only when it is needed. Items that are empty are left out.
 *
 * @throws {ReaderError} when none is left.
 */
export function itemSources(
  items: readonly FeedItem[],
  publication: string | null,
  { label, url }: TextSource,
): readonly TextSource[] {
  const saying = items.filter(({ title, content, summary, address }) =>
    [title, content, summary, address].some((said) => said !== null && said.trim() !== ''),
  );
  if (saying.length === 0) throw noFeed(label, null);
  return saying.map((item, index) =>
    itemSource(`${label}, item ${index + 1}`, url, async () => {
      const base = absolute(item.address, url);
      const body = await bodyOf(item, base);
      return articleOf(
        {
          title: (await plainTitle(item.title ?? '')) || firstWords(body) || `Item ${index + 1}`,
          authors: item.authors,
          date: item.date,
          lang: item.lang,
          source: base,
          publication,
          tags: item.tags,
          extra: isOnlySummary(body) ? { [ONLY_SUMMARY]: true } : {},
        },
        body,
      );
    }),
  );
}

function itemSource(label: string, feed: string | null, parse: () => Promise<Article>): TextSource {
  return { ...parsedSource(label, parse), feed };
}

/** Markup left in a title: it was escaped twice, or is there by Atom's `type="html"`. */
const MARKUP = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#x?[\da-f]{2,6});/i;

async function plainTitle(title: string): Promise<string> {
  if (!MARKUP.test(title)) return title.trim();
  const { blocks } = await readHtmlText(`<p>${title}</p>`, null);
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** The text of an item; at its end a note where it is only a summary. */
async function bodyOf({ content, summary }: FeedItem, address: string | null): Promise<Body> {
  const whole = content.trim() === '' ? null : await readHtmlText(content, address);
  if (whole !== null && whole.blocks.length > 0 && !isSummary(whole)) return whole;
  const given = summary.trim() === '' ? null : await readHtmlText(summary, address);
  // Many feeds have the whole text in place of the summary.
  if (given !== null && !isSummary(given) && countWordsOf(given.blocks) >= LONG_SUMMARY) return given;
  const body = whole ?? given ?? { blocks: [], notes: [] };
  return {
    blocks: [...body.blocks, address === null ? SUMMARY_NOTE : SUMMARY_NOTE_WITH_SOURCE],
    notes: body.notes,
  };
}

/** In words; a longer one is the whole text. */
const LONG_SUMMARY = 150;

const note = (text: string): Block => ({
  kind: 'paragraph',
  text,
  marks: [{ kind: 'emphasis', start: 0, end: text.length }],
});
const SUMMARY_NOTE = note('The feed has only a summary of this article.');
const SUMMARY_NOTE_WITH_SOURCE = note(
  'The feed has only a summary of this article. The whole is at its source.',
);

function isOnlySummary({ blocks }: Body): boolean {
  const last = blocks.at(-1);
  return last === SUMMARY_NOTE || last === SUMMARY_NOTE_WITH_SOURCE;
}

const NOTES: ReadonlySet<Block> = new Set([SUMMARY_NOTE, SUMMARY_NOTE_WITH_SOURCE]);

/** Whether a text breaks off, or ends in a link to the rest. bounded: the end of it */
function isSummary({ blocks }: Body): boolean {
  const last = blocks.findLast(({ text }) => text.trim() !== '')?.text ?? '';
  return /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.)\W{0,3}$|\b(?:continue reading|read more|read the rest)\b.{0,40}$/i.test(
    last.slice(-200),
  );
}

function firstWords({ blocks }: Body): string {
  const text = blocks.find((block) => block.text !== '' && !NOTES.has(block))?.text ?? '';
  return text.split(' ').slice(0, 8).join(' ');
}

function absolute(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  if (base !== null) return URL.canParse(address, base) ? new URL(address, base).href : null;
  return URL.canParse(address) && /^https?:/i.test(address) ? address : null;
}
