import { fstatSync } from 'node:fs';
import path from 'node:path';
import type { Host, Input } from './host.ts';
import { directOutput } from './output/direct-output.ts';
import { streamOutput } from './output/stream-output.ts';

/** The process that this runs in. Its streams are opened at their first use, since opening one takes some milliseconds. */
export function processHost(): Host {
  const stdout = once(() => directOutput(1) ?? streamOutput(process.stdout));
  const stderr = once(() => directOutput(2) ?? streamOutput(process.stderr));
  return {
    args: process.argv.slice(2),
    env: process.env,
    stdin: {
      get kind() {
        return kindOfInput();
      },
      bytes: () => process.stdin,
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    bundledFolder: path.join(import.meta.dirname, '../articles'),
    readyArticles: path.join(import.meta.dirname, 'articles.jsonl'),
    random: Math.random,
    now: () => new Date(),
  };
}

function kindOfInput(): Input['kind'] {
  try {
    const status = fstatSync(0);
    if (status.isFile()) return 'file';
    if (status.isDirectory()) return 'folder';
    // Node gives its child processes sockets for pipes.
    return status.isFIFO() || status.isSocket() ? 'pipe' : 'other';
  } catch {
    return 'other';
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
