import { describe, expect, test } from 'vitest';
import { type HtmlArticle, parseHtml } from '../../../../src/parse/html/html.ts';
import { AUTHOR_RULES } from '../../../../src/parse/html/metadata/authors/authors.ts';
import { DATE_RULES } from '../../../../src/parse/html/metadata/dates/publication-date.ts';
import { TITLE_RULES } from '../../../../src/parse/html/metadata/title.ts';

const SENTENCES =
  '<p>A ferry came loose from the quay in the night and drifted as far as the lighthouse with a goat on board.</p>'.repeat(
    2,
  );
/** So much text that what is below it is no longer about the title. */
const AWAY = `<p>${'The ferry drifted on, and on, and nobody saw it go. '.repeat(4)}</p>`.repeat(6);
const TITLE = '<title>Goat at sea</title>';
const HEADING = '<h1>Goat at sea</h1>';
const article = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script>`;

/** A page whose answer changes when a rule is gone from its list. */
type Row<Answer> = readonly [rule: string, page: string, answer: Answer, without: Answer];

describe('without a rule for the title, another or none is read', () => {
  const rows: readonly Row<string | null>[] = [
    [
      'heading-as-stated',
      '<title>Goats and ferries</title><h2>Goats and Ferries</h2><h1>GOATS AND FERRIES</h1>',
      'GOATS AND FERRIES',
      'Goats and Ferries',
    ],
    [
      'lower-heading-as-stated',
      '<title>A goat at sea</title><h1>They should have let the goat sleep</h1><h2>A goat at sea</h2>',
      'A goat at sea',
      'They should have let the goat sleep',
    ],
    [
      'within-heading',
      '<title>A goat at sea</title><h1><time>2 May 2024</time> A goat at sea</h1>',
      'A goat at sea',
      '2 May 2024 A goat at sea',
    ],
    [
      'heading-like-stated',
      '<title>Goat at sea, how it went</title><h1>How a goat went to sea</h1>',
      'How a goat went to sea',
      'Goat at sea, how it went',
    ],
    ['stated', '<title>How a goat went to sea</title><h1>Blog</h1>', 'How a goat went to sea', 'Blog'],
    ['first-heading', '<h1>Goat</h1>', 'Goat', null],
  ];

  test.for(rows)('%s: %s', ([rule, page, answer, without]) => {
    expect(read(page)?.title).toBe(answer);
    expect(withoutRule(TITLE_RULES, rule, () => read(page)?.title)).toBe(without);
  });

  test('each rule has a row', () => expect(namesOf(rows)).toEqual(TITLE_RULES.map(({ name }) => name)));
});

describe('without a rule for the authors, others or none are read', () => {
  const rows: readonly Row<readonly string[]>[] = [
    [
      'stated-and-shown',
      `${article({ author: 'Bo Hale' })}<meta name=author content="Ana Ruiz">${TITLE}${HEADING}<p>Ana Ruiz</p>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'byline',
      `<meta name=author content="Quay Online">${TITLE}${HEADING}<p>By Ana Ruiz</p>`,
      ['Ana Ruiz'],
      ['Quay Online'],
    ],
    [
      'stated',
      `<meta name=author content="Ana Ruiz">${TITLE}${HEADING}<p class=author>Bo Hale</p>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'marked',
      `${TITLE}${HEADING}<p class=author>Bo Hale</p><a rel=author href=/a>Ana Ruiz</a>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'marked-by-class',
      `${TITLE}${HEADING}<p><a href="/staff/bo">Bo Hale</a></p><p class=author>Ana Ruiz</p>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'author-link',
      `${TITLE}${HEADING}<p>Bo Hale · May 2, 2024</p><p><a href="/staff/ana">Ana Ruiz</a></p>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'stated-account',
      `<meta name=author content=aruiz>${TITLE}${HEADING}<p>Bo Hale · May 2, 2024</p>`,
      ['aruiz'],
      ['Bo Hale'],
    ],
    ['beside-date', `${TITLE}${HEADING}<p>Ana</p><p>May 2, 2024</p>`, ['Ana'], []],
    ['under-title', `${TITLE}${HEADING}<p>Ana Ruiz, PhD; Bo Hale</p>`, ['Ana Ruiz, PhD', 'Bo Hale'], []],
    [
      'stated-desk',
      `<meta property=og:site_name content=Quay><meta name=author content="Quay Team">${TITLE}${HEADING}${AWAY}<p>By Ana Ruiz</p>`,
      ['Quay Team'],
      ['Ana Ruiz'],
    ],
    [
      'byline-elsewhere',
      `${TITLE}${HEADING}${AWAY}<p>By Ana Ruiz</p><p>This story was written by Bo Hale.</p>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'written-by-sentence',
      `${TITLE}${HEADING}${AWAY}<p>About the author</p><p>Bo Hale is a writer.</p><p>This story was written by Ana Ruiz.</p>`,
      ['Ana Ruiz'],
      ['Bo Hale'],
    ],
    [
      'portrait',
      `<meta property=og:site_name content="Quay"><meta name=author content=Quay>${TITLE}<p>Quay</p>${HEADING}${AWAY}<p>About the author</p><p>Ana Ruiz is a writer.</p>`,
      ['Ana Ruiz'],
      ['Quay'],
    ],
    [
      'stated-owner',
      `<meta property=og:site_name content="Quay"><meta name=author content=Quay>${TITLE}<p>Quay</p>${HEADING}`,
      ['Quay'],
      [],
    ],
  ];

  test.for(rows)('%s: %s', ([rule, page, answer, without]) => {
    const names = () => read(page)?.authors.map(({ name }) => name);
    expect(names()).toEqual(answer);
    expect(withoutRule(AUTHOR_RULES, rule, names)).toEqual(without);
  });

  test('each rule has a row', () => expect(namesOf(rows)).toEqual(AUTHOR_RULES.map(({ name }) => name)));
});

describe('without a rule for the date, another or none is read', () => {
  const TIME = '<meta property="article:published_time" content="2024-05-09">';
  const rows: readonly Row<string | null>[] = [
    [
      'labelled-by-title',
      `${TIME}${TITLE}${HEADING}<p>Published May 2, 2024</p>`,
      '2024-05-02',
      '2024-05-09',
    ],
    [
      'stated-and-shown',
      `${TIME}${TITLE}${HEADING}<p>May 2, 2024</p><p>May 9, 2024</p>`,
      '2024-05-09',
      '2024-05-02',
    ],
    ['by-title', `${TIME}${TITLE}${HEADING}<p>May 2, 2024</p>`, '2024-05-02', '2024-05-09'],
    ['stated-time', `${TIME}${TITLE}${HEADING}<p>Updated May 2, 2024</p>`, '2024-05-09', '2024-05-02'],
    [
      'stated-of-news',
      `${article({ '@type': 'NewsArticle', datePublished: '2024-05-09' })}${TITLE}${HEADING}<p>Updated May 2, 2024</p>`,
      '2024-05-09',
      '2024-05-02',
    ],
    [
      'modified-by-title',
      `${article({ datePublished: '2024-05-09', dateModified: '2024-05-02' })}${TITLE}${HEADING}<p>May 2, 2024</p>`,
      '2024-05-02',
      '2024-05-09',
    ],
    [
      'updated-by-title',
      `${article({ datePublished: '2024-05-09' })}${TITLE}${HEADING}<p>Updated May 2, 2024</p>`,
      '2024-05-02',
      '2024-05-09',
    ],
    [
      'stated',
      `<meta name=date content=2024-05-02>${TITLE}${HEADING}${AWAY}<p>Published May 9, 2024</p>`,
      '2024-05-02',
      '2024-05-09',
    ],
    [
      'labelled',
      `${TITLE}${HEADING}<p>May 2024</p>${AWAY}<p>Published May 2, 2024</p>`,
      '2024-05-02',
      '2024-05',
    ],
    [
      'month-by-title',
      `${TITLE}${HEADING}<p>May 2024</p>${AWAY}<p>June 9, 2024</p>`,
      '2024-05',
      '2024-06-09',
    ],
    [
      'only-date',
      `<link rel=canonical href="https://quay.example/2024/06/09/goat">${TITLE}${HEADING}${AWAY}<p>May 2, 2024</p>`,
      '2024-05-02',
      '2024-06-09',
    ],
    [
      'in-address',
      `<link rel=canonical href="https://quay.example/2024/05/02/goat">${TITLE}${HEADING}${AWAY}<p>Updated June 9, 2024</p>`,
      '2024-05-02',
      '2024-06-09',
    ],
    [
      'updated',
      `<meta property="article:modified_time" content=2024-06-09>${TITLE}${HEADING}${AWAY}<p>Updated May 2, 2024</p>`,
      '2024-05-02',
      '2024-06-09',
    ],
    ['stated-modified', '<meta property="article:modified_time" content=2024-05-02>', '2024-05-02', null],
  ];

  test.for(rows)('%s: %s', ([rule, page, answer, without]) => {
    expect(read(page)?.date).toBe(answer);
    expect(withoutRule(DATE_RULES, rule, () => read(page)?.date)).toBe(without);
  });

  test('each rule has a row', () => expect(namesOf(rows)).toEqual(DATE_RULES.map(({ name }) => name)));
});

function read(page: string): HtmlArticle | null {
  return parseHtml(`<html lang=en>${page}<main>${SENTENCES}</main>`, { url: null });
}

function namesOf(rows: readonly (readonly [rule: string, ...rest: unknown[]])[]): readonly string[] {
  return rows.map(([rule]) => rule);
}

/** What `answer` gives while a rule is out of its list: the list itself is changed, as it lies many calls deep. */
function withoutRule<Answer>(
  rules: readonly { readonly name: string }[],
  name: string,
  answer: () => Answer,
): Answer {
  const list = rules as { readonly name: string }[];
  const all = [...list];
  list.splice(
    list.findIndex((rule) => rule.name === name),
    1,
  );
  try {
    return answer();
  } finally {
    list.splice(0, list.length, ...all);
  }
}
