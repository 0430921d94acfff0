// npm run bench:pages FOLDER [-- --worst N]
//
// Reads every page of FOLDER (html/ID.html.gz) with the parser of the built program, and with Readability if that is
// installed, and scores both against what people wrote down (truth/ID.json: {title, author, date, text, with, without}):
//   text           F1 of the words, averaged over pages
//   title, date    the same, letter case, spaces and punctuation aside; the day
//   author         one of the authors is named; `falseAuthor`: one is given where none was written down
//   with, without  share of snippets of the text that are kept, and of snippets of the page's furniture that are let through
// With --worst, lists the N pages on which reader finds the least of the text.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadExtractors } from './pages/extractors.mjs';
import { scorePage } from './pages/score-page.mjs';

const [folder, flag, count] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run bench:pages FOLDER [-- --worst N]');

const ids = readdirSync(path.join(folder, 'truth'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));
const worst = flag === '--worst' ? Number(count) : 0;

const extractors = await loadExtractors();
console.log(`pages          ${ids.length}`);
for (const [name, extract] of Object.entries(extractors)) {
  const scores = ids.map((id) => scoreOf(id, extract));
  console.log(`\n${name}`);
  for (const measure of ['text', 'title', 'author', 'falseAuthor', 'date', 'with', 'without']) {
    console.log(`  ${measure.padEnd(12)} ${mean(scores.map((score) => score[measure])).toFixed(4)}`);
  }
  console.log(`  time         ${mean(scores.map(({ time }) => time)).toFixed(1)} ms a page`);
  if (name !== 'reader') continue;
  console.log(`  memory       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
  for (const { id, text } of scores.sort((a, b) => a.text - b.text).slice(0, worst)) {
    console.log(`  ${id}  ${text.toFixed(3)}`);
  }
}

function scoreOf(id, extract) {
  const html = gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))).toString('utf8');
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth', `${id}.json`), 'utf8'));
  const start = performance.now();
  const article = extract(html);
  return { id, time: performance.now() - start, ...scorePage(article, truth) };
}

function mean(values) {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
