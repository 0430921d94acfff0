import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/library/library.ts';
import { readReadyArticles } from '../../src/library/ready-articles.ts';
import { fileSource } from '../../src/source/file.ts';
import { readArticle } from '../../src/source/open-article.ts';
import { fakeHost } from '../helpers/fake-host.ts';

const built = fileURLToPath(new URL('../../dist/articles.jsonl', import.meta.url));
const folder = fileURLToPath(new URL('../../articles', import.meta.url));

test('the articles made ready are what their files say', async () => {
  const { entries } = await readFolder(folder, fakeHost());
  const read = await Promise.all(entries.map(({ path }) => readArticle(fileSource(path), { raw: false })));
  expect(entries.length).toBeGreaterThan(0);
  const ready = await Promise.all((readReadyArticles(built) ?? []).map(({ parse }) => parse()));
  expect(ready).toEqual(read.map(({ article }) => article));
});

test('without a build there are none', () => {
  expect(readReadyArticles('/nonexistent/articles.jsonl')).toBeNull();
});
