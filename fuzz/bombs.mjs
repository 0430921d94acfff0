#!/usr/bin/env node
// npm run bombs -- [--only WORD] [--command show|json|quotes] [--below MEGABYTES]
// Texts designed to take much time or memory. For each, the program must end, and show what can be shown.
import { parseArgs } from 'node:util';
import { brokenJsonLaws, brokenLaws } from './laws.mjs';
import { runReader } from './run-reader.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    command: { type: 'string' },
    below: { type: 'string', default: 'Infinity' },
  },
});

const PROSE = 'The harbour froze before the boats came home. ';
const DEEP = 100_000;

const markdown = (text) => `# Title\n\n${text}\n\nShown.\n`;
const plain = (text) => `Title\n\nIt begins.\n\n${text}\n\nShown.\n`;
const page = (text) => `<!doctype html><title>Title</title><p>Shown. ${PROSE.repeat(30)}</p>${text}`;
const frontMatter = (yaml) => `---\n${yaml}\n---\n\nShown.\n`;
const lines = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join('\n');

const aliases = lines(
  9,
  (at) =>
    `a${at}: &a${at} [${Array(9)
      .fill(at === 0 ? 'x' : `*a${at - 1}`)
      .join()}]`,
);

/** In each, `Shown.` must be printed: even where front matter is refused, with a sentence on standard error. */
const bombs = {
  'nested tags in a page': page(`${'<div>'.repeat(DEEP)}deep${'</div>'.repeat(DEEP)}`),
  'open tags in a page': page('<p'.repeat(500_000)),
  'open comments in a page': page('<!--'.repeat(250_000)),
  'empty lines in a page': page(`<p>${'x<br><br>'.repeat(150_000)}`),
  'open attributes in a page': page('<a b="'.repeat(DEEP)),
  'nested tags in Markdown': markdown(`${'<div>'.repeat(DEEP)}deep${'</div>'.repeat(DEEP)}`),
  'nested inline tags': markdown(`word ${'<b>'.repeat(DEEP)}deep${'</b>'.repeat(DEEP)}`),
  'open tags': markdown(`word ${'<p'.repeat(500_000)}`),
  'open attributes': markdown('<a b="'.repeat(DEEP)),
  'open descriptions': markdown(`<div>${'<img alt="'.repeat(DEEP)}`),
  'open comments': markdown(`word ${'<!--'.repeat(250_000)}`),
  'open CDATA': markdown(`word ${'<![CDATA['.repeat(50_000)}`),
  'open scripts': markdown(`<div>${'<script '.repeat(DEEP)}`),
  'block quotes within one another': markdown(`${'>'.repeat(DEEP)} deep`),
  'lists within one another': markdown(`${'- '.repeat(DEEP)}deep`),
  'numbered lists within one another': markdown(`${'1. '.repeat(DEEP)}deep`),
  'lists indented ever deeper': markdown(lines(2000, (at) => `${'  '.repeat(at)}- deep`)),
  'open brackets': markdown('['.repeat(DEEP)),
  'brackets within one another': markdown(`${'['.repeat(DEEP)}deep${']'.repeat(DEEP)}`),
  'open links': markdown('[a]('.repeat(DEEP)),
  'images within one another': markdown(`${'!['.repeat(DEEP)}deep${'](u)'.repeat(DEEP)}`),
  asterisks: markdown('*'.repeat(DEEP)),
  'emphasis within emphasis': markdown(`${'*a '.repeat(50_000)}deep${' b*'.repeat(50_000)}`),
  'open emphasis': markdown('*a **b '.repeat(50_000)),
  'backticks of all lengths': markdown(lines(1400, (at) => `${'`'.repeat(at)}a`)),
  'a million backticks': markdown('`'.repeat(1_000_000)),
  'code in pieces': markdown('`a``b'.repeat(DEEP)),
  'a paragraph of many lines': markdown('a\n'.repeat(200_000)),
  'a paragraph of many breaks': markdown('a  \n'.repeat(200_000)),
  'a link of many lines': markdown(`[${'a\n'.repeat(200_000)}`),
  'many definitions': markdown(
    `${lines(50_000, (at) => `[a${at}]: http://x.example/${at}`)}\n\n${'[a1] '.repeat(50_000)}`,
  ),
  'a wide table': markdown(`|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'b|'.repeat(20_000)}`),
  'aliases of aliases': frontMatter(aliases),
  'brackets in front matter': frontMatter(`a: ${'['.repeat(30_000)}`),
  'maps in front matter': frontMatter(`a: ${'{a: '.repeat(10_000)}`),
  'lists in front matter': frontMatter(`a:\n${'- '.repeat(30_000)}x`),
  'keys without end': frontMatter('? '.repeat(30_000)),
  'marks on one letter': plain(`e${'\u0301'.repeat(500_000)} end`),
  'marks on every letter': plain(`e${'\u0301'.repeat(29)}`.repeat(15_000)),
  'Korean in letters': plain('각'.normalize('NFD').repeat(30_000)),
  joiners: plain('👩\u200d'.repeat(DEEP)),
  flags: plain('🇩'.repeat(DEEP)),
  viramas: plain('क\u094d'.repeat(200_000)),
  'Japanese without a space': plain('日本語の文章。'.repeat(70_000)),
  'Thai without a space': plain('สวัสดีชาวโลก'.repeat(30_000)),
  'open commands': plain('\u001b]'.repeat(DEEP)),
  'open links for a terminal': plain('\u001b]8;;x'.repeat(DEEP)),
  'open sequences': plain('\u001b['.repeat(DEEP)),
  'a sequence without end': plain(`\u001b[${'1;'.repeat(500_000)}`),
  'controls of eight bits': Buffer.from(plain('\u009b'.repeat(1_000_000)), 'latin1'),
  'bytes that are not UTF-8': Buffer.concat([Buffer.alloc(5_000_000, 0xff), Buffer.from('\n\nShown.')]),
  'quote marks': plain('“'.repeat(200_000)),
  'open quotes': plain('“No '.repeat(200_000)),
  'straight quotes': plain('"No'.repeat(200_001)),
  'single quotes': plain("'no ".repeat(200_001)),
  'quotes in quotes': plain(`${'“‘'.repeat(DEEP)} end ${'’”'.repeat(DEEP)}`),
  'many quotes': plain('“No,” said Ana Ruiz. '.repeat(25_000)),
  'paragraphs of an open quote': plain('“No one came.\n\n'.repeat(50_000)),
  names: plain(`“No,” said ${'Ana '.repeat(200_000)}.`),
  'a line of 10 MB': plain(`${'x'.repeat(50)} `.repeat(200_000)),
  'a word of 10 MB': plain('x'.repeat(10_000_000)),
  '10 MB of line feeds': plain('\n'.repeat(10_000_000)),
  '10 MB of line feeds in Markdown': markdown('\n'.repeat(10_000_000)),
  '10 MB of spaces': plain(' '.repeat(10_000_000)),
  '10 MB of carriage returns': plain('\r'.repeat(10_000_000)),
  '10 MB of tabs': plain('\t'.repeat(10_000_000)),
};

const forms = {
  show: { args: ['show', '-'], shows: ({ out }) => out.includes('Shown.') },
  json: {
    args: ['show', '--json', '-'],
    shows: ({ out }) => out.includes('Shown.') && brokenJsonLaws(out).length === 0,
  },
  quotes: { args: ['quotes', '-'], shows: ({ out, err }) => out !== '' || err !== '' },
};

for (const [name, text] of Object.entries(bombs)) {
  if (options.only !== undefined && !name.includes(options.only)) continue;
  if (Buffer.byteLength(text) > Number(options.below) * 1e6) continue;
  const times = [];
  for (const [form, { args, shows }] of Object.entries(forms)) {
    if (options.command !== undefined && form !== options.command) continue;
    const start = performance.now();
    const result = await runReader(args, { stdin: text });
    times.push(`${((performance.now() - start) / 1000).toFixed(2)} s`.padStart(8));
    const broken = [...brokenLaws(result), ...(shows(result) ? [] : ['the text is not shown'])];
    if (broken.length === 0) continue;
    process.exitCode = 1;
    process.stdout.write(`FAILED: ${name}, ${form}: ${broken.join('; ')}\n`);
  }
  process.stdout.write(`${times.join(' ')}  ${name}\n`);
}
