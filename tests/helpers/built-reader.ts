import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Node that the program runs on: this one, unless `npm run test:nodes` names another. */
export const node = process.env.READER_NODE ?? process.execPath;

export const bin = fileURLToPath(new URL('../../bin/reader.js', import.meta.url));

const MAX_OUTPUT = 1 << 28;

const KNOWN_ENV = {
  PATH: process.env.PATH ?? '',
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  HOME: '/nonexistent',
};

/** A folder for one test, and a function to put files in it. */
export function testFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'reader-e2e-'));
  return {
    folder,
    file(name: string, text: string | Uint8Array): string {
      const where = path.join(folder, name);
      writeFileSync(where, text);
      return where;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Run the built program in a pipe. */
export function inPipe(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(node, [bin, ...args], {
    input,
    env: { ...KNOWN_ENV, ...env },
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Start the built program, its standard streams open. */
export function start(args: readonly string[], env: Record<string, string> = {}) {
  return spawn(node, [bin, ...args], { stdio: 'pipe', env: { ...KNOWN_ENV, ...env } });
}

/** Run a shell line in which `reader` is the built program. */
export function inShell(line: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${withReader(line)}`], {
    env: { ...KNOWN_ENV, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** What a terminal is sent when a shell line runs in it (util-linux `script`). */
export function inTerminal(line: string, { env = {}, columns = 80, rows = 24 } = {}): string {
  const command = `stty rows ${rows} cols ${columns}; ${withReader(line)}`;
  // Sometimes `script` fails to notice that its child has ended; then it is run again.
  for (let tries = 3; ; tries--) {
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      env: { ...KNOWN_ENV, ...env },
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (status !== null || tries === 1) return stdout.replaceAll('\r\n', '\n');
  }
}

function withReader(line: string): string {
  return `reader() { "${node}" "${bin}" "$@"; }; ${line}`;
}
