import { tests as specification } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article.ts';
import { countWords } from '../../../src/parse/count-words.ts';
import { parseFrontMatter } from '../../../src/parse/front-matter/front-matter.ts';
import { parsePlainFrontMatter } from '../../../src/parse/front-matter/plain.ts';
import { splitFrontMatter } from '../../../src/parse/front-matter/split.ts';
import { createMarkdownParser, parseMarkdownBlocks } from '../../../src/parse/markdown/markdown.ts';
import { plainCell, tableBlock } from '../../../src/parse/table-block.ts';
import { normalizeArticle, normalizeNotes } from '../../../src/write/normalize-article.ts';
import { normalizeBlocks } from '../../../src/write/normalize-blocks.ts';
import { writeBlocks } from '../../../src/write/write-blocks.ts';
import { writeMarkdown } from '../../../src/write/write-markdown.ts';
import { anyArticle, anyBlock } from '../../helpers/any-article.ts';

/** For more runs than usual: `RUNS=20000 npx vitest run tests/unit/write`. */
const numRuns = Number(process.env.RUNS ?? 300);

const rewrite = (markdown: string) => writeBlocks(normalizeBlocks(parseMarkdownBlocks(markdown))).join('\n');

function parse(markdown: string) {
  const split = splitFrontMatter(markdown);
  const parser = createMarkdownParser({ stated: parseFrontMatter(split?.text ?? '').head, whole: true });
  const blocks = [...parser.push(split?.body ?? ''), ...parser.end()];
  return { head: parser.head(), blocks, notes: parser.notes() };
}

/** An article as it is once written, without its counts. */
function asWritten(article: Article) {
  const { id: _id, words: _words, minutes: _minutes, blocks, notes, ...head } = normalizeArticle(article);
  return { head, blocks, notes };
}

/** References to missing notes are text, and blocks alone have no notes. */
const bare = (blocks: readonly Block[]) => normalizeNotes({ blocks, notes: [] }).blocks;

describe('what is written comes back', () => {
  test('an article, as it was', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(parse(writeMarkdown(article))).toEqual(asWritten(article));
      }),
      { numRuns },
    );
  });

  test('blocks of every kind, in any place', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 8 }), (blocks) => {
        const normal = bare(blocks);
        expect(parseMarkdownBlocks(writeBlocks(normal).join('\n'))).toEqual(normal);
      }),
      { numRuns },
    );
  });

  test('all that Markdown can say is normal already', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 8 }), (blocks) => {
        const said = parseMarkdownBlocks(writeBlocks(bare(blocks)).join('\n'));
        expect(normalizeBlocks(said)).toEqual(said);
      }),
    );
  });

  test('all that any lines of markup say', () => {
    const piece = fc.constantFrom(
      ...[
        '- ',
        '  ',
        '> ',
        '1. ',
        '2) ',
        '# ',
        '***',
        '---',
        '```',
        '\n',
        '\n',
        '\n\n',
        'a',
        'b c',
        ' ',
        '*',
        '**',
        '_',
        '`',
        '[',
        '](x)',
        '![',
        '|',
        '\\',
        '<em>',
        '</em>',
        '<br>',
        '&nbsp;',
        '    ',
        '===',
        '“',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const said = parseMarkdownBlocks(pieces.join(''));
        expect(parseMarkdownBlocks(writeBlocks(normalizeBlocks(said)).join('\n'))).toEqual(said);
      }),
      { numRuns: numRuns * 3 },
    );
  });

  test.for(specification.map(({ number, markdown }) => [number, markdown.replaceAll('→', '\t')] as const))(
    'CommonMark’s example %i',
    ([, markdown]) => {
      expect(parseMarkdownBlocks(rewrite(markdown))).toEqual(parseMarkdownBlocks(markdown));
    },
  );
});

describe('what is written is as a person would write it', () => {
  test.for([
    ['words', 'It was “so”, she said – 3.5 times.'],
    ['marks', 'a *b* **c** `d` [e](https://a.example/)'],
    ['marks in one another', '***a***'],
    ['marks in one another, the other way', '**_a_**'],
    ['a mark within a word', 'un*believ*able'],
    ['an underscore in a word', 'snake_case'],
    ['a sign that is none', 'R&D at 5 < 6 & more'],
    ['a list', '- a\n- b\n  - c\n- d'],
    ['a numbered list', '3. a\n4. b'],
    ['a list after another', '1. a\n\n1) b'],
    ['a quote in an item', '- a\n\n  > b\n  >\n  > c\n\n  d'],
    ['code in an item', '-\n  ```\n  a\n\n  b\n  ```'],
    ['a broken line', 'a\\\nb'],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |'],
    ['a heading', '## A #1'],
    ['an image', '![A boat]()'],
    ['what looks like a list', '1986\\. It rained.'],
    ['a hash at the end', '# A \\#'],
    ['a star', '2 \\* 3'],
  ] as const)('%s', ([, markdown]) => {
    expect(rewrite(markdown)).toBe(markdown);
  });

  test.for([
    ['a mark that ends in a sign, within a word', 'a<em>“b”</em>c'],
    ['marks that cross', '<em>a <strong>b</em> c</strong>'],
    ['a mark that crosses a link', '<em>a [b</em> c](x)'],
  ] as const)('with tags where nothing else does: %s', ([, markdown]) => {
    expect(
      rewrite(markdown)
        .replaceAll(/\\(?=[^\\])/g, '')
        .replaceAll('<x>', 'x'),
    ).toBe(markdown);
  });
});

describe('normalizeBlocks', () => {
  const paragraph = { kind: 'paragraph', text: 'a', marks: [] } as const;

  test.for([
    ['an empty paragraph', [{ ...paragraph, text: ' ' }], []],
    ['an image without a description', [{ kind: 'image', text: '' }], []],
    ['a table without a cell', [tableBlock([[]], [], {})], []],
    [
      'a short row',
      [tableBlock([[plainCell('a'), plainCell('b')], [plainCell('c')]], [], {})],
      [
        tableBlock(
          [
            [plainCell('a'), plainCell('b')],
            [plainCell('c'), plainCell('')],
          ],
          [],
          {},
        ),
      ],
    ],
    [
      'a link that none may follow',
      [{ ...paragraph, marks: [{ kind: 'link', href: 'javascript:x', start: 0, end: 1 }] }],
      [paragraph],
    ],
    [
      'a paragraph in an item that is not there',
      [{ ...paragraph, within: ['item'] }],
      [
        { kind: 'item', depth: 1, ordered: false, number: null, text: '', marks: [], within: ['item'] },
        { ...paragraph, within: ['item'] },
      ],
    ],
  ] as const)('%s', ([, blocks, expected]) => {
    expect(normalizeBlocks(blocks)).toEqual(expected);
  });
});

describe('front matter', () => {
  const article: Article = {
    id: 'a',
    title: 'The "new" bridge: a start',
    subtitle: null,
    authors: [{ name: 'Ana Ruiz', bio: 'Welds.', url: null }],
    date: '2023-03-19',
    lang: 'no',
    source: null,
    publication: null,
    added: '2026-11-24',
    read: null,
    tags: ['steel'],
    extra: { note: 'kept' },
    words: 2,
    minutes: 1,
    blocks: [{ kind: 'paragraph', text: 'Été, café.', marks: [] }],
    notes: [],
  };

  test('has all that the article says, and how much text there is', () => {
    expect(writeMarkdown(article)).toBe(`---
title: "The \\"new\\" bridge: a start"
author:
  - name: "Ana Ruiz"
    bio: "Welds."
date: 2023-03-19
added: 2026-11-24
lang: "no"
tags:
  - "steel"
note: "kept"
# 2 words in 15 bytes
---

Été, café.
`);
  });

  test('says the same when it is read quickly', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const yaml = splitFrontMatter(writeMarkdown(article))?.text ?? '';
        const quick = parsePlainFrontMatter(yaml);
        if (quick !== null) expect(quick.head).toEqual(parseFrontMatter(yaml).head);
        const words = normalizeArticle(article).blocks.reduce((sum, { text }) => sum + countWords(text), 0);
        if (quick !== null) expect(quick.text?.words).toBe(words);
      }),
    );
  });
});
