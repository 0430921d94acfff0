import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * What a folder holds, from the ground up. Each may import, types included, only from itself and from what stands before it.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  src: [
    'article.ts',
    'explain.ts',
    'parse',
    'quotes',
    'search',
    'filing',
    'layout',
    'write',
    'errors',
    'host.ts',
    'version.ts',
    'user-folders.ts',
    'make-folder.ts',
    'open-plain-file.ts',
    'output',
    'source',
    'entry.ts',
    'cache',
    'library',
    'import',
    'commands',
    'cli',
    'process-host.ts',
    'main.ts',
    'article-reader.ts',
  ],
  'src/quotes': [
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
    'quote-sentence.ts',
    'stream-quotes.ts',
    'find-quotes.ts',
  ],
};

describe.each(Object.entries(FLOORS))('in %s', (folder, floors) => {
  test('everything has its floor', () => {
    expect(readdirSync(pathOf(folder)).toSorted()).toEqual(floors.toSorted());
  });

  test.each(floors.map((floor, at) => ({ floor, below: floors.slice(0, at) })))(
    '$floor imports only from below',
    ({ floor, below }) => {
      expect(importsOf(folder, floor).filter(({ to }) => !below.includes(to))).toEqual([]);
    },
  );
});

function pathOf(folder: string): string {
  return path.join(source, '..', folder);
}

interface Import {
  readonly file: string;
  readonly to: string;
}

/** What the files of a floor import from the other floors of its folder. */
function importsOf(folder: string, floor: string): readonly Import[] {
  const files = floor.endsWith('.ts')
    ? [floor]
    : readdirSync(path.join(pathOf(folder), floor), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(floor, name));
  return files.flatMap((file) => {
    const text = readFileSync(path.join(pathOf(folder), file), 'utf8');
    return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
      .map(([, target = '']) => path.join(path.dirname(file), target).split(path.sep)[0] as string)
      .filter((to) => to !== '..' && to !== floor)
      .map((to) => ({ file, to }));
  });
}
