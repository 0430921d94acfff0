import { describe, expect, test } from 'vitest';
import {
  anyText,
  createTheme,
  findQuotes,
  layOutArticle,
  parseArticle,
} from '../../../src/article-reader.ts';
import { inShort } from '../../helpers/parse.ts';

describe('parseArticle', () => {
  test.for([
    [
      'plain text',
      'The Bridge\n\nIt is shut.\n',
      {},
      { id: '', title: 'The Bridge' },
      ['paragraph: It is shut.'],
    ],
    [
      'a file without a title',
      'It is\nshut.\n',
      { fileName: 'a.b.txt' },
      { id: 'a.b', title: 'a.b' },
      ['paragraph: It is shut.'],
    ],
    [
      'a packed file without a title',
      'It is\nshut.\n',
      { fileName: 'NEWS.txt.gz' },
      { title: 'NEWS' },
      ['paragraph: It is shut.'],
    ],
    [
      'a file whose name is an ending',
      'It is shut.\n',
      { fileName: '.md' },
      { title: '.md' },
      ['paragraph: It is shut.'],
    ],
    ['Markdown', '# The Bridge\n\n- shut\n', {}, { title: 'The Bridge' }, ['[item] item 1 -: shut']],
    [
      'front matter',
      '---\ntitle: T\n---\n\nText.\n',
      { url: 'https://a.example/' },
      { title: 'T', source: 'https://a.example/' },
      ['paragraph: Text.'],
    ],
    ['no text', '', {}, { title: '', words: 0, minutes: 1 }, []],
  ] as const)('%s', ([, text, options, head, blocks]) => {
    const { article, problem } = parseArticle(text, options);
    expect(article).toMatchObject(head);
    expect(inShort(article.blocks)).toEqual(blocks);
    expect(problem).toBeNull();
  });

  test('a web page', () => {
    const prose = '<p>It was closed on Monday, and nobody knows for how long it will stay so.</p>'.repeat(4);
    const { article } = parseArticle(
      `<!doctype html><title>The Bridge</title><article><h1>The Bridge</h1>${prose}</article>`,
    );
    expect(article.title).toBe('The Bridge');
    expect(article.blocks).toHaveLength(4);
  });

  test('broken front matter is told of', () => {
    expect(parseArticle('---\ntitle: [\n---\n\nText.\n').problem?.line).toBeGreaterThan(0);
  });
});

test('from text to lines', () => {
  const { article } = parseArticle('The Bridge\n\n“It is shut,” said Ana Ruiz.\n');
  const quotes = findQuotes(article.blocks, article);
  const options = {
    measure: 40,
    codeMeasure: 40,
    tableMeasure: 40,
    theme: createTheme('plain'),
    signs: 'unicode',
    typesetter: anyText,
    links: 'list',
    hyperlinks: false,
    margin: 0,
  } as const;
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ana Ruiz']);
  expect(layOutArticle(article, quotes, options).join('\n')).toBe(
    'The Bridge\n══════════\n1 min read\n\n“It is shut,” said Ana Ruiz.',
  );
});

test.for([
  [
    'YAML',
    '---\ntitle: T\nread: 2020-01-01\nadded: true\nAddresses: [http://b.example/]\nnote: n\n---\nText.\n',
  ],
  [
    'TOML',
    '+++\ntitle = "T"\nread = 2020-01-01\naddresses = ["http://b.example/"]\nnote = "n"\n+++\nText.\n',
  ],
] as const)('a server says in %s neither that its text is read, nor where else it is', ([, text]) => {
  const { article } = parseArticle(text, { fileName: 'a.md', url: 'http://a.example/a.md' });
  expect(article).toMatchObject({ source: 'http://a.example/a.md', read: null, added: null });
  expect(article.extra).toEqual({ note: 'n' });
});
