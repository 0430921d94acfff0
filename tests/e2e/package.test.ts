import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { node, testFolder } from '../helpers/built-reader.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { folder, file, remove } = testFolder();
const modules = `${folder}/node_modules`;
const installed = `${modules}/article-reader`;
const home = `${folder}/home`;
afterAll(remove);

/** Pack the package, and lay it out as npm would, beside the packages it needs. */
beforeAll(() => {
  mkdirSync(installed, { recursive: true });
  mkdirSync(home);
  file('package.json', '{"private": true, "type": "module"}');
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  expect(packed.code).toBe(0);
  run('tar', ['-xzf', `${folder}/${packed.out.trim()}`, '-C', installed, '--strip-components=1'], folder);
  for (const name of readdirSync(`${root}/node_modules`)) {
    if (!name.startsWith('.')) symlinkSync(`${root}/node_modules/${name}`, `${modules}/${name}`);
  }
});

function run(command: string, args: readonly string[], cwd: string) {
  const env = { PATH: process.env.PATH ?? '', HOME: home, LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('holds what runs and what is read, and nothing else', () => {
  const top = readdirSync(installed).sort();
  expect(top).toEqual(['LICENSE', 'README.md', 'articles', 'bin', 'dist', 'docs', 'man', 'package.json']);
  expect(existsSync(`${installed}/man/reader.1`)).toBe(true);
  // Each Node compiles for itself.
  expect(existsSync(`${installed}/dist/compiled`)).toBe(false);
});

describe('the command', () => {
  test.for([
    [['show'], 'Only Get In'],
    [['list'], 'ten-words'],
    [['quotes', 'ten-words'], '— Robert Falcon Scott'],
    [['completion', 'fish'], 'complete -c reader'],
    [['--version'], '.'],
  ] as const)('reader %j works from any folder', ([args, expected]) => {
    const { code, out, err } = run(node, [`${installed}/bin/reader.js`, ...args], home);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(expected);
  });
});

describe('the library', () => {
  const program = `import { createTheme, findQuotes, layOutArticle, parseArticle, anyText } from 'article-reader';
const { article } = parseArticle('The Bridge\\n\\n“It is shut,” said Ana Ruiz.\\n');
const quotes = findQuotes(article.blocks, article);
const page = { measure: 40, codeMeasure: 80, tableMeasure: 80, theme: createTheme('plain'), signs: 'unicode', typesetter: anyText, links: 'list', hyperlinks: false, margin: 0 } as const;
const lines: readonly string[] = layOutArticle(article, quotes, page);
console.log(quotes[0]?.speaker?.name, lines.length);
`;

  test('runs as an ES module', () => {
    const script = file('use.mjs', program.replace(' as const', '').replace(': readonly string[]', ''));
    expect(run(node, [script], folder)).toEqual({ code: 0, out: 'Ana Ruiz 5\n', err: '' });
  });

  test('has types', () => {
    file('use.ts', program);
    const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    expect(run(node, [tsc, ...flags, 'use.ts'], folder)).toEqual({ code: 0, out: '', err: '' });
  });
});
