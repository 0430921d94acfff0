import { randomUUID } from 'node:crypto';
import { foldText } from '../search/query.ts';
import { readCacheFile, writeCacheFile } from '../source/cache-file.ts';

/** What a cache keeps of one article: its blocks' texts, for as long as its file has the same stamp. */
export interface TextRecord {
  readonly file: string;
  readonly stamp: string;
  /** One text a block. */
  readonly texts: readonly string[];
}

/**
 * Some of a library's articles, until the next is read, kept in two files: `words` is looked through, `texts` read only where something is
 * found. In `words` each block is a line of folded words.
 */
export interface TextShard {
  readonly files: readonly { readonly file: string; readonly stamp: string }[];
  /** The blocks that have all needles, by file; `null` when their texts are not there. */
  find(needles: readonly string[]): readonly Found[] | null;
  /** All that is there. */
  records(): readonly TextRecord[];
}

export interface Found {
  readonly file: string;
  readonly blocks: readonly { readonly index: number; readonly text: string }[];
}

interface Header {
  /** The run that wrote the two files, as they are written one after the other. In ASCII. */
  readonly run: string;
  readonly files: readonly (readonly [
    file: string,
    stamp: string,
    bytesOfWords: number,
    bytesOfTexts: number,
  ])[];
}

export function readTextShard(base: string): TextShard | null {
  const content = readCacheFile(`${base}.words`);
  if (content === null) return null;
  const headerEnd = content.indexOf(LINE_FEED);
  const header = JSON.parse(content.toString('utf8', 0, headerEnd)) as Header;
  const { files } = header;
  const words = content.subarray(headerEnd + 1);
  return {
    files: files.map(([file, stamp]) => ({ file, stamp })),
    find(needles) {
      // Before the texts are read: the memory is the same.
      const hits = [...scan(words, files, needles)];
      if (hits.length === 0) return [];
      const textOf = readTexts(base, header);
      if (textOf === null) return null;
      return hits.map(([record, blocks]) => {
        const all = textOf(record);
        return {
          file: files[record]?.[0] ?? '',
          blocks: blocks.map((index) => ({ index, text: all[index] ?? '' })),
        };
      });
    },
    records() {
      const textOf = readTexts(base, header);
      if (textOf === null) return [];
      return files.map(([file, stamp], record) => ({ file, stamp, texts: textOf(record) }));
    },
  };
}

/** @returns `null` when the texts are not there, or of another run than the words. */
function readTexts(base: string, { run, files }: Header): ((record: number) => readonly string[]) | null {
  const content = readCacheFile(`${base}.texts`);
  const first = `${run}\n`;
  if (content?.toString('utf8', 0, first.length) !== first) return null;
  let end = first.length;
  const ends = files.map(([, , , bytes]) => {
    end += bytes;
    return end;
  });
  return (record) =>
    JSON.parse(content.toString('utf8', ends[record - 1] ?? first.length, ends[record])) as readonly string[];
}

export function writeTextShard(base: string, records: readonly TextRecord[]): void {
  const words = records.map(({ texts }) => Buffer.from(texts.map((text) => `${foldText(text)}\n`).join('')));
  const lines = records.map(({ texts }) => Buffer.from(`${JSON.stringify(texts)}\n`));
  const header: Header = {
    run: randomUUID(),
    files: records.map(({ file, stamp }, index) => [
      file,
      stamp,
      words[index]?.length ?? 0,
      lines[index]?.length ?? 0,
    ]),
  };
  writeCacheFile(`${base}.texts`, Buffer.concat([Buffer.from(`${header.run}\n`), ...lines]));
  writeCacheFile(`${base}.words`, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...words]));
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** The records and in each the lines that have all needles. Looks for the longest, and for the others beside it. */
function scan(
  words: Buffer,
  files: Header['files'],
  needles: readonly string[],
): ReadonlyMap<number, readonly number[]> {
  const [longest = '', ...rest] = needles.toSorted((a, b) => b.length - a.length);
  const others = rest.map((needle) => Buffer.from(needle));
  // Its space comes too often to be looked for.
  const probe = Buffer.from(longest.trimStart());
  const atStart = longest.startsWith(' ');
  const hits = new Map<number, number[]>();
  if (probe.length === 0) return hits;
  let record = 0;
  let end = files[0]?.[2] ?? 0;
  let line = 0;
  let lineStart = 0;
  for (let at = words.indexOf(probe); at >= 0; ) {
    if (atStart && words[at - 1] !== SPACE) {
      at = words.indexOf(probe, at + 1);
      continue;
    }
    while (at >= end && record < files.length - 1) {
      lineStart = end;
      line = 0;
      end += files[++record]?.[2] ?? 0;
    }
    for (let next = words.indexOf(LINE_FEED, lineStart); next >= 0 && next < at; ) {
      lineStart = next + 1;
      line++;
      next = words.indexOf(LINE_FEED, lineStart);
    }
    const lineEnd = words.indexOf(LINE_FEED, at);
    const text = words.subarray(lineStart, lineEnd);
    if (others.every((other) => text.includes(other))) {
      const lines = hits.get(record);
      if (lines === undefined) hits.set(record, [line]);
      else lines.push(line);
    }
    at = words.indexOf(probe, lineEnd + 1);
  }
  return hits;
}
