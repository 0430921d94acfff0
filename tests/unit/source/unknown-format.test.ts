import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/source/open-article.ts';
import type { TextSource } from '../../../src/source/text-source.ts';

function sourceOf(bytes: Uint8Array, fileName: string, label = fileName): TextSource {
  return {
    label,
    fileName,
    url: null,
    async open() {
      return {
        charset: null,
        bytes: (async function* () {
          for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
        })(),
      };
    },
  };
}

test.for([
  ['paper.pdf', '%PDF-1.4', 'pdftotext paper.pdf - | reader show -'],
  ['my paper.pdf', '%PDF-1.4', "pdftotext 'my paper.pdf' - | reader show -"],
  ["it's.rtf", '{\\rtf1', "pandoc 'it'\\''s.rtf' -t markdown | reader show -"],
  ['x.csv', 'a,b\n1,2\n', 'reader import x.csv'],
] as const)('%s is refused, with what to do', async ([name, text, cure]) => {
  const failure = await readArticle(sourceOf(Buffer.from(text), name), { raw: false }).catch(
    (error) => error,
  );
  expect(failure.message).toMatch(/, which reader does not read$/);
  expect(failure.hint).toContain(cure);
});

test('of a pipe there is no name to give', async () => {
  const source = sourceOf(Buffer.from('%PDF-1.4'), 'x', 'standard input');
  const failure = await readArticle(source, { raw: false }).catch((error) => error);
  expect(failure.hint).toBe('Try: pdftotext FILE - | reader show -');
});

test('a text that gzip packed is unpacked, however long', async () => {
  const text = `Title\n\n${'Some words of text, one after the other, and no end of them.\n\n'.repeat(40_000)}`;
  const { article } = await readArticle(sourceOf(gzipSync(text), 'notes.txt.gz'), { raw: false });
  expect([article.title, article.blocks.length]).toEqual(['Title', 40_000]);
});

test('what is in the packed file decides', async () => {
  const pdf = sourceOf(gzipSync('%PDF-1.4'), 'paper.pdf.gz');
  await expect(readArticle(pdf, { raw: false })).rejects.toThrow('paper.pdf.gz is a PDF');
  const cut = sourceOf(gzipSync('words '.repeat(10_000)).subarray(0, 40), 'cut.txt.gz');
  await expect(readArticle(cut, { raw: false })).rejects.toThrow(
    'cannot unpack cut.txt.gz: its end is missing',
  );
  const damaged = gzipSync('words '.repeat(10_000)).fill(0xff, 20, 30);
  await expect(readArticle(sourceOf(damaged, 'x.gz'), { raw: false })).rejects.toThrow(
    'cannot unpack x.gz: it is damaged, or not packed by gzip',
  );
});
