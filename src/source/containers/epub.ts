import path from 'node:path';
import type { Block } from '../../article.ts';
import { brokenArchive, encryptedFile, noChapters } from '../../errors/reading.ts';
import { decodeText } from '../../parse/decode-text.ts';
import { foldedWords } from '../../parse/fold-case.ts';
import { parsePlainDate } from '../../parse/plain-date.ts';
import type { TextSource } from '../text-source.ts';
import { readZip, type ZipArchive } from '../zip.ts';
import { articleOf, parsedSource, readHtmlText } from './parsed-source.ts';
import { readXmlTags, type XmlTag } from './xml-tags.ts';

/** What a book says about itself, and its chapters in their order (EPUB 3.3 §5). */
interface Book {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly lang: string | null;
  /** Paths in the archive. */
  readonly chapters: readonly string[];
  /** The table of contents, of EPUB 3 or 2. */
  readonly contents: string | null;
}

/** The chapters of a book, each an article with the book as its publication. Each is parsed only when it is needed. */
export async function openEpub(bytes: Buffer, label: string): Promise<readonly TextSource[]> {
  const archive = await readZip(bytes, label);
  const tags = await tagsOf(archive, 'META-INF/container.xml');
  const root = tags.find(({ name }) => name === 'rootfile')?.attributes.get('full-path');
  if (root === undefined) throw brokenArchive(label, 'it does not say where the book is', null);
  const book = readBook(await tagsOf(archive, root), root, label);
  const encrypted = await encryptedIn(archive);
  const titles = await titlesOf(archive, book.contents);
  const chapters: TextSource[] = [];
  for (const [index, chapter] of book.chapters.entries()) {
    // A cover, or a page with only a picture, is not an article. A chapter that cannot be read is reported in its turn.
    if (archive.names.includes(chapter) && !encrypted.has(chapter) && (await isBlank(archive, chapter)))
      continue;
    chapters.push(
      parsedSource(`${label}, chapter ${index + 1}`, async () => {
        if (encrypted.has(chapter)) throw encryptedFile(label, chapter);
        const body = await readHtmlText(decodeText(await archive.read(chapter)), null);
        const heading = body.blocks.find(({ kind }) => kind === 'heading');
        const title = titles.get(chapter) ?? heading?.text ?? `${book.title ?? label}, ${index + 1}`;
        const { authors, date, lang } = book;
        return articleOf(
          { title, authors, date, lang, source: null, publication: book.title, tags: [] },
          { ...body, blocks: withoutTitle(body.blocks, title) },
        );
      }),
    );
  }
  if (chapters.length === 0) throw noChapters(label);
  return chapters;
}

/** Blocks without the headings at their start that repeat the title, alone or together (“One” above “The Mill”). */
function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const wanted = foldedWords(title).join(' ');
  let said = '';
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.marks.some(({ kind }) => kind === 'note')) break;
    said = `${said} ${foldedWords(block.text).join(' ')}`.trim();
    if (said !== '' && said === wanted) return blocks.slice(index + 1);
    if (!wanted.startsWith(`${said} `)) break;
  }
  return blocks;
}

function readBook(tags: readonly XmlTag[], root: string, label: string): Book {
  const all = (name: string) => tags.filter((tag) => tag.name === name);
  const text = (name: string) => all(name).find((tag) => tag.text !== '')?.text ?? null;
  const items = new Map(all('item').map(({ attributes }) => [attributes.get('id') ?? '', attributes]));
  const place = (href: string | undefined) => (href === undefined ? null : within(root, href, label));
  const nav = [...items.values()].find((item) => /\bnav\b/.test(item.get('properties') ?? ''));
  const ncx = [...items.values()].find((item) => item.get('media-type') === 'application/x-dtbncx+xml');
  const contents = place(nav?.get('href'));
  const chapters = all('itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '');
    const isText = /html|^text\//.test(item?.get('media-type') ?? '');
    return isText && attributes.get('linear') !== 'no' ? (place(item?.get('href')) ?? []) : [];
  });
  const date = parsePlainDate(/^\d{4}(?:-\d\d){0,2}/.exec(text('date') ?? '')?.[0] ?? '');
  return {
    title: text('title'),
    authors: all('creator').flatMap((tag) => tag.text || []),
    date,
    lang: text('language'),
    // A valid spine has each only once (EPUB 3.3 §5.7.2); one that repeats them a million times must not take long.
    chapters: [...new Set(chapters)].filter((chapter) => chapter !== contents),
    contents: contents ?? place(ncx?.get('href')),
  };
}

/** The path in the archive to which `href` in the file `from` leads. @throws {ReaderError} when it leads out of the archive. */
function within(from: string, href: string, label: string): string {
  const name = decodePath(href.split('#', 1)[0] ?? '');
  const to = path.posix.normalize(path.posix.join(path.posix.dirname(from), name));
  if (to.startsWith('../') || path.posix.isAbsolute(name))
    throw brokenArchive(label, `${href} leads out of it`, null);
  return to;
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The first title that the table of contents gives to each file. */
async function titlesOf(archive: ZipArchive, contents: string | null): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  if (contents === null || !archive.names.includes(contents)) return titles;
  let label = '';
  let href: string | null = null;
  const add = (target: string | null) => {
    const file = target === null ? null : safeWithin(contents, target);
    if (file !== null && label.trim() !== '' && !titles.has(file)) titles.set(file, label.trim());
  };
  for (const { name, attributes, text } of await tagsOf(archive, contents)) {
    switch (name) {
      // EPUB 2 has the label before the link, EPUB 3 inside it.
      case 'navlabel':
        label = '';
        break;
      case 'text':
        label += text;
        break;
      case 'content':
        add(attributes.get('src') ?? null);
        break;
      case 'a':
        href = attributes.get('href') ?? null;
        label = text;
        break;
      case '/a':
        add(href);
        href = null;
        break;
      default:
        if (href !== null) label += ` ${text}`;
    }
  }
  return titles;
}

function safeWithin(from: string, href: string): string | null {
  try {
    return within(from, href, '');
  } catch {
    return null;
  }
}

/** The files that are encrypted (EPUB 3.3 §4.2.6.3.2), including fonts. */
async function encryptedIn(archive: ZipArchive): Promise<ReadonlySet<string>> {
  if (!archive.names.includes('META-INF/encryption.xml')) return new Set();
  const tags = await tagsOf(archive, 'META-INF/encryption.xml');
  return new Set(tags.flatMap(({ attributes }) => decodePath(attributes.get('uri') ?? '') || []));
}

async function isBlank(archive: ZipArchive, chapter: string): Promise<boolean> {
  try {
    const page = decodeText(await archive.read(chapter));
    const body = page.slice(Math.max(0, page.search(/<body\b/i)));
    const text = body.replaceAll(/<[^<>]*>/g, '');
    return !/[\p{L}\p{N}]/u.test(text.replaceAll(/&\w{1,8};|&#\w{1,8};/g, ''));
  } catch {
    return false;
  }
}

async function tagsOf(archive: ZipArchive, name: string): Promise<readonly XmlTag[]> {
  return [...readXmlTags(decodeText(await archive.read(name)))];
}
