import { describe, expect, test } from 'vitest';
import { createSurroundings } from '../../../../../src/parse/html/dom/surroundings.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { marked } from '../elements.ts';

describe('what an element stands in', () => {
  const HERE = '<b lang=here>x</b>';
  test.for<[string, string | null]>([
    [HERE, null],
    [`<main>${HERE}</main>`, null],
    [`<main class=menu>${HERE}</main>`, null],
    [`<body class=comments>${HERE}`, null],
    [`<nav>${HERE}</nav>`, 'navigation'],
    [`<div role=menubar>${HERE}</div>`, 'navigation'],
    [`<div role=contentinfo>${HERE}</div>`, 'footer'],
    [`<div role=search>${HERE}</div>`, 'form'],
    [`<form>${HERE}</form>`, 'form'],
    [`<blockquote><p>${HERE}</p></blockquote>`, 'quotation'],
    [`<figure>${HERE}</figure>`, 'caption'],
    [`<p class=wp-caption-text>${HERE}</p>`, 'caption'],
    [`<p class=captions>${HERE}</p>`, null],
    // the header and the footer of a page, and of an article
    [`<header>${HERE}</header>`, 'banner'],
    [`<footer>${HERE}</footer>`, 'footer'],
    [`<article><header>${HERE}</header></article>`, null],
    [`<main><div><footer>${HERE}</footer></div></main>`, null],
    [`<section><header>${HERE}</header></section>`, null],
    // names
    [`<div class=navbar>${HERE}</div>`, 'navigation'],
    [`<div class=topMenu>${HERE}</div>`, 'navigation'],
    [`<div id=breadcrumb-trail>${HERE}</div>`, 'navigation'],
    [`<div class=navigate>${HERE}</div>`, null],
    [`<div class=site-footer>${HERE}</div>`, 'footer'],
    [`<div class=footers>${HERE}</div>`, null],
    [`<div class=comments>${HERE}</div>`, 'comments'],
    [`<div class=comments-open>${HERE}</div>`, null],
    [`<div class=post-comment-count>${HERE}</div>`, null],
    [`<div id=disqus-thread>${HERE}</div>`, 'comments'],
    [`<div itemprop=comment>${HERE}</div>`, 'comments'],
    [`<div itemprop=commentCount>${HERE}</div>`, null],
    [`<div class=related>${HERE}</div>`, 'other articles'],
    [`<div class=unrelated>${HERE}</div>`, null],
    [`<div class=most-recent-stories>${HERE}</div>`, 'other articles'],
    [`<div class=twitter-tweet>${HERE}</div>`, 'quotation'],
    [`<div class=twitter-links>${HERE}</div>`, null],
    // lists and tables
    [`<ul><li><a href=/a>a</a><li><a href=/b>b ${HERE}</a></ul>`, 'list of links'],
    [`<ol><li><a href=/a>a</a><li><a href=/b>b ${HERE}</a></ol>`, 'list of links'],
    [`<ul><li><a href=/a>a ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/a>a</a><li>by <a href=/b>b ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/a>a</a> | <li>· <a href=/b>b ${HERE}</a></ul>`, 'list of links'],
    [`<ul class=post-meta><li><a href=/a>a</a><li><a href=/b>b ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/authors/ana>a</a><li><a href=/b>b ${HERE}</a></ul>`, null],
    [`<ul><li><a href=/authority/ana>a</a><li><a href=/b>b ${HERE}</a></ul>`, 'list of links'],
    [`<table><tr><th>Day<tr><td>${HERE}</table>`, 'table'],
    [`<table><tr><td>Day<tr><td>${HERE}</table>`, null],
    // cards
    [`<article><h3><a href=/a>Other</a></h3>${HERE}</article>`, 'other articles'],
    [`<article><a href=/a><h3>Other</h3></a>${HERE}</article>`, 'other articles'],
    [`<article><h3>Other</h3>${HERE}</article>`, null],
    [`<article>${HERE}</article>`, null],
    [`<a href=/a><h3>Other</h3>${HERE}</a>`, 'other articles'],
    [`<ul><li>x<li><h3><a href=/a>Other</a></h3>${HERE}</ul>`, 'other articles'],
    [`<div><h3><a href=/a>Other</a></h3>${HERE}</div>`, null],
    [`<div class=news-card><h3><a href=/a>Other</a></h3>${HERE}</div>`, 'other articles'],
    [`<div class=cardboard><h3><a href=/a>Other</a></h3>${HERE}</div>`, null],
    [`<aside><article>${HERE}</article></aside>`, 'other articles'],
    [`<aside><div>${HERE}</div></aside>`, null],
  ])('%s: %s', ([html, surrounding]) => {
    const page = parseTree(html);
    expect(createSurroundings(null)(marked(page, 'lang', 'here'))).toBe(surrounding);
  });

  test('what holds the article’s own heading is about it', () => {
    const page = parseTree(`<div class=related><h1 id=title>T</h1><div><p>${HERE}</p></div></div>`);
    expect(createSurroundings(marked(page, 'id', 'title'))(marked(page, 'lang', 'here'))).toBe(null);
  });
});
