import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { termsOf } from '../../src/search/search-terms.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Calls whose number of arguments does not depend on a text, or is limited before. */
const BOUNDED: readonly string[] = [
  // Speakers of one conversation.
  'quotes/speakers/decode-speakers.ts: .push(...toward.values()',
  // One per language.
  'quotes/languages/choose-language.ts: Math.max(...counts',
  // Options of a command.
  'cli/format-help.ts: Math.max(...cells.map(',
  'parse/html/metadata/linked-data.ts: .push(...next.slice(0, MAX_OBJECTS)',
  // A thousand of them at most.
  'parse/html/metadata/linked-data.ts: .push(\n        ...Object.values(next)',
  // One slice of bytes.
  'parse/decode-text.ts: String.fromCharCode(\n        ...Array.from(slice, ',
  // Elements that one is in.
  'parse/html/content/extent.ts: Math.min(...known',
  // One per kind of thing that an export leaves out.
  'commands/import/import.ts: .push(...one.leftOut',
];

// A call with more than about 120,000 arguments overflows the stack, so one large file would break a whole library.
test('no call gets as many arguments as a text has words', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.flatMap((name) =>
    [
      ...readFileSync(path.join(source, name), 'utf8').matchAll(
        /(?:\.(?:push|unshift|splice)|Math\.(?:max|min)|String\.from\w+)\(\s*\.\.\.[^()\n]*(?:\([^()\n]*\)?)?/g,
      ),
    ].map(([call]) => `${name.replaceAll(path.sep, '/')}: ${call}`),
  );
  expect(found.filter((call) => !BOUNDED.some((one) => call.startsWith(one)))).toEqual([]);
});

test('a run of 300,000 characters without a space has terms', () => {
  expect(termsOf('山'.repeat(300_000))).toHaveLength(300_000);
});
