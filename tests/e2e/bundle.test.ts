import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExtractors } from '../../bench/pages/extractors.mjs';
import { bin, inShell, node, testFolder } from '../helpers/built-reader.ts';

test('READER_DEBUG=1 names the lines of src/', () => {
  const { code, err } = inShell('reader show ten-words > /dev/full', { READER_DEBUG: '1' });
  expect(code).toBe(1);
  expect(err).toMatch(/\/src\/[\w/-]+\.ts:\d+/);
});

test('the benchmark of web pages reads one with the built program', async () => {
  const { reader } = await loadExtractors();
  const sentence = '<p>The ferry left the island at dawn, and nobody on the quay saw it go.</p>';
  const article = reader?.(`<title>The Ferry</title><h1>The Ferry</h1>${sentence.repeat(6)}`);
  expect(article).toMatchObject({ title: 'The Ferry', text: expect.stringContaining('left the island') });
});

test.for([['list'], ['show'], ['show', '--color', 'always']])(
  '%j starts without slow parts of Node',
  (args) => {
    const { folder, file, remove } = testFolder();
    const told = "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')))";
    const { stderr } = spawnSync(node, ['--require', file('told.cjs', told), bin, ...args], {
      env: { HOME: folder },
      encoding: 'utf8',
    });
    remove();
    // Each takes 2 to 10 ms.
    expect(stderr.match(/^NativeModule (?:crypto|stream|zlib|fs\/promises|http|tty)$/gm)).toBeNull();
    expect(stderr).toContain('NativeModule fs');
  },
);

describe('the licences of what is bundled', () => {
  const licences = readFileSync(new URL('../../dist/licenses.txt', import.meta.url), 'utf8');
  test.for(['commander', 'chalk', 'wrap-ansi', 'markdown-it', 'yaml', 'linebreak'])('name %s', (name) => {
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
  test('are texts, not names alone', () => {
    for (const licence of licences.split(/^-{80}$/m)) expect(licence).toMatch(/permission|redistribution/i);
  });
});

describe('the code that Node keeps compiled', () => {
  const { folder, remove } = testFolder();
  const compiled = `${folder}/dist/compiled`;
  afterAll(remove);

  beforeAll(() => {
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), `${folder}/${name}`, {
        recursive: true,
      });
    rmSync(compiled, { recursive: true, force: true });
  });

  const show = () => {
    const args = [`${folder}/bin/reader.js`, 'show', '--color', 'always', 'ten-words'];
    const { status, stdout, stderr } = spawnSync(node, args, { env: { HOME: folder }, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };

  test('changes nothing, and is done without where it is torn or cannot be kept', () => {
    const usual = show();
    expect(usual).toMatchObject({ code: 0, err: '' });
    // Before Node 22 there is none.
    const kept = existsSync(compiled) ? readdirSync(compiled, { recursive: true, encoding: 'utf8' }) : [];
    for (const name of kept) {
      const file = `${compiled}/${name}`;
      if (statSync(file).isFile()) writeFileSync(file, readFileSync(file).fill(7, 100, 300));
    }
    expect(show()).toEqual(usual);
    rmSync(compiled, { recursive: true, force: true });
    writeFileSync(compiled, 'a file in its place');
    expect(show()).toEqual(usual);
  });
});
