import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The folders of a folder from the ground up: a file may import, types included, from its own folder and those before it. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  quotes: [
    'languages',
    'tokens',
    'marks',
    'grammar',
    'attribution',
    'mentions',
    'people',
    'cjk',
    'classify',
    'block-quotes',
    'turns',
    'speakers',
  ],
};

describe.each(Object.entries(FLOORS))('in %s', (folder, floors) => {
  const folders = readdirSync(path.join(source, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test('each folder has its floor', () => {
    expect(folders.toSorted()).toEqual(floors.toSorted());
  });

  test.each(floors.map((floor, at) => ({ floor, above: [...floors.slice(at + 1), '.'] })))(
    '$floor imports nothing from above',
    ({ floor, above }) => {
      const upward = importsOf(folder, floor).filter(({ to }) => above.includes(to));
      expect(upward).toEqual([]);
    },
  );
});

/** What the files of a floor import from other floors of its folder; the folder’s own files are `.`. */
function importsOf(folder: string, floor: string): readonly { readonly file: string; readonly to: string }[] {
  const root = path.join(source, folder);
  const files = readdirSync(path.join(root, floor), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = path.join(floor, name);
      const text = readFileSync(path.join(root, file), 'utf8');
      return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
        .map(([, target]) => path.join(path.dirname(file), target as string).split(path.sep))
        .filter(([first]) => first !== '..' && first !== floor)
        .map(([first, ...rest]) => ({ file, to: rest.length === 0 ? '.' : (first as string) }));
    });
}
