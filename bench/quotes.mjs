/**
 * How well quotes and their speakers are found, compared with a file of documents in which people marked them.
 *
 *     npm run bench:quotes FILE.jsonl [FOUND.jsonl]
 *
 * A line of FILE is a document: `{"id", "lang", "text", "quotes": [{"start", "end", "kind", "speaker", …}]}`, offsets in
 * code points, marks included; kind `mixed` is a few quoted words in the writer’s own sentence. With FOUND, it scores what
 * another program found, in the same form but with offsets in UTF-16 code units. docs/quotes.md names public data.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findInText } from './quotes/find-in-text.mjs';
import { scoreQuotes } from './quotes/score-quotes.mjs';

const [file, found] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run bench:quotes FILE.jsonl [FOUND.jsonl]');
  process.exit(2);
}
const readLines = (name) =>
  readFileSync(name, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const documents = readLines(file);
const start = performance.now();
const predictions =
  found === undefined
    ? documents.map(({ id, lang, text }) => ({ id, quotes: findInText(text, lang ?? null) }))
    : readLines(found);
const seconds = (performance.now() - start) / 1000;
const percent = (share) => (100 * share).toFixed(1).padStart(5);

console.log(`${path.basename(file)}: ${documents.length} documents`);
for (const mode of ['direct', 'all']) {
  const score = scoreQuotes(documents, predictions, mode);
  console.log(`${mode} quotes: ${score.gold} marked, ${score.found} found`);
  for (const [name, { precision, recall, f1 }] of [
    ['exact', score.exact],
    ['overlap', score.overlap],
    ['end to end', score.endToEnd],
  ]) {
    console.log(
      `  ${name.padEnd(11)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
    );
  }
  console.log(
    `  speaker of those found ${percent(score.attribution)}, by name alone ${percent(score.resolved)}`,
  );
}
if (found === undefined) {
  const size = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`${size.toFixed(1)} million characters in ${seconds.toFixed(1)} s`);
}
