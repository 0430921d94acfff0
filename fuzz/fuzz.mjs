#!/usr/bin/env node
// npm run fuzz -- [--seconds 60] [--runs N] [--only NAME] [--without NAME] [--seed=N] [--path P]
// Gives the built program random input of each kind, and checks the results against the promises of SECURITY.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { growing, growsInProportion } from './growth.mjs';
import { inputs } from './inputs.mjs';
import { brokenJsonLaws, brokenLaws } from './laws.mjs';
import { readsText } from './reads-text.mjs';
import { runReader } from './run-reader.mjs';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    runs: { type: 'string' },
    only: { type: 'string' },
    without: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'reader-fuzz-'));
process.chdir(folder);

/** A file of any name, alone and in a folder that is a library. */
async function readsFile([name, ending, text]) {
  const library = path.join(folder, 'library');
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library);
  const file = path.join(library, `${name}${ending}`);
  writeFileSync(file, text);
  const json = await runReader(['list', '--json'], { library });
  // Of a library whose only file has no article in it, both the file and the empty list are reported.
  const broken = [...brokenLaws(json, { problems: 3 }), ...brokenJsonLaws(json.out)];
  broken.push(...brokenLaws(await runReader(['list'], { library }), { problems: 3 }));
  for (const args of [
    ['show', file],
    ['show', library],
    ['show', name],
    ['quotes', library],
  ])
    broken.push(...brokenLaws(await runReader(args, { library })));
  return broken;
}

/** Any command line. */
async function takesArguments(args) {
  const env = { HOME: folder, READER_LIBRARY: path.join(folder, 'own') };
  const result = await runReader(args, { env, stdin: 'Title\n\n“No,” said Ana Ruiz.\n' });
  return brokenLaws(result, { codes: [0, 1, 2], problems: args.length });
}

/** Any address. A proxy that does not exist makes sure that nothing is requested. */
async function takesAddress(text) {
  const env = { HTTPS_PROXY: 'http://127.0.0.1:9' };
  return brokenLaws(await runReader(['show', `https://${text}`], { env }));
}

/** Any answer of a server, including its first line and headers. */
async function readsPage([status, type, body]) {
  answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nConnection: close\r\n\r\n`),
    Buffer.from(body),
  ]);
  const page = `http://127.0.0.1:${server.address().port}/a%1b[31m%e2%80%ae`;
  const json = await runReader(['show', '--json', page]);
  return [...brokenLaws(await runReader(['show', page])), ...brokenLaws(json), ...brokenJsonLaws(json.out)];
}

let answer = Buffer.alloc(0);
const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => socket.end(answer));
});

const status = fc.oneof(
  fc.constantFrom('200 OK', '404 \u001b[31m', '302 x\r\nLocation: \u009b'),
  inputs.address,
);
const type = fc.oneof(
  fc.constantFrom('text/html', 'text/plain', 'text/markdown; charset=utf-16', 'text/html; charset=shift_jis'),
  inputs.address,
);
const laws = {
  plain: [inputs.plain, readsText],
  markdown: [inputs.markdown, readsText],
  html: [inputs.html, readsText],
  'front-matter': [inputs.frontMatter, readsText],
  bytes: [inputs.bytes, readsText],
  file: [
    fc.tuple(
      inputs.name,
      fc.constantFrom('.txt', '.md', '.html'),
      fc.oneof(inputs.frontMatter, inputs.html, inputs.bytes),
    ),
    readsFile,
  ],
  arguments: [inputs.arguments, takesArguments],
  address: [inputs.address, takesAddress],
  page: [fc.tuple(status, type, inputs.bytes), readsPage],
  growth: [growing, growsInProportion],
};

const chosen = Object.entries(laws).filter(
  ([name]) => (options.only === undefined || name === options.only) && name !== options.without,
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
for (const [name, [input, law]] of chosen) {
  const property = fc.asyncProperty(input, async (value) => {
    const broken = await law(value);
    if (broken.length > 0) throw new Error(broken.join('\n'));
  });
  const { failed, numRuns, seed, counterexamplePath, counterexample, errorInstance } = await fc.check(
    property,
    {
      numRuns: options.runs === undefined ? Number.MAX_SAFE_INTEGER : Number(options.runs),
      interruptAfterTimeLimit:
        options.runs === undefined ? (Number(options.seconds) * 1000) / chosen.length : undefined,
      ...(options.seed === undefined ? {} : { seed: Number(options.seed) }),
      // A slow text would take too long to shrink, and its unit is already small.
      endOnFailure: name === 'growth',
      ...(options.path === undefined ? {} : { path: options.path }),
    },
  );
  process.stdout.write(`${name}: ${numRuns} runs, seed ${seed}: ${failed ? 'FAILED' : 'held'}\n`);
  if (!failed) continue;
  process.exitCode = 1;
  const input_ = JSON.stringify(counterexample, (_, one) =>
    one instanceof Uint8Array ? Buffer.from(one).toString('latin1') : one,
  );
  process.stdout.write(`  ${errorInstance?.message ?? ''}\n  with ${input_}\n`);
  process.stdout.write(
    `  again: npm run fuzz -- --only ${name} --seed=${seed} --path ${counterexamplePath}\n`,
  );
}
server.close();
rmSync(folder, { recursive: true });
