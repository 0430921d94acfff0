import { fileURLToPath } from 'node:url';
import main from '../dist/main.cjs';

/**
 * Run the built program inside this process, as in a pipe.
 *
 * @param {readonly string[]} args
 * @param {{ stdin?: string | Uint8Array, env?: Record<string, string>, library?: string, keep?: boolean }} [options]
 *   keep: whether what is written is returned
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export async function runReader(args, { stdin = '', env = {}, library = BUNDLED, keep = true } = {}) {
  const written = { stdout: [], stderr: [] };
  const output = (stream) => ({
    isTerminal: false,
    columns: null,
    rows: null,
    write: async (text) => void (keep && written[stream].push(text)),
    flush: async () => {},
  });
  const code = await main.run({
    args,
    env: { HOME: '/nonexistent', ...env },
    stdin: {
      kind: 'pipe',
      bytes: async function* () {
        const bytes = Buffer.from(stdin);
        for (let at = 0; at < bytes.length; at += PIPE) yield bytes.subarray(at, at + PIPE);
      },
    },
    stdout: output('stdout'),
    stderr: output('stderr'),
    bundledFolder: library,
    readyArticles: null,
    random: () => 0.5,
    now: () => new Date(),
  });
  return { code, out: written.stdout.join(''), err: written.stderr.join('') };
}

/** What a pipe holds at once. */
const PIPE = 65_536;

const BUNDLED = fileURLToPath(new URL('../articles', import.meta.url));
