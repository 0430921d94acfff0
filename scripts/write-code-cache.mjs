// Runs the program as people do, then saves what V8 has compiled. So the functions that a start calls are included, which
// V8 does not compile before they are called.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const { load, writeCache } = createRequire(import.meta.url)('../bin/load-program.js');
const { run } = load('main.cjs');

const paragraph =
  '<p>“It rose,” said Ana Ruiz, who had stood on the quay all night, and nobody there had seen it higher.</p>';
const page = `<!doctype html><html lang="en"><title>Tide</title><h1>Tide</h1>${paragraph.repeat(9)}</html>`;
const shelf = mkdtempSync(path.join(tmpdir(), 'reader-build-'));
const large = { READER_LIBRARY: path.join(shelf, 'articles'), XDG_CACHE_HOME: path.join(shelf, 'cache') };
mkdirSync(large.READER_LIBRARY);
for (let number = 0; number < 201; number++)
  writeFileSync(
    path.join(large.READER_LIBRARY, `${number}.md`),
    `---\ntitle: Tide ${number}\n---\n“It rose,” said Ana Ruiz.\n`,
  );
const starts = [
  [['--version']],
  [['completion', 'bash']],
  [['list']],
  [['show', '1']],
  [['show', '--color', 'always', '1']],
  [['quotes', '1']],
  [['show', '--color', 'always', 'articles/ten-words.md']],
  [['show', '-'], page],
  // The second run of each finds what the first one kept.
  ...['list', 'list', 'search rose', 'search rose', 'quotes --by ruiz', 'quotes --by ruiz'].map((line) => [
    line.split(' '),
    '',
    large,
  ]),
];
for (const [args, input = '', env = {}] of starts) {
  const code = await run(hostOf(args, input, env));
  if (code !== 0) throw new Error(`reader ${args.join(' ')} gives ${code}`);
}
rmSync(shelf, { recursive: true });
writeCache();

/** A host whose output is thrown away. */
function hostOf(args, input, env) {
  const output = {
    isTerminal: false,
    columns: null,
    rows: null,
    write: async () => {},
    flush: async () => {},
  };
  return {
    args,
    env: { HOME: '/nonexistent', ...env },
    stdin: {
      isTerminal: false,
      async *bytes() {
        yield new TextEncoder().encode(input);
      },
    },
    stdout: output,
    stderr: output,
    bundledFolder: fileURLToPath(new URL('../articles', import.meta.url)),
    readyArticles: fileURLToPath(new URL('../dist/articles.jsonl', import.meta.url)),
    random: Math.random,
    // Files written just now would not be kept.
    now: () => new Date(Date.now() + 60_000),
  };
}
