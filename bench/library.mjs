/**
 * How long reader takes with a large library, in multiples of the time that Node takes to start and do nothing.
 *
 *     npm run bench:library [articles]
 *
 * Makes the articles (10,000 unless said otherwise, 8 kB each, the same in every run) as `reader add` would have written
 * them, takes medians, and removes them. The disk is warm: the files have just been written. Where `NODE_EXTRA_CA_CERTS`
 * is set, Node reads that file at every start, so everything is measured both with and without it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const RUNS = 7;
const reader = fileURLToPath(new URL('../bin/reader.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'reader-bench-'));
const library = path.join(folder, 'articles');
const cache = path.join(folder, 'cache');
const peakFile = path.join(folder, 'peak');
const preload = path.join(folder, 'peak.cjs');

/** Numbers from 0 to below 1, the same in every run (Numerical Recipes, 7.1). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createRandom(6);
const pick = (things) => things[Math.floor(random() * things.length)];

/** Made-up words, the first ones common and the last ones rare, as in a real language. */
const vocabulary = Array.from({ length: 20_000 }, () =>
  Array.from(
    { length: 1 + Math.floor(random() * 4) },
    () => pick([...'bdfgklmnprst']) + pick([...'aeiou']),
  ).join(''),
);
const word = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)];

/** Someone who speaks in few articles. */
const RARE = 'Zoe Quill';

function makeParagraph() {
  const words = Array.from({ length: 30 + Math.floor(random() * 80) }, () => {
    const kind = random();
    if (kind < 0.01) return `*${word()}*`;
    return kind < 0.02 ? `[${word()}](https://example.org/${word()})` : word();
  });
  const name = random() < 0.002 ? RARE : pick(['Ana Ruiz', 'Bo Hale', 'Ines Okafor', 'Jun Aalto']);
  const said = random() < 0.3 ? `“${word()} ${word()} ${word()},” said ${name}. ` : '';
  return { text: `${said}${words.join(' ')}.`, words: words.length + (said === '' ? 0 : 6) };
}

function makeArticle(number) {
  const paragraphs = [];
  for (let size = 0; size < 7600; size += paragraphs.at(-1).text.length) paragraphs.push(makeParagraph());
  const body = `\n${paragraphs.map(({ text }) => text).join('\n\n')}\n`;
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(random() * 9000))).toISOString().slice(0, 10);
  return `---
title: "${word()} ${word()} ${word()} ${number}"
subtitle: "${word()} ${word()} ${word()} ${word()}"
author:
  - name: "${pick(['Ana', 'Bo', 'Ines', 'Jun'])} ${word()}"
    bio: "${word()} ${word()} ${word()}."
date: ${day}
source: "https://example.org/${number}"
lang: "en"
tags:
  - "${pick(['sea', 'steel', 'bread'])}"
added: 2026-11-24
# ${words} words in ${Buffer.byteLength(body)} bytes
---
${body}`;
}

/** Milliseconds of a run. */
function measure(args, extra = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: folder, READER_LIBRARY: library, XDG_CACHE_HOME: cache, ...extra },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return milliseconds;
}

/** The cache file of `list`. */
function entries() {
  const [own] = readdirSync(path.join(cache, 'reader'));
  return path.join(cache, 'reader', own, 'entries');
}

function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

const medianOf = (args, env, before = () => {}) =>
  median(
    Array.from({ length: RUNS }, () => {
      before();
      return measure(args, env);
    }),
  );

function peakOf(args, before) {
  before();
  measure(args, { NODE_OPTIONS: `--require ${preload}` });
  return Number(readFileSync(peakFile, 'utf8')) / 1000;
}

try {
  mkdirSync(library);
  for (let number = 0; number < ARTICLES; number++)
    writeFileSync(path.join(library, `article-${number}.md`), makeArticle(number));
  writeFileSync(
    preload,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
  );
  // Files that have just changed are not cached.
  await new Promise((resolve) => setTimeout(resolve, 2500));

  // Only longer words, as many words begin with a short one.
  const long = vocabulary.map((one, rank) => ({ one, rank })).filter(({ one }) => one.length >= 6);
  const nearRank = (rank) => long.find((candidate) => candidate.rank >= rank).one;
  const [rare, common] = [nearRank(15_000), nearRank(40)];
  const forget = () => rmSync(cache, { recursive: true, force: true });
  const list = [reader, 'list'];
  const search = [reader, 'search', rare, common];
  const usual = [reader, 'search', nearRank(300), nearRank(2000)];
  const by = [reader, 'quotes', '--by', 'quill'];
  const once = (args) => {
    forget();
    return `${(measure(args) / 1000).toFixed(0)} s`;
  };

  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  const bases = [{}, ...(certificates ? [{ NODE_EXTRA_CA_CERTS: certificates }] : [])];
  console.log(`${ARTICLES} articles; the first search takes ${once(search)}, the first quotes ${once(by)}`);
  measure(search);
  for (const base of bases) {
    const nodeTime = medianOf(['-e', '0'], base);
    console.log(
      `\nnode -e 0 takes ${nodeTime.toFixed(0)} ms ${base.NODE_EXTRA_CA_CERTS ? 'with' : 'without'} NODE_EXTRA_CA_CERTS`,
    );
    const report = (name, args, limit = null, before = () => {}) => {
      const time = medianOf(args, base, before);
      const bound = limit === null ? '' : `  (at most ${limit} ×)`;
      const ratio = (time / nodeTime).toFixed(1).padStart(5);
      const peak = peakOf(args, before).toFixed(0).padStart(4);
      console.log(`${name.padEnd(34)}${time.toFixed(0).padStart(6)} ms  ${ratio} ×  ${peak} MB${bound}`);
    };
    report('list', list, 4);
    report('search of two words', search, 6);
    report('search of two common words', usual);
    report('quotes --by one who speaks seldom', by, 6);
    report('quotes --by one who speaks often', [reader, 'quotes', '--by', 'ruiz']);
    report('quotes --speakers', [reader, 'quotes', '--speakers']);
    report('list --unread', [...list, '--unread']);
    report('tag of one article', [reader, 'tag', 'article-7', '+new'], 4, () =>
      measure([reader, 'tag', 'article-7', '-new']),
    );
    report('done with one article', [reader, 'done', 'article-7'], 4, () =>
      measure([reader, 'done', '--undo', 'article-7']),
    );
    report('list, cold', list, 12, () => rmSync(entries(), { force: true }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
