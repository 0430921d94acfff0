import { describe, expect, test } from 'vitest';
import { parseAnyFrontMatter } from '../../../../src/parse/front-matter/any.ts';

const author = (name: string) => ({ name, bio: null, url: null });

describe('front matter in TOML', () => {
  test.for([
    ['title = "T"', { title: 'T' }],
    ['date = 2024-05-01', { date: '2024-05-01' }],
    ['date = 2024-05-01T10:00:00+02:00', { date: '2024-05-01T10:00:00+02:00' }],
    ['date = 2024-05-01T10:00:00', { date: '2024-05-01T10:00:00' }],
    ['tags = ["a", "b"]', { tags: ['a', 'b'] }],
    ['[author]\nname = "Ana"', { authors: [author('Ana')] }],
    ['draft = true\nweight = 9007199254740993', { extra: { draft: true, weight: '9007199254740993' } }],
  ] as const)('of %j', ([text, head]) => {
    const parsed = parseAnyFrontMatter({ format: 'toml', text: `${text}\n`, body: '' });
    expect(parsed.head).toMatchObject(head);
    expect(parsed.problem).toBeNull();
  });

  test('says what is wrong, and where', () => {
    const { head, problem } = parseAnyFrontMatter({
      format: 'toml',
      text: 'title = "T"\nb = c d\n',
      body: '',
    });
    expect(head.title).toBe('T');
    expect(problem?.line).toBe(3);
    expect(problem?.message).toMatch(/^\S.{5,200}$/);
  });
});

describe('front matter without a library', () => {
  test.for([
    ['json', '{"title": "T", "author": {"name": "Ana"}}', { title: 'T', authors: [author('Ana')] }],
    [
      'pandoc',
      '% T\n  goes on\n% Ana Ruiz; Bo Hale\n% May 1, 2024\n',
      { title: 'T goes on', authors: [author('Ana Ruiz'), author('Bo Hale')], date: '2024-05-01' },
    ],
    [
      'pandoc',
      '%\n% Ana Ruiz\n  Bo Hale\n',
      { title: null, authors: [author('Ana Ruiz'), author('Bo Hale')] },
    ],
    [
      'multimarkdown',
      'Title: T\nAuthor: Ana\nKeywords: a, b\nComment: one\n  two',
      { title: 'T', authors: [author('Ana')], tags: ['a', 'b'], extra: { Comment: 'one two' } },
    ],
  ] as const)('%s', ([format, text, head]) => {
    expect(parseAnyFrontMatter({ format, text, body: '' })).toMatchObject({ head, problem: null });
  });

  test.for([
    ['of a table, which are not the text’s', 'a = 1\n[b]\ntitle = "B"\n[b]\n', { title: null }],
    ['with escapes', 'title = "A \\"B\\""\ndate = 2024-99-99\n', { title: 'A "B"' }],
  ] as const)('reads what is plain in broken TOML, keys %s', ([, text, head]) => {
    const parsed = parseAnyFrontMatter({ format: 'toml', text, body: '' });
    expect(parsed).toMatchObject({ head, problem: { cure: 'What is plain in it has been read.' } });
  });

  test('JSON that is broken says so', () => {
    const { problem } = parseAnyFrontMatter({ format: 'json', text: '{"a": 1,\n"b": }', body: '' });
    expect(problem?.message).toMatch(/^\S.{5,200}$/);
  });
});
