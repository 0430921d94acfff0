// npm run bench:pages FOLDER [-- --worst N]
//
// Reads every page of FOLDER (html/ID.html.gz) with the built program's parser, and scores it by what people wrote down
// (truth/ID.json: {title, author, date, text, with, without}):
//   text           F1 of the words, averaged over pages
//   title, date    the same, letter case, spaces and punctuation aside; the day
//   author         one of the authors is named; `falseAuthor`: one is given where none was written down
//   with, without  share of snippets of the text that are kept, and of snippets of the page's furniture that are let through
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const { parseHtml } = await import('../dist/html.cjs');
const [folder, flag, count] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run bench:pages FOLDER [-- --worst N]');

const scores = readdirSync(path.join(folder, 'truth'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => scorePage(name.replace(/\.json$/, '')));

const worst = flag === '--worst' ? Number(count) : 0;
for (const { id, text } of [...scores].sort((a, b) => a.text - b.text).slice(0, worst)) {
  console.log(`${id}  ${text.toFixed(3)}`);
}
console.log(`pages        ${scores.length}`);
for (const measure of ['text', 'title', 'author', 'falseAuthor', 'date', 'with', 'without']) {
  console.log(`${measure.padEnd(12)} ${mean(scores.map((score) => score[measure])).toFixed(4)}`);
}
console.log(`time         ${mean(scores.map(({ time }) => time)).toFixed(1)} ms a page`);
console.log(`memory       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);

/** A page's score by measure, each 0 to 1; `null` where the truth has nothing to compare with. */
function scorePage(id) {
  const html = gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))).toString('utf8');
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth', `${id}.json`), 'utf8'));
  const start = performance.now();
  const article = parseHtml(html, { url: null });
  const time = performance.now() - start;
  const text = (article?.blocks ?? []).map((block) => block.text).join('\n');
  const names = (article?.authors ?? []).map(({ name }) => fold(name)).filter((name) => name !== '');
  const author = fold(truth.author);
  const foreign = (truth.without ?? []).filter((snippet) => !contains(truth.text ?? '', snippet));
  return {
    id,
    time,
    text: wordF1(text, truth.text ?? ''),
    title: truth.title ? Number(fold(article?.title) === fold(truth.title)) : null,
    author: author ? Number(names.some((name) => author.includes(name) || name.includes(author))) : null,
    falseAuthor: author ? null : Number(names.length > 0),
    date: truth.date ? Number((article?.date ?? '').slice(0, 10) === truth.date.slice(0, 10)) : null,
    with: shareIn(text, truth.with ?? []),
    without: shareIn(text, foreign),
  };
}

function wordF1(given, expected) {
  const left = new Map();
  const [words, wanted] = [wordsOf(given), wordsOf(expected)];
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of wanted) {
    const more = left.get(word) ?? 0;
    if (more === 0) continue;
    same++;
    left.set(word, more - 1);
  }
  if (wanted.length === 0) return Number(words.length === 0);
  return (2 * same) / (words.length + wanted.length);
}

function shareIn(text, snippets) {
  if (snippets.length === 0) return null;
  return snippets.filter((snippet) => contains(text, snippet)).length / snippets.length;
}

function contains(text, snippet) {
  return text.toLowerCase().includes(snippet.toLowerCase());
}

function wordsOf(text) {
  return (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function fold(text) {
  return wordsOf(text).join(' ');
}

function mean(values) {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
