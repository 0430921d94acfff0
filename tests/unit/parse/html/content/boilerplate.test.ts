import { describe, expect, test } from 'vitest';
import { classifyElement, type Judgement } from '../../../../../src/parse/html/content/boilerplate.ts';
import { measure, measureOf } from '../../../../../src/parse/html/dom/measure.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { here } from '../elements.ts';

const SENTENCE =
  'The wheel of the mill turns at seven in the morning, and half of it is drowned again by the late afternoon.';

describe('what an element says of itself', () => {
  const verdictOf = (html: string, judgement: Judgement = 'names') => {
    const page = parseTree(html);
    const element = here(page);
    const held = measureOf(
      measure(page, () => false),
      element,
    );
    const verdict = classifyElement(element, held, judgement);
    return verdict === null ? null : `${verdict.kind} ${verdict.rule}`;
  };

  test.for<[string, string | null]>([
    ['<p lang=here>So.', null],
    ['<div lang=here hidden>So.</div>', 'furniture hidden'],
    ['<nav lang=here>So.</nav>', 'furniture furniture-tag'],
    ['<amp-sidebar lang=here>So.</amp-sidebar>', 'furniture furniture-tag'],
    ['<amp-img lang=here>So.</amp-img>', null],
    ['<footer lang=here>So.</footer>', 'furniture furniture-tag'],
    ['<blockquote><footer lang=here>Ana</footer></blockquote>', null],
    ['<blockquote><div><footer lang=here>Ana</footer></div></blockquote>', 'furniture furniture-tag'],
    ['<blockquote><nav lang=here>Ana</nav></blockquote>', 'furniture furniture-tag'],
    ['<div lang=here role=banner>So.</div>', 'furniture furniture-role'],
    ['<div lang=here role=banners>So.</div>', null],
    ['<button lang=here>So.</button>', 'furniture button'],
    ['<div lang=here role=button>So.</div>', 'furniture button'],
    ['<h2><button lang=here>So.</button></h2>', null],
    // labels
    ['<label lang=here>So.</label>', 'doubtful doubtful-tag'],
    ['<ul><li><label lang=here>So.</label></ul>', null],
    ['<fieldset lang=here>So.</fieldset>', 'doubtful doubtful-tag'],
    // beside a text
    ['<aside lang=here><p>So it is here.</p></aside>', 'doubtful doubtful-tag'],
    [`<article><aside lang=here><p>${SENTENCE}</p></aside></article>`, null],
    [`<article><fieldset lang=here><p>${SENTENCE}</p></fieldset></article>`, 'doubtful doubtful-tag'],
    ['<article><aside lang=here><ul><li>One</ul></aside></article>', null],
    ['<article><aside lang=here><b>One</b></aside></article>', 'doubtful doubtful-tag'],
    [
      `<article><aside lang=here><p>${SENTENCE} <a href=/>On</a></p></aside></article>`,
      'doubtful doubtful-tag',
    ],
    [`<article><aside lang=here><p>${SENTENCE}</p><input></aside></article>`, 'doubtful doubtful-tag'],
    // names
    ['<div lang=here class=share>So.</div>', 'furniture furniture-name'],
    ['<div lang=here class=banner>So.</div>', 'doubtful doubtful-name'],
    ['<div lang=here class=story>So.</div>', null],
    ['<pre><span lang=here class=comment>so</span></pre>', null],
    ['<aside lang=here class=share>So.</aside>', 'furniture furniture-name'],
    ['<div lang=here class=social-embed><blockquote>So.</blockquote></div>', null],
    ['<div lang=here class=social-embed><p>So.</p></div>', 'furniture furniture-name'],
    ['<div lang=here class=share-embedding><blockquote>So.</blockquote></div>', 'furniture furniture-name'],
    ['<div lang=here class=img-caption><img src=a></div>', null],
    ['<div lang=here class=img-caption>Bo Hale</div>', 'doubtful doubtful-name'],
    [`<div lang=here class=img-caption>${SENTENCE}</div>`, null],
    [`<div lang=here class=read-more>${SENTENCE}</div>`, null],
    ['<div lang=here class=read-more>So.</div>', 'furniture furniture-name'],
    [`<div lang=here class=read-more>${SENTENCE}<a href=/>${SENTENCE}</a></div>`, 'furniture furniture-name'],
    [`<div lang=here class="read-more share">${SENTENCE}</div>`, 'furniture furniture-name'],
    // what a text is made of
    ['<p lang=here class=share>So it is.', null],
    ['<p lang=here class=share>So it is…', null],
    ['<p lang=here class=share>So it is.” ', null],
    ['<p lang=here class=share>So it is', 'furniture named-label'],
    ['<p lang=here class=share>So it is. On', 'furniture named-label'],
    ['<p lang=here class=share>So <b>it is.</b> ', null],
    ['<p lang=here class=share>So <b>it is</b> ', 'furniture named-label'],
    [`<p lang=here class=share>${'x'.repeat(60)}`, 'furniture named-label'],
    [`<p lang=here class=share>${'x'.repeat(61)}`, null],
    ['<p lang=here class=banner>So it is', null],
    ['<li lang=here class=share>So it is', null],
    ['<p lang=here class=share>is <a href=/>it</a>', 'furniture named-links'],
    ['<p lang=here class=share>is. <a href=/>it</a>.', null],
    ['<h2 lang=here class=share><a href=/>it</a></h2>', null],
    ['<p lang=here class=share>', 'furniture named-label'],
    ['<ul lang=here class=related><li><h3>One</h3></ul>', 'furniture named-cards'],
    ['<ul lang=here class=banner><li><h3>One</h3></ul>', null],
    ['<dl lang=here class=related><dt><h3>One</h3></dl>', null],
    // over a word
    ['<p>An <abbr>EU</abbr><span lang=here class=tooltip>European Union</span> law.', 'furniture popover'],
    [
      '<p>In the morning of that day a <span lang=here class=share>goat</span> swam to the quay and back.',
      null,
    ],
    // sections of a text
    ['<section lang=here id=share><h2>Share <a href=#share>¶</a></h2><p>So.</p></section>', null],
    ['<section lang=here id=cookies><h2>Cookies</h2><p>So.</p></section>', null],
    ['<section lang=here class=cookies><h2>Cookies</h2>So.</section>', 'furniture furniture-name'],
    ['<section lang=here id=cookies><p>So.</p></section>', 'furniture furniture-name'],
    [
      '<section lang=here id=cookies><h2>Cookies</h2><p>So. <input></p></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here id=login><h2>How to login</h2><p>So it goes, <a href=/>then</a> on.</p></section>',
      null,
    ],
    [
      '<section lang=here id=login><h2>How to login</h2><p><a href=/>then go on from there</a></p></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here id=login><h2>How to login</h2><p>So it goes. <input></p></section>',
      'furniture furniture-name',
    ],
    ['<section lang=here id=comments><h2>2 comments</h2><p>So.</p></section>', 'furniture furniture-name'],
    ['<section lang=here id=comments><h2>Comments in law</h2><p>So.</p></section>', null],
    ['<section lang=here id=comments><h2>Comments in law</h2>So.</section>', 'furniture furniture-name'],
    [
      '<section lang=here id=comments><h2>Comments in law</h2><p>So.</p><time>1 May</time></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here id=comments><h2>Comments in law</h2><p>So.</p><button>Go</button></section>',
      'furniture furniture-name',
    ],
    [
      '<section lang=here class=comments id=comments><h2>Comments in law</h2><p>So.</p></section>',
      'furniture furniture-name',
    ],
  ])('%s: %s', ([html, verdict]) => expect(verdictOf(html)).toBe(verdict));

  test.for<[Judgement, string, string | null]>([
    ['tags', '<div lang=here class=share>So.</div>', null],
    ['tags', '<div lang=here class=comments>So.</div>', 'furniture furniture-name'],
    ['tags', '<nav lang=here>So.</nav>', 'furniture furniture-tag'],
    ['tags', '<aside lang=here>So.</aside>', 'doubtful doubtful-tag'],
    ['visibility', '<div lang=here class=comments>So.</div>', null],
    ['visibility', '<form lang=here>So.</form>', null],
    ['visibility', '<div lang=here hidden>So.</div>', 'furniture hidden'],
    ['visibility', '<nav lang=here>So.</nav>', 'furniture furniture-tag'],
    ['visibility', '<button lang=here>So.</button>', 'furniture button'],
    ['visibility', '<label lang=here>So.</label>', null],
    ['visibility', '<label lang=here for=a>So.</label>', 'doubtful doubtful-tag'],
    ['visibility', '<label lang=here><input>So.</label>', 'doubtful doubtful-tag'],
    ['visibility', '<p lang=here for=a>So.', null],
  ])('judged by %s, %s: %s', ([judgement, html, verdict]) =>
    expect(verdictOf(html, judgement)).toBe(verdict),
  );
});
