import { describe, expect, test } from 'vitest';
import {
  linkedData,
  plainText,
  stringsOf,
  typesOf,
} from '../../../../../src/parse/html/metadata/linked-data.ts';

describe('linked data', () => {
  const say = (data: unknown) => linkedData([typeof data === 'string' ? data : JSON.stringify(data)]);
  test.for<[unknown, string | null]>([
    [{ '@type': 'Article', headline: 'Goats' }, 'Goats'],
    [{ '@type': 'https://schema.org/NewsArticle', headline: 'Goats' }, 'Goats'],
    [{ '@type': ['Thing', 'schema:BlogPosting'], headline: 'Goats' }, 'Goats'],
    [{ '@type': 'ArticleList', headline: 'Goats' }, null],
    [
      {
        '@graph': [
          { '@type': 'WebPage', headline: 'Page' },
          { '@type': 'Article', headline: 'Goats' },
        ],
      },
      'Goats',
    ],
    [
      [
        { '@type': 'WebPage', headline: 'Page' },
        { '@type': 'Recipe', headline: 'Pears' },
      ],
      'Pears',
    ],
    [{ mainEntity: { '@type': 'Article', headline: 'Goats' } }, 'Goats'],
    ['<!-- {"@type":"Article","headline":"Goats"} -->', 'Goats'],
    ['//<![CDATA[\n{"@type":"Article","headline":"Goats"};\n//]]>', 'Goats'],
    ['<![CDATA[{"@type":"Article","headline":"Goats"}]]>', 'Goats'],
    ['{"@type":"Article","headline":"Go\n  ats","x":[1, ],}', 'Go ats'],
    ['{"@type":"Article","headline":"Goats"', null],
  ])('%j has the article %s', ([data, headline]) => {
    expect(stringsOf(say(data).article.headline)[0] ?? null).toBe(headline);
  });

  test('refers from one object to another', () => {
    const person = { '@type': 'Person', '@id': '#a', name: 'Ana' };
    const article = (author: unknown) => ({ '@graph': [{ '@type': 'Article', author }, person] });
    const authors = (data: unknown) => stringsOf(say(data).article.author);
    expect(authors(article({ '@id': '#a' }))).toEqual(['Ana']);
    expect(authors(article([{ '@id': '#a' }, { '@id': '#b' }, 'Bo']))).toEqual(['Ana', 'Bo']);
    expect(authors(article({ '@id': '#a', name: 'Cy' }))).toEqual(['Cy']);
    expect(authors({ '@graph': [{ '@id': '#a' }, ...article({ '@id': '#a' })['@graph']] })).toEqual(['Ana']);
  });

  test.for<[Parameters<typeof stringsOf>[0], readonly string[]]>([
    ['Goats', ['Goats']],
    [' ', []],
    [undefined, []],
    [null, []],
    [5, []],
    [
      ['Goats', ['x'], 'Pears', { name: 'Ana' }],
      ['Goats', 'Pears', 'Ana'],
    ],
    [{ '@value': 'Goats' }, ['Goats']],
    [{ name: { '@value': 'Goats' } }, []],
    [{ name: ['Goats'] }, []],
    [Array.from({ length: 60 }, () => 'x'), Array.from({ length: 50 }, () => 'x')],
  ])('in %j stands %j', ([value, strings]) => expect(stringsOf(value)).toEqual(strings));

  test.for<[string, string]>([
    ['Goats &amp; pears', 'Goats & pears'],
    ['Goats &#8217;', 'Goats ’'],
    ['Goats <em>swim</em>', 'Goats swim'],
    ['Goats < pears & more', 'Goats < pears & more'],
    ['Goats </em>', 'Goats'],
  ])('%j reads %j', ([value, text]) => expect(plainText(value)).toBe(text));

  test('a type is read without the address of its vocabulary', () => {
    expect(typesOf({ '@type': ['http://schema.org/A', 'x#B', 'c:D', 'E'] })).toEqual(['A', 'B', 'D', 'E']);
  });
});
