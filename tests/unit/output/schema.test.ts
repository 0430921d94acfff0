import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { fakeHost } from '../../helpers/fake-host.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/reader.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, 'reader');
const folder = mkdtempSync(path.join(tmpdir(), 'reader-schema-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pages = new URL('../../pages/', import.meta.url).pathname;

async function lines(args: readonly string[]): Promise<readonly unknown[]> {
  const host = fakeHost({
    args,
    env: { READER_LIBRARY: folder, XDG_CACHE_HOME: path.join(folder, '.cache') },
  });
  await run(host);
  return host.written.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test.for([
  ['article', ['show', '--json', pages]],
  ['entry', ['list', '--json']],
  ['quote', ['quotes', '--all', '--json', pages]],
  ['speaker', ['quotes', '--speakers', '--json']],
  ['paragraph', ['search', '--json', 'the']],
  ['change', ['add', '--json', `${pages}essay/source.md`]],
  ['change', ['tag', '--json', '1', '+rivers']],
  ['change', ['done', '--json', '1']],
] as const)('%s: what reader prints follows the schema: %j', async ([name, args]) => {
  const printed = await lines(args);
  expect(printed).not.toEqual([]);
  const isValid = ajv.getSchema(`reader#/$defs/${name}`);
  expect(isValid).toBeDefined();
  for (const value of printed) {
    isValid?.(value);
    expect(isValid?.errors ?? []).toEqual([]);
  }
});

test('the schema names every field that is printed', async () => {
  const known = (name: string) => Object.keys(schema.$defs[name].properties);
  for (const article of await lines(['show', '--json', `${pages}everything`]))
    expect(known('article')).toEqual(expect.arrayContaining(Object.keys(article as object)));
  for (const entry of await lines(['list', '--json']))
    expect(known('entry')).toEqual(expect.arrayContaining(Object.keys(entry as object)));
});
