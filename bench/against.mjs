/**
 * The processor time of a command with this build against an earlier one, in turn, so that other work on the machine affects
 * both alike; in all threads, as V8 compiles and collects garbage in threads of its own. The earlier one may be a worktree
 * (`git worktree add ../earlier COMMIT`) in which `npm ci` has run.
 *
 *     npm run bench:against -- ../earlier/bin/reader.js quotes --json FOLDER
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, processorTime } from './measure.mjs';

const RUNS = 9;

const [earlier, ...args] = process.argv.slice(2);
if (earlier === undefined || args.length === 0) {
  console.error('usage: npm run bench:against -- EARLIER/bin/reader.js COMMAND...');
  process.exit(2);
}
const builds = [path.resolve(earlier), fileURLToPath(new URL('../bin/reader.js', import.meta.url))];
const times = [[], []];
// The first run of each only fills the caches; who goes first changes, as the second finds the files in memory.
for (let run = 0; run <= RUNS; run++) {
  for (const build of run % 2 === 0 ? [0, 1] : [1, 0]) {
    const time = processorTime([process.execPath, builds[build], ...args]);
    if (run > 0) times[build].push(time);
  }
}
const [before, now] = times.map(median);
const ratios = times[0].map((time, run) => times[1][run] / time).toSorted((a, b) => a - b);
console.log(`earlier ${before.toFixed(0)} ms, now ${now.toFixed(0)} ms: ${(now / before).toFixed(3)} ×`);
console.log(`run by run ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);
