import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/parse/front-matter/split.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { keepMarkdown } from '../../../src/write/keep-markdown.ts';

const read = (text: string) => parseArticle(text, { fileName: 'a.md' });
const keep = (text: string) => keepMarkdown(text, { ...read(text).article, added: '2026-11-30' });

/** Without the line that counts words. */
const kept = (text: string) => keep(text).replace(/^# \d+ words in \d+ bytes\r?\n/m, '');

describe('front matter', () => {
  test.for([
    ['none', '# T\n\nText.\n', '---\ntitle: "T"\nadded: 2026-11-30\n---\n# T\n\nText.\n'],
    [
      'of one’s own',
      '---\n# mine\ntitle: T  # so\ntags: [a, b]\nauthor: "[[Ana]]"\nx: {y: 1}\n---\n\nText.',
      '---\n# mine\ntitle: T  # so\ntags: [a, b]\nauthor: "[[Ana]]"\nx: {y: 1}\nadded: 2026-11-30\n---\n\nText.',
    ],
    [
      'other keys for the same',
      '---\nTitle: T\nurl: https://a.example/\nkeywords: a, b\n---\nText.',
      '---\nTitle: T\nurl: https://a.example/\nkeywords: a, b\nadded: 2026-11-30\n---\nText.',
    ],
    [
      'without a title',
      '---\ntags: [a]\n...\n# T\n',
      '---\ntags: [a]\ntitle: "T"\nadded: 2026-11-30\n...\n# T\n',
    ],
    [
      'Windows line ends',
      '---\r\ntitle: T\r\n---\r\nText.\r\n',
      '---\r\ntitle: T\r\nadded: 2026-11-30\r\n---\r\nText.\r\n',
    ],
    [
      'that is broken',
      '---\ntitle: Rivers: a history\nnote: n # so\n---\nText.\n',
      '---\ntitle: "Rivers: a history"\nnote: n # so\nadded: 2026-11-30\n---\nText.\n',
    ],
    [
      'TOML',
      '+++\n# mine\ntitle = "T"\n[x]\ny = 1\n+++\nText.\n',
      '---\ntitle: "T"\nadded: 2026-11-30\nx:\n  y: 1\n# mine\n---\nText.\n',
    ],
    [
      'pandoc’s',
      '% T\n% Ana\n\nText.\n',
      '---\ntitle: "T"\nauthor:\n  - name: "Ana"\nadded: 2026-11-30\n---\n\nText.\n',
    ],
  ] as const)('%s', ([, text, expected]) => {
    expect(kept(text)).toBe(expected);
  });

  test('beyond repair is kept in comments', () => {
    const text = '---\ntitle: T\ntags: [a\nb: "c\n---\nText.\n';
    expect(keep(text)).toContain('# tags: [a\n');
    expect(read(keep(text)).problem).toBeNull();
    expect(read(keep(text)).article.title).toBe('T');
  });

  test('is kept once however often', () => {
    const once = keep('---\ntitle: T\n---\nText.\n');
    expect(keep(once)).toBe(once);
  });
});

test('the text stays, character for character, and says the same', () => {
  const line = fc.constantFrom(
    ...[
      '# T',
      'By Ana Ruiz',
      'words[^a]',
      '[^a]: note',
      '- [x] done',
      '> q',
      '',
      '',
      '---',
      '...',
      '+++',
      '% T',
    ],
    ...[
      '| a | b |',
      '|:--|--:|',
      '~~x~~ ==y==',
      '[[a|b]]',
      '```js',
      '```',
      '<b>x</b>',
      '$x_1$',
      'title: T',
      'tags: [a]',
    ],
    ...[
      'title: A: B',
      'date: May 1, 2024',
      '  - x',
      'author: Ana Ruiz',
      'Title: T',
      '{',
      '"a": 1}',
      '\ttab',
      'end  ',
    ],
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end);
      const before = read(text);
      const after = read(keep(text));
      expect(after.problem).toBeNull();
      expect(after.article).toEqual({ ...before.article, added: '2026-11-30', extra: after.article.extra });
      expect(after.article.extra).toMatchObject(before.article.extra);
      expect(keep(text).endsWith(`\n${splitFrontMatter(text)?.body ?? text}`)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
