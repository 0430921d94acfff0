#!/usr/bin/env node
/**
 * Records what the built program prints for each text or page of a folder (gzipped ones too), or of a JSONL file whose lines
 * have `id`, `text` and perhaps `lang`: for each batch, the paths or ids, the exit code and standard error, then the lines of
 * `show --json`. Before and after a change that should change nothing, the records must be the same, byte for byte.
 *
 *   node scripts/answers.mjs FOLDER|FILE.jsonl [--reader PATH/bin/reader.js] > answers.jsonl
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const ours = fileURLToPath(new URL('../bin/reader.js', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reader: { type: 'string', default: ours } },
});
const [source] = positionals;
if (source === undefined) throw new Error('name a folder or a JSONL file');

/** Texts for one start of the program. */
const BATCH = 40;

const folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
try {
  const texts = statSync(source).isDirectory() ? filesIn(source) : documentsIn(source);
  const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, at) =>
    texts.slice(at * BATCH, (at + 1) * BATCH),
  );
  const answers = new Array(batches.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < batches.length; at = next++) answers[at] = await answer(batches[at], at);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const lines of answers) process.stdout.write(lines.map((line) => `${line}\n`).join(''));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function filesIn(root) {
  const names = readdirSync(root, { recursive: true }).filter((name) =>
    statSync(path.join(root, name)).isFile(),
  );
  return names.toSorted().map((name) => {
    const bytes = readFileSync(path.join(root, name));
    const isPacked = name.endsWith('.gz');
    return {
      id: name,
      name: path.basename(name, isPacked ? '.gz' : ''),
      bytes: isPacked ? gunzipSync(bytes) : bytes,
    };
  });
}

function documentsIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const { id = at, lang = 'en', text } = JSON.parse(line);
    const front = `---\ntitle: ${JSON.stringify(String(id))}\nlang: ${lang}\n---\n\n`;
    return { id, name: 'document.txt', bytes: Buffer.from(`${front}${text}\n`) };
  });
}

/** The record of a batch: a line with what belongs to all of it, then what the program printed. */
async function answer(batch, number) {
  const files = batch.map(({ name, bytes }, at) => {
    const file = path.join(folder, `${number}-${at}-${name}`);
    writeFileSync(file, bytes);
    return file;
  });
  const { code, stdout, stderr } = await run(['show', '--json', ...files]);
  for (const file of files) rmSync(file);
  return [
    JSON.stringify({ ids: batch.map(({ id }) => id), code, stderr: stderr.replaceAll(folder, '') }),
    ...stdout.split('\n').filter(Boolean),
  ];
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [values.reader, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr] = [[], []];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
