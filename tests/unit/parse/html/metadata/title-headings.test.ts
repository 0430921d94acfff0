import { describe, expect, test } from 'vitest';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { readLogos, readTitleHeadings } from '../../../../../src/parse/html/metadata/title-headings.ts';

describe('headings that may be the title', () => {
  const headings = (html: string) =>
    readTitleHeadings(parseTree(html)).map(
      ({ text, isTitle, isLogo }) => `${text}${isTitle ? ', title' : ''}${isLogo ? ', logo' : ''}`,
    );
  test.for<[string, readonly string[]]>([
    ['<h1>Goats</h1><h2>Pears</h2>', ['Goats, title', 'Pears']],
    ['<p itemprop=headline>Goats</p><p itemprop=about>Pears</p>', ['Goats, title']],
    ['<h2 class=entry-title>Goats</h2><h2 class=entry-titles>Pears</h2>', ['Goats, title', 'Pears']],
    ['<h1> </h1><h1 hidden>Goats</h1><h1>¶</h1>', []],
    [`<h1>${'x'.repeat(500)}</h1>`, [`${'x'.repeat(500)}, title`]],
    [`<h1>${'x'.repeat(501)}<p><h2>Goats</h2></h1>`, ['Goats']],
    ['<h1><a href="/">Quay</a></h1><a href="./"><h2>Quay</h2></a>', ['Quay, title, logo', 'Quay, logo']],
    ['<h1><a href="https://quay.example">Quay</a></h1>', ['Quay, title, logo']],
    ['<h1><a href="index.html">Quay</a></h1>', ['Quay, title, logo']],
    ['<h1><a href="/goats/">Quay</a></h1>', ['Quay, title']],
    ['<h1><a href="https://quay.example/goats">Quay</a></h1>', ['Quay, title']],
    ['<h1>Goats<a href="#g" class=permalink>link</a></h1>', ['Goats, title']],
    ['<h1>Goats<a href="#g">§</a></h1>', ['Goats, title']],
    ['<h1>Goats#</h1><h1># Goats</h1>', ['Goats, title', '# Goats, title']],
    ['<h1><span class=kicker>Opinion</span></h1>', ['Opinion, title']],
    // lines of a heading, and parts of a word
    ['<h1>Goats<br>at sea</h1>', ['Goats at sea, title']],
    ['<h1><span>Goats </span><span>at sea</span></h1>', ['Goats at sea, title']],
    ['<h1>Opinion<span> Goats</span></h1>', ['Opinion Goats, title']],
    ['<h1>Opinion<span>The goat</span></h1>', ['Opinion The goat, title']],
    ['<h1>Mc<b>Goat</b></h1>', ['McGoat, title']],
    ['<h1>OPI<b>The goat</b></h1>', ['OPIThe goat, title']],
    ['<h1>Goats<b>and pears</b></h1>', ['Goatsand pears, title']],
  ])('%s: %j', ([html, expected]) => expect(headings(html)).toEqual(expected));

  test('pictures that lead to the front page say the site’s name', () => {
    const page = '<a href="/"><img alt="The Quay Logo"></a><a href="/a"><img alt=Goats></a><img alt=Pears>';
    expect(readLogos(parseTree(page))).toEqual(['The Quay']);
  });
});
