#!/usr/bin/env node
// npm run fuzz:guided -- [--seconds 120] [--keep] [--seed N]
// Mutates texts of fuzz/seeds at random and goes on from those that run code, or run it more often, than any before, which
// reaches what random texts alone never do. V8's coverage says what ran. With --keep, the texts that led on become seeds.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import { PARTS } from './growth.mjs';
import { readsText } from './reads-text.mjs';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    keep: { type: 'boolean', default: false },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
  },
});

/** Bytes: people should be able to read a seed. */
const LONGEST = 4000;
/** Seconds of processor time that no text of that size may take. */
const TOO_LONG = 10;
const folder = new URL('seeds/', import.meta.url);

const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)).toString('latin1'));
const random = randomFrom(Number(options.seed));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const CHANGES = [
  (text) => splice(text, range(text), ''),
  (text) => splice(text, range(text), piece()),
  (text) => splice(text, [range(text)[0]], piece()),
  (text) => splice(text, [range(text)[0]], piece().repeat(1 + Math.floor(random() ** 4 * 100))),
  (text) => splice(text, [range(text)[0]], text.slice(...range(text))),
  (text) => {
    const other = oneOf(seeds);
    return splice(text, range(text), other.slice(...range(other)));
  },
  (text) => splice(text, [range(text)[0]], String.fromCharCode(Math.floor(random() * 256))),
  (text) => text.slice(0, range(text)[0]),
];

const seen = new Set();
for (const seed of seeds) await reachesNew(seed);
const atFirst = seen.size;
const known = seeds.length;
const until = performance.now() + Number(options.seconds) * 1000;
let runs = 0;
let failures = 0;
while (performance.now() < until && failures < 10) {
  const text = changed();
  runs++;
  if (await reachesNew(text)) {
    seeds.push(text);
    if (options.keep) keep(text);
  }
}
process.stdout.write(
  `${runs} texts, random seed ${options.seed}: ${seen.size} places in the code, ${seen.size - atFirst} of them new by ${seeds.length - known} texts; ${failures} failures\n`,
);
process.exitCode = failures === 0 ? 0 : 1;

/** Read a text. @returns whether it ran code that no text before it did, or ran it more often. */
async function reachesNew(text) {
  const start = process.cpuUsage();
  const broken = await readsText(Buffer.from(text, 'latin1')).catch((error) => [String(error?.stack)]);
  const { user, system } = process.cpuUsage(start);
  if (user + system > TOO_LONG * 1e6) broken.push(`${Math.round((user + system) / 1e6)} s`);
  if (broken.length > 0) {
    failures++;
    process.stdout.write(`FAILED: ${broken.join('; ')}\n  with ${JSON.stringify(text)} (latin1)\n`);
  }
  const before = seen.size;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  for (const { url, functions } of result) {
    if (!url.includes('/dist/')) continue;
    // With a rough count: once, a few times, many times.
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0)
          seen.add(`${url}:${startOffset}-${endOffset}:${Math.min(4, Math.floor(Math.log2(count) / 2))}`);
  }
  return seen.size > before;
}

function splice(text, [start, end = start], other) {
  return text.slice(0, start) + other + text.slice(end);
}

/** One of the texts, mutated in a few places. */
function changed() {
  // Those found last are the most likely to lead on.
  const from = seeds[Math.floor(seeds.length * Math.sqrt(random()))];
  let text = from;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) text = oneOf(CHANGES)(text);
  return text.slice(0, LONGEST);
}

function oneOf(list) {
  return list[Math.floor(random() * list.length)];
}

/** A random range of a text, mostly a short one. */
function range(text) {
  const start = Math.floor(random() * (text.length + 1));
  return [start, Math.min(text.length, start + Math.floor(random() ** 3 * 200))];
}

function piece() {
  return Buffer.from(oneOf(PARTS)).toString('latin1');
}

function keep(text) {
  const name = createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 12);
  writeFileSync(new URL(`${name}.txt`, folder), text, 'latin1');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
