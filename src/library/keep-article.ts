import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Article, ONLY_SUMMARY } from '../article.ts';
import { cannotKeep, frontMatterTooLong } from '../errors/library.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { splitFrontMatter } from '../parse/front-matter/split.ts';
import { FURTHER_ADDRESSES } from '../parse/own-address.ts';
import { fileSource } from '../source/file.ts';
import { readArticle } from '../source/open-article.ts';
import { keepMarkdown } from '../write/keep-markdown.ts';
import { makeId } from '../write/make-id.ts';
import { normalizeNotes } from '../write/normalize-article.ts';
import { changeTags, tagsChange } from '../write/set-state.ts';
import { writeMarkdown } from '../write/write-markdown.ts';
import { changeState } from './change-state.ts';
import { furtherAddresses, isOnlySummary, type KnownArticle, type KnownPages } from './known-pages.ts';
import { withLock } from './lock-folder.ts';
import { moveOver, moveToNew, writeTemporary } from './place-file.ts';
import { readEntry } from './read-entry.ts';
import { isSamePage, withoutTracking } from './same-page.ts';
import { copyToTrash, moveToTrash } from './trash.ts';

export interface KeepOptions {
  /** The folder of the person's own library, which need not exist yet. */
  readonly folder: string;
  /** The pages in it, to which those that are kept are added. */
  readonly pages: KnownPages;
  /** Whether to renew a copy that is already there. */
  readonly force: boolean;
  /** ISO 8601. */
  readonly now: string;
}

/** An article to keep, and what its owner says about it. */
export interface ToKeep {
  readonly article: Article;
  /** The Markdown it was read from, whose text is kept as it is; `null` for any other format. */
  readonly markdown?: string | null;
  /** The addresses that led to it, as given and after redirects; empty for a file. */
  readonly addresses: readonly string[];
  /** Whether its `source` is the claim of a web page, rather than the word of its owner. */
  readonly isPage: boolean;
  /** Whether it may take the place of a copy that is there. */
  readonly mayRenew: boolean;
  readonly tags: readonly string[];
  /** When it was saved and read elsewhere; `null` for now, and for unread. */
  readonly added: string | null;
  readonly read: string | null;
}

/** What became of an article. `there`: a copy was already there, and only got the new tags. */
export interface Kept {
  readonly outcome: 'added' | 'renewed' | 'there';
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

/** Keeps articles one after another, so that the second copy of a page always finds the first. */
export interface Keeper {
  keep(article: ToKeep): Promise<Kept>;
  /** Only add tags to an article that is known to be there. */
  leave(known: KnownArticle, tags: readonly string[]): Promise<Kept>;
}

/** A keeper for one library. A failure rejects what `keep` returned for its article, and not what comes after. */
export function createKeeper(options: KeepOptions): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Kept>) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    keep: (article) => inTurn(() => keepArticle(article, options)),
    leave: (known, tags) => inTurn(() => leave(known, tags)),
  };
}

/**
 * Keep a copy of an article. It never replaces another article: its id is made distinct. A copy of the same article (of
 * the same page or, without a source, with the same title and text) is left alone, or renewed with `force`. With `force`,
 * an article without a source may also differ in its text.
 *
 * @throws {ReaderError} when it cannot be written.
 */
async function keepArticle(given: ToKeep, options: KeepOptions): Promise<Kept> {
  const { pages, folder } = options;
  const force = options.force && given.mayRenew;
  const toKeep = { ...given, article: withAddresses(given) };
  const { article } = toKeep;
  const addresses = [article.source, ...given.addresses];
  const same = await findSame(toKeep, options);
  if (same !== undefined)
    return force || (given.mayRenew && isWhole(article, same))
      ? renew(toKeep, same, options)
      : leave(same, toKeep.tags);
  const temporary = await writeNew(toKeep, options);
  try {
    const base = makeId(titleOf(article));
    for (let count = 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`;
      const taken = pages.pathOf(id);
      const file = taken ?? path.join(folder, `${id}.md`);
      if (taken === undefined && (await moveToNew(temporary, file))) {
        const { title } = article;
        pages.add({ id, path: file, tags: toKeep.tags, title, extra: article.extra }, addresses);
        return { outcome: 'added', id, path: file, title };
      }
      if (taken === undefined) {
        await learn(id, file, pages);
        if ((await findSame(toKeep, options)) !== undefined) return await keepArticle(given, options);
      }
      const old = await readOld(file);
      const likeness = old === null ? 'other' : compare(old, article);
      if (likeness === 'other' || (likeness === 'title' && !force)) continue;
      const known = { id, path: file, tags: old?.tags ?? [], title: article.title, extra: old?.extra ?? {} };
      return force ? await renew(toKeep, known, options) : await leave(known, toKeep.tags);
    }
  } catch (error) {
    throw explain(error, folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Take note of an article that another process has kept in the meantime. */
async function learn(id: string, file: string, pages: KnownPages): Promise<void> {
  try {
    const { entry } = await readEntry({ path: file, state: null, parse: null });
    pages.add({ ...entry, id }, [entry.source, ...furtherAddresses(entry.extra)]);
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
  }
}

/** Whether an article is whole while the library has only its summary. */
function isWhole(article: Article, known: KnownArticle): boolean {
  return isOnlySummary(known) && !isOnlySummary(article);
}

/** Each address that led to the page is remembered, so that it is known before it is fetched again. */
function withAddresses({ article, addresses, isPage }: ToKeep): Article {
  const source = article.source === null || !isPage ? article.source : withoutTracking(article.source);
  const further: string[] = [];
  for (const address of [...furtherAddresses(article.extra), ...addresses].map(withoutTracking))
    if (![source, ...further].some((one) => isSamePage(one, address))) further.push(address);
  const { [FURTHER_ADDRESSES]: _, ...extra } = article.extra;
  return {
    ...article,
    source,
    extra: further.length === 0 ? extra : { ...extra, [FURTHER_ADDRESSES]: further },
  };
}

/**
 * The copy of the same page. As some sites state one address on all their pages by mistake, the address that only the page
 * states counts only if the texts have something in common, too.
 */
async function findSame(
  { article, addresses, isPage }: ToKeep,
  { pages, force }: KeepOptions,
): Promise<KnownArticle | undefined> {
  const byAddress = addresses.map(pages.find).find((one) => one !== undefined);
  if (byAddress !== undefined) return byAddress;
  const stated = pages.find(article.source);
  if (stated === undefined || !isPage || force || isOnlySummary(stated)) return stated;
  const old = await readOld(stated.path);
  return old === null || shareText(old, article) ? stated : undefined;
}

/** A paragraph shorter than this, in UTF-16 code units, may be on every page of a site. */
const TELLING = 40;

function shareText(a: Article, b: Article): boolean {
  const texts = new Set(textsOf(a));
  const others = textsOf(b);
  return texts.size === 0 || others.length === 0
    ? a.title === b.title
    : others.some((text) => texts.has(text));
}

function textsOf({ blocks }: Article): readonly string[] {
  return blocks.map(({ text }) => text).filter((text) => text.length >= TELLING);
}

async function leave(known: KnownArticle, tags: readonly string[]): Promise<Kept> {
  const { id, title, path: file } = known;
  if (tags.length > 0) await changeState(known, (entry) => tagsChange(entry.tags, { add: tags, remove: [] }));
  return { outcome: 'there', id, path: file, title };
}

/** The title to make an id from. A text without one has its file's name for a title, whose ending does not belong in an id. */
function titleOf({ title, id }: Article): string {
  return title.startsWith(`${id}.`) ? id : title;
}

async function readOld(file: string): Promise<Article | null> {
  try {
    return (await readArticle(fileSource(file), { raw: false })).article;
  } catch (error) {
    if (error instanceof ReaderError) return null;
    throw error;
  }
}

function compare(old: Article, article: Article): 'same' | 'title' | 'other' {
  // If either has a source, findSame has already found that they are not the same.
  if (old.source !== null || article.source !== null) return 'other';
  if (old.title !== article.title) return 'other';
  const text = (one: Article) => JSON.stringify(normalizeNotes(one));
  return text(old) === text(article) ? 'same' : 'title';
}

/** Renew a copy, which keeps its name, the day it was added, and its owner's front matter. The old one goes to the trash. */
async function renew(
  toKeep: ToKeep,
  known: Pick<KnownArticle, 'id' | 'path'>,
  options: KeepOptions,
): Promise<Kept> {
  try {
    return await withLock(path.dirname(known.path), () => renewFile(toKeep, known, options));
  } catch (error) {
    throw explain(error, options.folder);
  }
}

async function renewFile(
  toKeep: ToKeep,
  { id, path: file }: Pick<KnownArticle, 'id' | 'path'>,
  options: KeepOptions,
): Promise<Kept> {
  const { article } = toKeep;
  const old = await readOld(file);
  const merged: Article = {
    ...article,
    tags: changeTags(old?.tags ?? [], { add: article.tags, remove: [] }) ?? old?.tags ?? article.tags,
    extra: { ...article.extra, ...extraOf(old), ...mergeAddresses(article, old) },
  };
  const temporary = await writeNew(
    {
      ...toKeep,
      article: merged,
      added: old?.added ?? toKeep.added,
      read: old?.read ?? toKeep.read ?? article.read,
    },
    { ...options, folder: path.dirname(file) },
  );
  // The old file may be a web page or plain text that its owner put there; the new one is Markdown, and named so.
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const renewed = isMarkdown ? file : path.join(path.dirname(file), `${id}.md`);
  if (isMarkdown) await copyToTrash(file, options.folder);
  else await moveToTrash(file, options.folder);
  await moveOver(temporary, renewed);
  return { outcome: 'renewed', id, path: renewed, title: article.title };
}

/** The front matter to carry over: all but the mark of a summary, which the new copy need not be. */
function extraOf(old: Article | null): Article['extra'] {
  const { [ONLY_SUMMARY]: _, ...extra } = old?.extra ?? {};
  return extra;
}

function mergeAddresses(article: Article, old: Article | null): Article['extra'] {
  const all = [...furtherAddresses(old?.extra ?? {}), ...furtherAddresses(article.extra)];
  return all.length === 0 ? {} : { [FURTHER_ADDRESSES]: [...new Set(all)] };
}

async function writeNew(
  { article, markdown = null, tags, added, read }: ToKeep,
  { folder, now }: KeepOptions,
): Promise<string> {
  const stated = {
    ...article,
    tags: changeTags(article.tags, { add: tags, remove: [] }) ?? article.tags,
    added: added ?? now,
    read: read ?? article.read,
  };
  const text = markdown === null ? writeMarkdown(stated) : keepMarkdown(markdown, stated);
  if (splitFrontMatter(text) === null) throw frontMatterTooLong(article.title);
  try {
    return await writeTemporary(folder, text);
  } catch (error) {
    throw explain(error, folder);
  }
}

function explain(error: unknown, folder: string): unknown {
  return error instanceof Error && 'code' in error && !(error instanceof ReaderError)
    ? cannotKeep(folder, error)
    : error;
}
