import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host, Input } from './host.ts';
import { directOutput } from './output/direct-output.ts';
import { streamOutput } from './output/stream-output.ts';

/** The process that this runs in. Its streams are opened at their first use, since opening one takes some milliseconds. */
export function processHost(): Host {
  const stdout = once(() => directOutput(1) ?? streamOutput(process.stdout));
  const stderr = once(() => directOutput(2) ?? streamOutput(process.stderr));
  let isLong = false;
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
    bundledFolder: fileURLToPath(new URL('../articles', import.meta.url)),
    readyArticles: fileURLToPath(new URL('./articles.jsonl', import.meta.url)),
    random: Math.random,
    now: () => new Date(),
    expectLongRun() {
      if (!isLong) optimiseLess();
      isLong = true;
    },
  };
}

/** The versions of Node whose V8 has a quick optimising compiler (Maglev) besides the slow one, and names the flag so. */
const QUICK_COMPILER = { from: 24, to: 26 };

/** V8’s flag for how often a function is called before the slow compiler (TurboFan) optimises it, and its usual value. */
const CALLS = '--invocation-count-for-turbofan';
const USUAL_CALLS = 3000;
const LONG_RUN_CALLS = 40 * USUAL_CALLS;

/**
 * In a long run far more often: a program of many functions, each run some thousand times, otherwise spends more on the slow
 * compiler than that gains. Node marks the compiled code that it keeps at the end with V8’s flags, so they are then as they were.
 */
function optimiseLess(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < QUICK_COMPILER.from || major > QUICK_COMPILER.to) return;
  // Loaded only here, as it takes a millisecond and a half.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(`${CALLS}=${LONG_RUN_CALLS}`);
  process.once('exit', () => setFlagsFromString(`${CALLS}=${USUAL_CALLS}`));
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
