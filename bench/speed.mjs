// How fast reader is, compared with bare Node and with similar programs. Writes only to a temporary folder, which it
// removes. `docs/performance.md` explains the figures.
//
//   npm run bench [-- NODE...]    measures starts on each given Node, named by the path of its program
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, medianOf, medians, peakMemory } from './measure.mjs';
import { html, japanese, markdown, oneParagraph, plainText, shortParagraphs, webPage } from './texts.mjs';

const { createHtmlParser } = await import('../dist/html.cjs');

const SHORT_RUNS = 20;
const LONG_RUNS = 5;
const MB = 1_000_000;

const bin = fileURLToPath(new URL('../bin/reader.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'reader-bench-'));

const reader = (...args) => [process.execPath, bin, ...args];
const show = (...args) => reader('show', '--width', '80', ...args);
const shell = (line) => ['sh', '-c', line];
/** Runs a command in a terminal so tall that no pager is needed. */
const inTerminal = (line) => ['script', '-qec', `stty rows 500 cols 80; ${line}`, '/dev/null'];
const quoted = (command) => command.map((word) => `'${word}'`).join(' ');

function file(name, text) {
  const where = path.join(folder, name);
  writeFileSync(where, text);
  return where;
}

/** Similar programs. The names are those of Debian's packages and their programs, except that bat's is `batcat`. */
function peers({ text, page, marked }) {
  return [
    { name: 'w3m', command: ['w3m', '-dump', '-cols', '80', '-T', 'text/html', page] },
    { name: 'lynx', command: ['lynx', '-dump', '-width=80', '-force_html', page] },
    { name: 'lowdown', command: ['lowdown', '-tterm', '--term-width=80', '--term-columns=80', marked] },
    { name: 'pandoc', command: ['pandoc', '-f', 'markdown', '-t', 'plain', '--columns=80', marked] },
    { name: 'fmt', command: ['fmt', '-w', '80', text] },
    { name: 'par', command: shell(`par 80 < '${text}'`) },
    { name: 'bat', program: 'batcat', command: ['batcat', '--plain', '--color=never', marked] },
  ].map((peer) => ({ program: peer.name, ...peer }));
}

function print(title, rows) {
  const widest = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, ...cells]) => `  ${name.padEnd(widest)}  ${cells.join('  ')}`);
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

const ms = (value) => `${value.toFixed(value < 1000 ? 1 : 0).padStart(7)} ms`;
const times = (value, goal = null) =>
  `${value.toFixed(2).padStart(6)} ×${goal === null ? '' : `  (goal ${goal})`}`;

/** Unpacks the program as npm would install it. @returns the path of its bin. */
function unpackPackage() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  // What `npm run bench` has built is packed as it is.
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = spawnSync('npm', pack, { cwd: root, encoding: 'utf8' });
  const { status } = spawnSync('tar', ['-xzf', path.join(folder, stdout.trim()), '-C', folder]);
  if (status !== 0) throw new Error('npm pack made no package');
  return path.join(folder, 'package', 'bin', 'reader.js');
}

const GOALS = { '--version': 1.1, list: 1.2, show: 1.4, 'show --color always': 1.7 };

/** With and without NODE_EXTRA_CA_CERTS: Node 20 reads that file at every start, and the time this takes flatters the ratios. */
function benchStarts() {
  const places = { clone: bin, installed: unpackPackage() };
  const given = process.argv.slice(2);
  const variable = 'NODE_EXTRA_CA_CERTS';
  for (const node of given.length === 0 ? [process.execPath] : given) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    benchStart(node, `node ${version}, ${variable} not set`, places, { [variable]: undefined });
    if (process.env[variable] !== undefined) benchStart(node, `node ${version}, ${variable} set`, places, {});
  }
}

/** Measures all places in one run, so that they can be compared. */
function benchStart(program, where, places, env) {
  const node = [program, file('empty.cjs', '')];
  const calls = Object.keys(GOALS).flatMap((name) =>
    Object.entries(places).map(([place, at]) => ({
      name,
      place,
      command: [program, at, ...name.split(' ')],
    })),
  );
  const commands = calls.map(({ name, place, command }) => [`${name}, ${place}`, command]);
  const found = medians({ node, ...Object.fromEntries(commands) }, SHORT_RUNS, env);
  print(`Start in a pipe: ${where}`, [
    ['node', ms(found.node)],
    ...calls.map(({ name, place }) => {
      const value = found[`${name}, ${place}`];
      return [
        `${name}, ${place}`,
        ms(value),
        `+${ms(value - found.node)}`,
        times(value / found.node, GOALS[name]),
      ];
    }),
  ]);
  if (!isInstalled('script')) return print('Start in a terminal', [['script', 'missing: util-linux']]);
  const show = [program, places.installed, 'show'];
  const terminal = medians(
    { nothing: inTerminal('true'), node: inTerminal(quoted(node)), show: inTerminal(quoted(show)) },
    SHORT_RUNS,
    env,
  );
  const bare = terminal.node - terminal.nothing;
  const own = terminal.show - terminal.nothing;
  print(`Start in a terminal, installed: ${where}, less what the terminal takes`, [
    ['node', ms(bare)],
    ['show', ms(own), `+${ms(own - bare)}`, times(own / bare, 1.7)],
  ]);
}

function benchThroughput() {
  const text = file('10.txt', plainText(10 * MB));
  const marked = file('10.md', markdown(10 * MB));
  const page = file('10.html', html(10 * MB));
  const all = peers({ text, page, marked });
  const there = all.filter(({ program }) => isInstalled(program));
  const found = medians(
    {
      'reader, plain text': show(text),
      'reader, Markdown': show(marked),
      'reader, plain text, --color always': show('--color', 'always', text),
      'reader, Markdown, --color always': show('--color', 'always', marked),
      ...Object.fromEntries(there.map(({ name, command }) => [name, command])),
    },
    LONG_RUNS,
  );
  print(
    '10 MB at width 80, in a pipe, against w3m',
    Object.entries(found).map(([name, value]) => [
      name,
      ms(value),
      found.w3m === undefined ? '' : times(value / found.w3m),
    ]),
  );
  const missing = all.filter((peer) => !there.includes(peer)).map(({ name }) => name);
  if (missing.length > 0) process.stdout.write(`  missing: apt-get install ${missing.join(' ')}\n`);

  const short = file('5k.txt', plainText(5000));
  const heads = medians(
    { 'show of 5 kB': show(short), 'show of 10 MB | head -20': shell(`${quoted(show(text))} | head -20`) },
    SHORT_RUNS,
  );
  const ratio = heads['show of 10 MB | head -20'] / heads['show of 5 kB'];
  print(
    'The first lines',
    Object.entries(heads).map(([name, value], index) => [
      name,
      ms(value),
      index > 0 ? times(ratio, 1.5) : '',
    ]),
  );
  print('Peak memory for 10 MB (goal: 250 MB)', [
    ['plain text', `${peakMemory(show(text)).toFixed(0)} MB`],
    ['Markdown', `${peakMemory(show(marked)).toFixed(0)} MB`],
    ['plain text, --color always', `${peakMemory(show('--color', 'always', text)).toFixed(0)} MB`],
    ['quotes --json', `${peakMemory(reader('quotes', '--json', text)).toFixed(0)} MB`],
  ]);
  const { quotes } = medians({ quotes: reader('quotes', '--json', text) }, LONG_RUNS);
  print('quotes --json (goal: 5 MB/s)', [['10 MB', ms(quotes), `${(10_000 / quotes).toFixed(1)} MB/s`]]);
}

function benchGrowth() {
  const texts = {
    'plain text, 1 to 10 MB': [plainText(MB), plainText(10 * MB)],
    'Japanese, 1 to 10 MB': [japanese(MB), japanese(10 * MB)],
    'one paragraph, 0.1 to 1 MB': [oneParagraph(MB / 10), oneParagraph(MB)],
    'short paragraphs, 10,000 to 100,000': [shortParagraphs(10_000), shortParagraphs(100_000)],
  };
  const rows = Object.entries(texts).map(([name, pair]) => {
    const [small, large] = pair.map((text, index) => show(file(`growth-${index}.txt`, text)));
    const found = medians({ small, large }, LONG_RUNS);
    return [name, ms(found.small), ms(found.large), times(found.large / found.small, 11)];
  });
  print('Ten times the text', rows);
}

function readPage(page) {
  const parser = createHtmlParser({ url: null, raw: false });
  parser.push(page);
  return parser.end();
}

/** In one warm process, as when a folder of pages is read; `show` of a page also has to start Node. */
function benchPages() {
  const sizes = { '8 kB of article': 8_000, '80 kB': 80_000, '800 kB': 800_000 };
  const rows = Object.entries(sizes).map(([name, bytes]) => {
    const page = webPage(bytes);
    const value = medianOf(() => readPage(page), SHORT_RUNS);
    return [name, ms(value), `${(page.length / 1000).toFixed(0).padStart(5)} kB of HTML`];
  });
  print('A web page (goal: 25 ms for a usual one)', rows);
}

try {
  process.stdout.write(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  benchStarts();
  benchThroughput();
  benchGrowth();
  benchPages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
