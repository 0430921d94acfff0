import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../article.ts';
import { createEntry, type Entry, type EntryPlace } from '../entry.ts';
import type { ReaderError } from '../errors/reader-error.ts';
import { cannotRead } from '../errors/reading.ts';
import { completeHead } from '../parse/complete-head.ts';
import { countWordsOf } from '../parse/count-words.ts';
import { parsePlainFrontMatter } from '../parse/front-matter/plain.ts';
import { fileSource } from '../source/file.ts';
import { openArticle } from '../source/open-article.ts';

/** For the bytes that are read at once; front matter is seldom longer. */
const WINDOW = Buffer.allocUnsafe(2048);

export interface ReadEntry {
  readonly entry: Entry;
  /** What is wrong with the file, though it can be read. */
  readonly problem: ReaderError | null;
}

/**
 * Read what the library needs to know about an article.
 *
 * @throws {ReaderError} when there is no article in it, or it cannot be read.
 */
export async function readEntry(place: EntryPlace): Promise<ReadEntry> {
  const opened = await openArticle(fileSource(place.path), { raw: false });
  const words = opened.counts?.words ?? (await countAll(opened.blocks));
  return { entry: createEntry(opened.head(), words, place), problem: opened.problem };
}

async function countAll(all: AsyncIterable<readonly Block[]>): Promise<number> {
  let words = 0;
  for await (const blocks of all) words += countWordsOf(blocks);
  return words;
}

/**
 * Like `readEntry`, but reading only the front matter.
 *
 * @param size the size of the file, in bytes.
 * @returns `null` unless the front matter is as `reader add` writes it, and the text below has the length that it gives.
 */
export function readEntryByHead(place: EntryPlace, size: number): Entry | null {
  if (!place.path.endsWith('.md')) return null;
  const start = readStart(place.path);
  if (!start.subarray(0, 4).equals(OPENING)) return null;
  const closing = start.indexOf(CLOSING);
  if (closing < 0) return null;
  const front = parsePlainFrontMatter(start.toString('utf8', OPENING.length, closing + 1));
  if (front === null || front.text?.bytes !== size - closing - CLOSING.length) return null;
  return createEntry(completeHead(front.head, path.basename(place.path), null), front.text.words, place);
}

const OPENING = Buffer.from('---\n');
const CLOSING = Buffer.from('\n---\n');

// Not asynchronous: ten thousand reads would take several times as long, and there is nothing else to do meanwhile.
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
