import { describe, expect, test } from 'vitest';
import { parseTree } from '../../../../../../src/parse/html/dom/tree.ts';
import {
  namedByClass,
  statedInText,
} from '../../../../../../src/parse/html/metadata/authors/marked-authors.ts';

describe('what is marked as the author', () => {
  const free = () => null;
  test.for<[string, readonly string[]]>([
    ['<a rel=author href=/a>Ana Ruiz</a>', ['Ana Ruiz']],
    ['<a rel=authority href=/a>Ana Ruiz</a>', []],
    ['<span itemprop=author>Ana Ruiz</span>', ['Ana Ruiz']],
    ['<b rel=author></b><b rel=author>Bo Hale</b>', ['Bo Hale']],
    ['<b itemprop=author><meta itemprop=name content="Ana Ruiz and Bo Hale"></b>', ['Ana Ruiz', 'Bo Hale']],
    ['<b itemprop=author><meta itemprop=url content="Ana Ruiz"></b>', []],
  ])('%s: %j', ([html, names]) => expect(statedInText(parseTree(html), free)).toEqual(names));

  test.for<[string, readonly string[]]>([
    ['<p class=author>Ana</p>', ['Ana']],
    ['<p class=post-authors>Ana</p>', ['Ana']],
    ['<p class=author-full-name>Ana</p>', ['Ana']],
    ['<p class=authoring>Ana</p>', []],
    ['<p class=byline>Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p class=byline>Ana</p>', []],
    ['<p class=byline>By Ana</p>', ['Ana']],
    ['<p class=bylines>Ana Ruiz</p>', []],
    // of several, persons first, then those of links
    ['<p class=author><a href=/a>Ana</a>, <a href=/b>Bo</a> and Cy</p>', ['Ana', 'Bo']],
    ['<p class=author><a href=/news>Quay News</a> Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p class=author><span>Ana Ruiz</span><span>Quay News</span></p>', ['Ana Ruiz']],
    ['<p class=author>Ana Ruiz<br>Bo Hale</p>', ['Ana Ruiz', 'Bo Hale']],
    ['<p class=author>the Quay Team</p>', ['the Quay Team']],
    ['<p class=author>annette hale</p>', ['annette hale']],
    ['<p class=author>annette of the hale</p>', []],
    ['<p class=author>reporter</p>', []],
    ['<p class=author>quay university</p>', []],
    ['<p class=author>Ana Ruiz is a writer</p>', ['Ana Ruiz']],
    ['<p class=author>The Quay News Desk is here</p>', []],
    [`<div class=author>Ana Ruiz<p>${'knows goats and pears '.repeat(9)}</div>`, ['Ana Ruiz']],
    [`<div class=author>Ana<p>${'knows goats and pears '.repeat(9)}</div>`, []],
    // within a sentence another author is named
    ['<p>“Low Tide” by <b class=author>Bo Hale</b> was read by all of us.</p>', []],
    ['<p>Words by <b class=author>Bo Hale</b></p>', ['Bo Hale']],
  ])('by its class, %s: %j', ([html, names]) => expect(namedByClass(parseTree(html), free)).toEqual(names));

  test('what stands among other articles names none', () => {
    const page = parseTree('<a rel=author>Ana Ruiz</a><p class=author>Bo Hale</p>');
    const among = () => 'other articles' as const;
    expect([statedInText(page, among), namedByClass(page, among)]).toEqual([[], []]);
  });
});
