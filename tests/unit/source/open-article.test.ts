import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { openArticle, readArticle } from '../../../src/source/open-article.ts';
import { stdinSource } from '../../../src/source/stdin.ts';

/** Standard input that yields `chunks` with pauses, as a person or a slow program would. */
function pipe(...chunks: readonly string[]) {
  return stdinSource({
    kind: 'pipe',
    bytes: async function* () {
      for (const [at, chunk] of chunks.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, 300));
        yield Buffer.from(chunk);
      }
    },
  });
}

describe('openArticle knows the head before the first block', () => {
  test.for([
    [
      'of plain text',
      [
        'Tides\n',
        '\nBy Ana Ruiz\n\n',
        'A standfirst\n\nOne.\n\nTwo.\n\nThree.\n\n',
        'Four.\n\nFive.\n\nSix.\n',
      ],
    ],
    ['of Markdown', ['\n\n', '# Tides\n', '\nOne.\n\nTwo.\n\n', 'Three.\n']],
    ['of front matter', ['---\ntitle: Tides\n', '---\n\nOne.\n\n', 'Two.\n']],
    [
      'of a page',
      [
        '\n<!doctype html><title>Tides</title>\n',
        `<p>${'The harbour froze before the boats came home. '.repeat(9)}</p>\n`,
      ],
    ],
  ] as const)('%s that comes slowly', async ([, chunks]) => {
    expect((await openArticle(pipe(...chunks), { raw: false })).head().title).toBe('Tides');
  });

  test('of a text above 1 MB whose first paragraphs are long', async () => {
    const { article } = await readArticle(
      pipe(`Tides\n\nIt begins.\n\n${'word '.repeat(400_000)}\n\nIt ends.\n`),
      { raw: false },
    );
    expect(article.title).toBe('Tides');
    expect(article.blocks.at(0)?.text).toBe('It begins.');
    expect(article.blocks.at(-1)?.text).toBe('It ends.');
    expect(article.words).toBe(400_004);
  });
});

test('front matter that is too long is shown as text, which is said', async () => {
  const long = `---\ntitle: Tides\n${'note: something\n'.repeat(5000)}---\n\nIt rose.\n`;
  const { problem } = await readArticle(pipe(long), { raw: false });
  expect(problem?.message).toBe(
    'standard input: the front matter is longer than 64 kB, so it is shown as text',
  );
  const rules = `---\n\nIt rose.\n\n${'Note: something\n\n'.repeat(5000)}---\n\nIt fell.\n`;
  expect((await readArticle(pipe(rules), { raw: false })).problem).toBeNull();
});

test.for(['\u200b\n\u200d\n', '\u00ad\ufe0f \u3164\n\n\u2060'])(
  'a text in which nothing is seen is empty: %j',
  async (text) => {
    await expect(readArticle(pipe(text), { raw: false })).rejects.toThrow('standard input is empty');
  },
);

test('an article too large to hold is refused', async () => {
  await expect(readArticle(pipe('A sentence of prose.\n\n'.repeat(800_000)), { raw: false })).rejects.toThrow(
    'standard input is larger than 16 MB',
  );
});

test('a page that never ends is refused, in little memory', async () => {
  let pieces = 0;
  const endless = stdinSource({
    kind: 'pipe',
    bytes: async function* () {
      yield Buffer.from('<!doctype html><title>Tides</title>\n');
      for (; ; pieces++) yield Buffer.from('<p>A line.\n'.repeat(10_000));
    },
  });
  await expect(openArticle(endless, { raw: false })).rejects.toThrow('standard input is larger than 16 MB');
  expect(pieces).toBeLessThan(200);
});

test('a page without an article is told from an empty text', async () => {
  await expect(openArticle(pipe('<!doctype html><nav>Home</nav>'), { raw: false })).rejects.toThrow(
    'standard input has no article in it',
  );
});

test('front matter above a web page is not read', async () => {
  const page = `---\ntitle: [\n---\n<!doctype html><title>Tides</title><p>${'The harbour froze before the boats came home. '.repeat(9)}</p>`;
  const { article, problem } = await readArticle(pipe(page), { raw: false });
  expect({ title: article.title, problem }).toEqual({ title: 'Tides', problem: null });
  expect(parseArticle(page).problem).toBeNull();
});

test.for(['', ' \n\n \n', '\u001b[31m\n', '---\n---\n'])('%j is empty', async (text) => {
  await expect(openArticle(pipe(text), { raw: false })).rejects.toThrow('standard input is empty');
});
