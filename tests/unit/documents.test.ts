import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Every file and folder of the repository but what is installed or built. */
const paths = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !/^(?:node_modules|dist|coverage|reports|\.git|\.stryker-tmp)$/.test(name))
  .flatMap((entry) => [entry.name, ...within(entry)])
  .map((file) => `/${file.replaceAll(path.sep, '/')}`);

/** Files that a reader has, or the build makes. */
const ELSEWHERE = /^(?:notes\.md|\.md|\/|dist\/.*)$/;

test.for(documents)('every path in %s is in the repository', (document) => {
  const text = readFileSync(path.join(root, document), 'utf8');
  const named = [...new Set(pathsIn(text))].filter((name) => !ELSEWHERE.test(name));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(path.join(root, path.dirname(document), link)))).toEqual([]);
});

/** What stands in back-ticks and has a file’s ending, ends in a slash, or begins with a folder of the repository. */
function pathsIn(text: string): readonly string[] {
  const inline = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([\w.@-]*(?:\/[\w.@-]+)*\/?)`/g);
  return [...inline]
    .map(([, name = '']) => name)
    .filter((name) =>
      /\.(?:ts|mjs|js|json|md|jsonl|yml)$|\/$|^(?:src|tests|docs|bench|scripts|fuzz)\//.test(name),
    );
}

/** A path may be told from any folder: `read-pieces.ts` stands beside the file named before it. */
function isThere(name: string): boolean {
  const end = `/${name.replace(/\/$/, '')}`;
  return paths.some((file) => file.endsWith(end));
}

function within(entry: Dirent): readonly string[] {
  if (!entry.isDirectory()) return [];
  const files = readdirSync(path.join(root, entry.name), { recursive: true, encoding: 'utf8' });
  return files.map((file) => `${entry.name}/${file}`);
}
