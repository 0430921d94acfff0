import path from 'node:path';
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
  /** How long `texts` is, as the two files are written one after the other. */
  readonly texts: string;
  readonly files: readonly (readonly [file: string, stamp: string, bytes: number])[];
}

export function readTextShard(base: string): TextShard | null {
  const content = readCacheFile(`${base}.words`);
  if (content === null) return null;
  const headerEnd = content.indexOf(LINE_FEED);
  const { files, texts } = JSON.parse(content.toString('utf8', 0, headerEnd)) as Header;
  const words = content.subarray(headerEnd + 1);
  let lines: readonly string[] | null = null;
  const readTexts = (): readonly string[] => {
    lines ??= readCacheFile(`${base}.texts`)?.toString().split('\n') ?? [];
    // Else the files are of two runs.
    return lines[0] === texts ? lines.slice(1) : [];
  };
  return {
    files: files.map(([file, stamp]) => ({ file, stamp })),
    find(needles) {
      // Before `texts` is read: the memory is the same.
      const hits = [...scan(words, files, needles)];
      if (hits.length > 0 && readTexts().length < files.length) return null;
      return hits.map(([record, blocks]) => {
        const all = JSON.parse(readTexts()[record] ?? '[]') as readonly string[];
        const file = files[record]?.[0] ?? '';
        return { file, blocks: blocks.map((index) => ({ index, text: all[index] ?? '' })) };
      });
    },
    records: () => {
      const all = readTexts();
      return files.flatMap(([file, stamp], record) => {
        const line = all[record];
        return line === undefined ? [] : [{ file, stamp, texts: JSON.parse(line) as readonly string[] }];
      });
    },
  };
}

export function writeTextShard(base: string, records: readonly TextRecord[]): void {
  const words = records.map(({ texts }) => Buffer.from(texts.map((text) => `${foldText(text)}\n`).join('')));
  const lines = records.map(({ texts }) => JSON.stringify(texts));
  const run = `${path.basename(base)} ${Date.now()} ${process.pid}`;
  const header: Header = {
    texts: run,
    files: records.map(({ file, stamp }, index) => [file, stamp, words[index]?.length ?? 0]),
  };
  writeCacheFile(`${base}.texts`, Buffer.from([run, ...lines].join('\n')));
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
