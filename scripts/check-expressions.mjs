#!/usr/bin/env node
/**
 * Finds regular expressions in the source whose time may grow faster than their text (ReDoS), with recheck. Where the text
 * is always short, a comment says so: `bounded:` and the bound, on the line of the expression or one of the three above.
 *
 *   node scripts/check-expressions.mjs [FILE...]      all of src by default, after a build, so that expressions that are
 *                                                     built at run time are checked, too; exit code 1 if any is found
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { check } from 'recheck';
import { parseAst } from 'rolldown/parseAst';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Milliseconds for one expression; one that takes longer is reported as not checked. */
const PATIENCE = 20_000;
/**
 * Some expressions are too large for proofs; for those recheck tries texts, and may mistake 60 steps per character for
 * quadratic time. At this many characters, such a text takes a millisecond if the time is linear, and seconds if it is not.
 */
const ATTACK = 64_000;
const TOO_LONG = 500;
const LINES_ABOVE = 3;

const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(path.join(root, 'src'), { recursive: true })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .map((name) => path.join('src', name))
        .toSorted();

const expressions = files.flatMap(expressionsIn);
if (process.argv.length === 2) expressions.push(...(await builtExpressions()));
const unknown = [];
let found = 0;
let next = 0;
await Promise.all([work(), work()]);
process.stdout.write(
  `${expressions.length} expressions, ${found} that may take too long${unknown.length > 0 ? `, not checked in time: ${unknown.join(', ')}` : ''}\n`,
);
process.exitCode = found === 0 ? 0 : 1;

async function work() {
  while (next < expressions.length) {
    const { file, line, source, flags } = expressions[next++];
    const { status, complexity, checker, attack } = await check(source, flags.replace('v', 'u'), {
      timeout: PATIENCE,
    });
    if (status === 'unknown') unknown.push(`${file}:${line}`);
    if (status !== 'vulnerable' || (checker === 'fuzz' && !takesLong(source, flags, attack))) continue;
    found++;
    process.stdout.write(`${file}:${line}: ${complexity.summary}: /${source}/${flags}\n`);
  }
}

/** Whether the text that recheck found takes long when it is repeated up to the length of `ATTACK`. */
function takesLong(source, flags, { pumps, suffix }) {
  const each = ATTACK / pumps.length;
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length))).join('');
  const context = createContext({ expression: new RegExp(source, flags), text: text + suffix });
  try {
    runInContext('text.replace(expression, "")', context, { timeout: TOO_LONG });
    return false;
  } catch {
    return true;
  }
}

function expressionsIn(file) {
  const text = readFileSync(path.resolve(root, file), 'utf8');
  const lines = text.split('\n');
  const all = [];
  walk(parseAst(text, { lang: 'ts', sourceType: 'module' }), ({ regex, start }) => {
    const line = text.slice(0, start).split('\n').length;
    if (!isBounded(lines, line)) all.push({ file, line, source: regex.pattern, flags: regex.flags });
  });
  return all;
}

function isBounded(lines, line) {
  return lines.slice(Math.max(0, line - 1 - LINES_ABOVE), line).some((one) => one.includes('bounded:'));
}

/** The expressions that the source builds from words when it is loaded, and when a text in each language is read. */
async function builtExpressions() {
  const all = new Map();
  const own = globalThis.RegExp;
  process.setSourceMapsEnabled(true);
  const make = (source, flags = '') => {
    const made = new own(source, flags);
    const places = new Error().stack.matchAll(/[/\\](src[/\\][\w/\\.-]+\.ts):(\d+)/g);
    for (const [, file, line] of [...places].slice(0, 1))
      all.set(`${made}`, { file, line: Number(line), source: made.source, flags });
    return made;
  };
  // `apply` too, as the minifier drops `new`.
  globalThis.RegExp = new Proxy(own, {
    construct: (_, args) => make(...args),
    apply: (_, _of, args) => make(...args),
  });
  const require = createRequire(import.meta.url);
  const dist = path.join(root, 'dist');
  for (const name of readdirSync(dist)) if (name.endsWith('.cjs')) require(path.join(dist, name));
  if (all.size === 0)
    throw new Error(
      'no expressions found that are built at run time: was the program built with source maps?',
    );
  const { runReader } = await import('../fuzz/run-reader.mjs');
  for (const name of readdirSync(path.join(root, 'src/quotes/languages')))
    await runReader(['quotes', '-'], { stdin: `---\nlang: ${path.parse(name).name}\n---\n\n“No.”\n` });
  globalThis.RegExp = own;
  return [...all.values()].filter(
    ({ file, line }) => !isBounded(readFileSync(path.join(root, file), 'utf8').split('\n'), line),
  );
}

function walk(node, use) {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, use);
  } else if (typeof node === 'object' && node !== null) {
    if (node.type === 'Literal' && node.regex) use(node);
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, use);
  }
}
