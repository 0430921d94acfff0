import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article.ts';
import { cannotKeep, frontMatterTooLong, ReaderError } from '../errors.ts';
import { splitFrontMatter } from '../parse/front-matter/split.ts';
import { fileSource } from '../source/file.ts';
import { readArticle } from '../source/open-article.ts';
import { makeId } from '../write/make-id.ts';
import { normalizeBlocks } from '../write/normalize-blocks.ts';
import { writeMarkdown } from '../write/write-markdown.ts';
import type { Entry } from './entry.ts';
import { moveOver, moveToNew, writeTemporary } from './place-file.ts';
import { moveToTrash } from './trash.ts';

export interface KeepOptions {
  /** The folder of the person's own library, which need not exist yet. */
  readonly folder: string;
  /** What was in it when the command began. */
  readonly entries: readonly Entry[];
  /** Renew a copy that is already there. */
  readonly force: boolean;
  /** `2026-11-24`. */
  readonly today: string;
}

/** What became of an article. `there`: a copy was there already, and was left alone. */
export interface Kept {
  readonly outcome: 'added' | 'renewed' | 'there';
  readonly id: string;
  readonly path: string;
}

/**
 * Keep a copy of an article. It is never written over another article: its id is made distinct. A copy of the same
 * article (one with the same source or, without sources, with the same title and text) is left alone, or renewed with
 * `force`. With `force`, an article without a source may also differ in its text.
 *
 * @throws {ReaderError} when it cannot be written.
 */
export async function keepArticle(article: Article, options: KeepOptions): Promise<Kept> {
  const { entries, folder, force } = options;
  const same = entries.find(({ source }) => source !== null && source === article.source);
  if (same !== undefined) return force ? renew(article, same, options) : { ...there(same.path), id: same.id };
  const temporary = await writeNew(article, options);
  try {
    const base = makeId(titleOf(article));
    for (let count = 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`;
      const taken = entries.find((entry) => entry.id === id)?.path;
      const file = taken ?? path.join(folder, `${id}.md`);
      if (taken === undefined && (await moveToNew(temporary, file)))
        return { outcome: 'added', id, path: file };
      const likeness = await compareWith(file, article);
      if (likeness === 'other' || (likeness === 'title' && !force)) continue;
      return force ? await renew(article, { id, path: file }, options) : there(file);
    }
  } catch (error) {
    throw explain(error, folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

function there(file: string): Kept {
  return { outcome: 'there', id: path.basename(file, path.extname(file)), path: file };
}

/** A text without a title is titled by its file's name, whose ending does not belong in an id. */
function titleOf({ title, id }: Article): string {
  return title.startsWith(`${id}.`) ? id : title;
}

async function compareWith(file: string, article: Article): Promise<'same' | 'title' | 'other'> {
  const old = await readArticle(fileSource(file), { raw: false }).catch(() => null);
  if (old === null || old.article.source !== article.source) return 'other';
  if (article.source !== null) return 'same';
  if (old.article.title !== article.title) return 'other';
  const text = ({ blocks }: Article) => JSON.stringify(normalizeBlocks(blocks));
  return text(old.article) === text(article) ? 'same' : 'title';
}

/** The copy keeps its name, the day it was added, and what its owner wrote into its front matter. */
async function renew(
  article: Article,
  { id, path: file }: Pick<Entry, 'id' | 'path'>,
  options: KeepOptions,
): Promise<Kept> {
  const old = (await readArticle(fileSource(file), { raw: false })).article;
  const merged: Article = {
    ...article,
    read: old.read ?? article.read,
    tags: [...new Set([...old.tags, ...article.tags])],
    extra: { ...article.extra, ...old.extra },
  };
  try {
    const temporary = await writeNew(merged, {
      ...options,
      folder: path.dirname(file),
      today: old.added ?? options.today,
    });
    if (/\.(?:md|markdown)$/i.test(file)) {
      await moveOver(temporary, file);
      return { outcome: 'renewed', id, path: file };
    }
    // A web page or plain text that its owner put there: the new copy is Markdown, in a file of that kind.
    const renewed = path.join(path.dirname(file), `${id}.md`);
    await moveToTrash(file, options.folder);
    await moveOver(temporary, renewed);
    return { outcome: 'renewed', id, path: renewed };
  } catch (error) {
    throw explain(error, options.folder);
  }
}

async function writeNew(article: Article, { folder, today }: KeepOptions): Promise<string> {
  const markdown = writeMarkdown({ ...article, added: today });
  if (splitFrontMatter(markdown) === null) throw frontMatterTooLong(article.title);
  try {
    return await writeTemporary(folder, markdown);
  } catch (error) {
    throw explain(error, folder);
  }
}

function explain(error: unknown, folder: string): unknown {
  return error instanceof Error && 'code' in error && !(error instanceof ReaderError)
    ? cannotKeep(folder, error)
    : error;
}
