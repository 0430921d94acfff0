import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ArticleHead } from '../article.ts';
import { cannotRead, type ReaderError } from '../errors.ts';
import { completeHead } from '../parse/complete-head.ts';
import { countWordsOf, minutesToRead } from '../parse/count-words.ts';
import { parsePlainFrontMatter } from '../parse/plain-front-matter.ts';
import { createEntry, type Entry } from './entry.ts';
import { fileSource } from './file.ts';
import { openArticle } from './open-article.ts';

/** Front matter is seldom longer. */
const WINDOW = Buffer.allocUnsafe(2048);

export interface ReadEntry {
  readonly entry: Entry;
  /** What is wrong with the file, which can be read all the same. */
  readonly problem: ReaderError | null;
}

/**
 * Read what the library has to know of an article: of a file that `reader add` wrote its head alone, of any other all.
 *
 * @param size of the file, in bytes.
 * @throws {ReaderError} when there is no article in it, or it cannot be read.
 */
export async function readEntry(file: string, size: number): Promise<ReadEntry> {
  const quick = readHeadOnly(file, size);
  if (quick !== null) return { entry: quick, problem: null };
  const opened = await openArticle(fileSource(file), { raw: false });
  let words = 0;
  for await (const blocks of opened.blocks) words += countWordsOf(blocks);
  return { entry: entryOf(file, opened.head(), words), problem: opened.problem };
}

/** `null` unless the file's front matter is as reader writes it, and the text below as long as that says. */
function readHeadOnly(file: string, size: number): Entry | null {
  if (!file.endsWith('.md')) return null;
  const start = readStart(file);
  if (!start.subarray(0, 4).equals(OPENING)) return null;
  const closing = start.indexOf(CLOSING);
  if (closing < 0) return null;
  const front = parsePlainFrontMatter(start.toString('utf8', OPENING.length, closing + 1));
  if (front === null || front.text?.bytes !== size - closing - CLOSING.length) return null;
  return entryOf(file, completeHead(front.head, path.basename(file), null), front.text.words);
}

function entryOf(file: string, head: ArticleHead, words: number): Entry {
  const counts = { words, minutes: minutesToRead(words) };
  return createEntry({ ...head, ...counts }, { path: file, state: null, article: null });
}

const OPENING = Buffer.from('---\n');
const CLOSING = Buffer.from('\n---\n');

// Reading ten thousand heads takes several times longer without blocking, and there is nothing else to do.
function readStart(file: string): Buffer {
  try {
    const descriptor = openSync(file, 'r');
    try {
      return WINDOW.subarray(0, readSync(descriptor, WINDOW, 0, WINDOW.length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw cannotRead(file, error);
  }
}
