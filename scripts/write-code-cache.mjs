// Runs the program as people do, then has V8 write down what it compiled: functions that a start uses too, which V8
// leaves out until they are called.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { load, writeCache } = createRequire(import.meta.url)('../bin/load-program.js');
const { run } = load('main.cjs');

const paragraph =
  '<p>“It rose,” said Ana Ruiz, who had stood on the quay all night, and nobody there had seen it higher.</p>';
const page = `<!doctype html><html lang="en"><title>Tide</title><h1>Tide</h1>${paragraph.repeat(9)}</html>`;
const starts = [
  [['--version']],
  [['completion', 'bash']],
  [['list']],
  [['show', '1']],
  [['show', '--color', 'always', '1']],
  [['quotes', '1']],
  [['show', '--color', 'always', 'articles/ten-words.md']],
  [['show', '-'], page],
];
for (const [args, input = ''] of starts) {
  const code = await run(hostOf(args, input));
  if (code !== 0) throw new Error(`reader ${args.join(' ')} gives ${code}`);
}
writeCache();

/** A process whose output nobody reads. */
function hostOf(args, input) {
  const output = {
    isTerminal: false,
    columns: null,
    rows: null,
    write: async () => {},
    flush: async () => {},
  };
  return {
    args,
    env: { HOME: '/nonexistent' },
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
    now: () => new Date(),
  };
}
