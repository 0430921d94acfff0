import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../../src/parse/html/html.ts';

const SENTENCES =
  '<p>A ferry came loose from the quay in the night and drifted as far as the lighthouse with a goat on board.</p>'.repeat(
    2,
  );

/** A line as long as a sentence. */
const LONG =
  'The goat had been seen at the lighthouse by nobody but a child, and a child is not believed, so that the ferry went home to its quay without it at last.';

/** So much text that what is below it is no longer about the title. */
const AWAY = `<p>${'The ferry drifted on, and on, and nobody saw it go. '.repeat(4)}</p>`.repeat(6);

/** What is read from a page with this head and this body above its text. */
function read(head: string, body = '') {
  return parseHtml(`<html><head>${head}</head><body>${body}<main>${SENTENCES}</main></body></html>`, {
    url: null,
  });
}

const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('the title', () => {
  test.for([
    { title: 'Goat at sea', head: '<title>Goat at sea | The Quay</title>', body: '<h1>Goat at sea</h1>' },
    {
      title: 'Goat at sea',
      head: '<title>The Quay - Goat at sea</title>',
      body: '<h1>The Quay</h1><h1>Goat at sea</h1>',
    },
    { title: 'A goat at sea', head: '<title>A goat at sea – The Quay</title>', body: '' },
    {
      title: 'A goat at sea',
      head: '<title>The Quay</title>',
      body: '<h1><a href="/"><img src=l.png alt="The Quay"></a></h1><h2>A goat at sea</h2>',
    },
    {
      title: 'Menu',
      head: '<title>Menu - The Goat Book</title>',
      body: '<h1>The Goat Book</h1><main><h1>Menu</h1></main>',
    },
    {
      title: 'Goats',
      head: '<title>The Quay Forum • View topic - Goats</title>',
      body: '<h2 class=topic-title><a href=t>Goats</a></h2>',
    },
    {
      title: 'Goats at sea',
      head: '<title>[2403.1] Goats at sea</title>',
      body: '<h1><span class=descriptor>Title:</span>Goats at sea</h1>',
    },
    {
      title: 'A goat at sea',
      head: '<meta property=og:site_name content="The Quay"><meta property=og:title content="A goat at sea - The Quay">',
      body: '',
    },
    {
      title: 'How a goat went to sea',
      head: '<title>Goat at sea, how it went | The Quay</title>',
      body: '<h1>How a goat went to sea</h1>',
    },
    {
      title: 'A goat at sea',
      head: '<title>The Quay > Animals > A goat at sea</title>',
      body: '<h2>A goat at sea</h2>',
    },
    {
      title: 'A goat at sea',
      head: '<title>A goat at sea - Animals - Quay.example</title>',
      body: '<h2>A goat at sea</h2><h2>Goats</h2>',
    },
    {
      title: 'How a goat went to sea',
      head: '<title>How a goat went to sea</title>',
      body: '<h1>Our blog</h1>',
    },
    {
      title: 'Goats & ferries',
      head: linked({ '@type': 'NewsArticle', headline: 'Goats &amp; ferries' }),
      body: '',
    },
    { title: 'Goat at sea', head: '<title>Goat at sea</title>', body: '<h1>Goat at sea | Opinion</h1>' },
    {
      title: 'A goat at sea: the whole story',
      head: '<title>A goat at sea: the whole story | The Quay</title>',
      body: '<h1>They should have let the poor animal sleep</h1><h2>A goat at sea: the whole story</h2>',
    },
    {
      title: 'A goat at sea',
      head: '<title>A goat at sea | The Quay</title>',
      body: '<h1><time>2 May 2024</time> A goat at sea</h1>',
    },
    {
      title: 'A goat at sea',
      head: '<title>A goat at sea | The Quay</title>',
      body: `<h1>${'Learn all there is to know about the goat, and more. '.repeat(4)}</h1>`,
    },
    {
      title: 'A goat at sea | The ferry that nobody tied up',
      head: '<title>A goat at sea | The ferry that nobody tied up — The Quay</title>',
      body: '<h1>A goat at sea | The ferry that nobody tied up</h1>',
    },
    {
      title: 'How the goat went to sea',
      head: '<meta property=og:title content="The goat at sea - A guided tour"><title>The goat at sea - A guided tour | The Quay</title>',
      body: '<h1>How the goat went to sea</h1><h2>The goat at sea</h2>',
    },
    { title: 'Sea goat', head: '<title>Sea goat | The Quay</title>', body: '' },
    {
      title: 'Where goats go at sea',
      head: '<title>Goats at sea, and on land | The Quay</title>',
      body: '<h1>Where goats go at sea</h1><h1>Goats at sea and in the sky</h1>',
    },
    {
      title: 'A goat at sea',
      head: '<title>Four Oars</title>',
      body: '<div><h1><a href="/">Four Oars</a></h1></div><h2><a href="/2026/goat">A goat at sea</a></h2>',
    },
    {
      title: 'The goat comes back',
      head: "<title>The goat comes back - Ada's Diary</title>",
      body: '<h1><a href="/">Ada\'s Diary</a></h1><h2>The goat comes back</h2>',
    },
    {
      title: 'The goat comes back',
      head: "<title>Ada's Diary » The goat comes back</title>",
      body: "<div id=header><h1>Ada's Diary</h1></div><h2>The goat comes back</h2>",
    },
    {
      title: 'The book of goats',
      head: '<title>The book of goats: How a goat swims</title>',
      body: '<div><h1>The book of goats</h1></div><h2>How a goat swims</h2>',
    },
    {
      title: 'The goat: Notes on making the switch',
      head: '<meta property=og:site_name content="The goat: Notes on making the switch"><title>The goat: Notes on making the switch | Quay</title>',
      body: '<article><h1>The goat: Notes on making the switch</h1></article>',
    },
    {
      title: 'Goat runs again after nine days',
      head: '<title>OHV - Goat runs again after nine days</title>',
      body: '<h2>Goat runs again after nine days</h2>',
    },
    {
      title: 'The goat at sea',
      head: '<title>The goat at sea | Quay</title>',
      body: '<h1><span class=kicker>Opinion</span>The goat at sea</h1>',
    },
    {
      title: 'The goat at sea',
      head: '',
      body: '<h1><span class=eyebrow>Opinion</span> The goat at sea</h1>',
    },
    {
      title: 'Opinion The goat at sea',
      head: '',
      body: '<h1><span>Opinion</span><span>The goat at sea</span></h1>',
    },
    { title: 'YouTube goats', head: '', body: '<h1>You<b>Tube</b> goats</h1>' },
    { title: 'Goat at sea', head: '', body: '<h1>Goat at sea<a class=headerlink href="#goat">¶</a></h1>' },
    { title: 'Goat at sea', head: '', body: '<h1><a href="#goat">#</a> Goat at sea</h1>' },
    { title: 'Goat at sea', head: '', body: '<h1>Goat at sea ¶</h1>' },
    {
      title: 'Goat at sea',
      head: '<title>Goat\u00a0at sea – The Quay</title>',
      body: '<h1 hidden>Menu</h1><h1>Goat at sea</h1>',
    },
    {
      title: 'The goat comes back',
      head: "<title>The goat comes back - Ada's Diary</title>",
      body: "<h1>Ada's Diary</h1><h2>The goat comes back</h2>",
    },
    // a dash in the title's own words
    { title: 'The goat at sea – and why', head: '<title>The goat at sea – and why</title>', body: '' },
    { title: 'The goat at sea – who knew?', head: '<title>The goat at sea – who knew?</title>', body: '' },
    { title: 'The goat at sea', head: '<title>The goat at sea – quay.example</title>', body: '' },
    // the section before the site
    { title: 'The goat at sea', head: '<title>The goat at sea - News - Quay</title>', body: '' },
    { title: 'The goat at sea', head: '<title>The goat at sea | UK news | The Quay</title>', body: '' },
    { title: 'The goat - Part two', head: '<title>The goat - Part two - The Quay</title>', body: '' },
    // scripts without spaces
    { title: '山羊昨天出海了', head: '<title>山羊昨天出海了 - 码头新闻</title>', body: '' },
    { title: '山羊昨天出海了', head: '<title>山羊昨天出海了_新闻中心_码头网</title>', body: '' },
    { title: '山羊が海に出た', head: '<title>山羊が海に出た｜埠頭</title>', body: '' },
    { title: '山羊-船长的故事很长很长很长', head: '<title>山羊-船长的故事很长很长很长</title>', body: '' },
    { title: 'A goat at sea', head: '<title>Home</title>', body: '<h1>A goat at sea</h1>' },
    { title: 'A goat at sea', head: '<title>Untitled Document</title>', body: '<h2>A goat at sea</h2>' },
    { title: 'Home', head: '<title>Home</title>', body: '<h1>Home</h1>' },
    { title: 'Goats at home', head: '<title>Goats at home</title>', body: '<h2>Ferries</h2>' },
    { title: null, head: '', body: '' },
  ])('is $title in $head$body', ({ title, head, body }) => {
    expect(read(head, body)?.title).toBe(title);
  });
});

describe('the authors', () => {
  test.for<[string, readonly string[], string?]>([
    [linked({ '@type': 'Article', author: 'Ana Ruiz' }), ['Ana Ruiz']],
    [linked({ '@type': 'Article', author: { '@type': 'Person', name: 'Ana Ruiz' } }), ['Ana Ruiz']],
    [
      linked({ '@type': ['BlogPosting'], author: [{ name: 'Ana Ruiz' }, 'Bo Hale'] }),
      ['Ana Ruiz', 'Bo Hale'],
    ],
    [
      linked({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ana Ruiz' },
        ],
      }),
      ['Ana Ruiz'],
    ],
    [
      linked([
        {
          '@type': 'Article',
          author: [
            { '@type': 'Organization', name: 'The Quay' },
            { '@type': 'Person', name: 'Ana Ruiz' },
          ],
        },
      ]),
      ['Ana Ruiz'],
    ],
    [linked('{"@type": "Article",\n "headline": "Two\nlines", "author": "Ana Ruiz",}'), ['Ana Ruiz']],
    [linked('{"@type": "Article", "author": '), []],
    ['<meta name=author content="By Ana Ruiz">', ['Ana Ruiz']],
    [
      '<meta name=citation_author content="Ruiz, Ana"><meta name=citation_author content="Hale, Bo">',
      ['Ana Ruiz', 'Bo Hale'],
    ],
    ['<meta name=author content="By Ana Ruiz, Quay News">', ['Ana Ruiz']],
    ['<meta name=author content="QUAY ONLINE, Hamburg, Germany">', ['QUAY ONLINE']],
    ['<meta name=author content="Osthaven, Lune">', ['Osthaven, Lune']],
    [linked({ '@type': 'Article', author: { '@type': 'Person', name: 'Ruiz, Ana' } }), ['Ana Ruiz']],
    ['<meta property=article:author content="https://social.example/ana">', []],
    ['<meta name=author content="desk@quay.example">', []],
    [
      '<meta name=citation_author content="Ana Ruiz"><meta name=citation_author content="Bo Hale">',
      ['Ana Ruiz', 'Bo Hale'],
    ],
    [
      '<meta name=twitter:label1 content="Written by"><meta name=twitter:data1 content="Ana Ruiz">',
      ['Ana Ruiz'],
    ],
    ['', ['Ana Ruiz'], '<a rel=author href=/ana>Ana Ruiz</a>'],
    ['', ['Ana Ruiz'], '<span itemprop=author><span itemprop=name>Ana Ruiz</span></span>'],
    ['', ['Ana Ruiz'], '<div class="post-byline">By <a href=/a>Ana Ruiz</a>, May 2, 2024</div>'],
    ['<title>Goat at sea</title>', ['Ana Ruiz'], '<h1>Goat at sea</h1><p>Ana Ruiz · May 2, 2024</p>'],
    ['<title>Goat at sea</title>', ['Ana Ruiz'], '<h1>Goat at sea</h1><h3>Author(s)</h3><p>Ana Ruiz</p>'],
    ['<title>Goat at sea</title>', ['Ana Ruiz'], '<h1>Goat at sea</h1><p>Article by:</p><p>Ana Ruiz</p>'],
    ['<title>Another title</title>', ['Ana Ruiz'], '<h1>Goat at sea</h1><p>By Ana Ruiz</p>'],
    ['<meta name=author content=aruiz2>', ['Ana Ruiz'], '<p class=author-name>Ana Ruiz</p>'],
    ['<meta name=author content=aruiz2>', ['aruiz2']],
    [
      '<title>Goat at sea</title>',
      ['Ana Ruiz'],
      '<h1>Goat at sea</h1><p><a href="/authors/ana">Ana Ruiz</a></p>',
    ],
    [
      '<meta property=og:site_name content="The Quay"><meta name=author content="The Quay"><title>Goat at sea</title>',
      ['Ana Ruiz'],
      '<h1>Goat at sea</h1><p>By Ana Ruiz</p>',
    ],
    [
      linked({
        '@graph': [
          { '@type': 'Article', author: { name: 'The Quay', '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'The Quay' },
          { '@type': 'WebSite', name: 'The Quay' },
        ],
      }),
      ['The Quay'],
    ],
    [
      linked([
        { '@type': 'Article', author: { '@type': 'Organization', name: 'The Quay (Island News)' } },
        { '@type': 'WebSite', name: 'The Quay (Island News)' },
      ]),
      [],
    ],
    ['<meta name=author content=mruizq6vkpg2ma0ci>', []],
    [
      '<meta property=og:site_name content="The Quay"><meta name=author content="The Quay Team"><title>Goat at sea</title>',
      ['Ana'],
      '<h1>Goat at sea</h1><div>Ana</div><div>May 2, 2024</div>',
    ],
    ['<meta name=author content="The Quay Team">', ['The Quay Team']],
    ['<meta name=application-name content=Quay><meta name=author content=Quay>', []],
    ['<meta name=apple-mobile-web-app-title content=Quay><meta name=author content=Quay>', []],
    [`${linked({ '@type': 'Corporation', name: 'Quay' })}<meta name=author content=Quay>`, []],
    [`${linked({ '@type': 'LocalBusiness', name: 'Quay' })}<meta name=author content=Quay>`, []],
    [
      `${linked({ '@type': 'WebSite', name: 'Ana', alternateName: 'Quay' })}<meta name=author content=Quay>`,
      [],
    ],
    [`${linked({ '@type': 'OrganizationRole', name: 'Quay' })}<meta name=author content=Quay>`, ['Quay']],
    [`${linked({ '@type': 'NoWebSite', name: 'Quay' })}<meta name=author content=Quay>`, ['Quay']],
    ['<meta property="article:author_name" content="Ana Ruiz">', ['Ana Ruiz']],
    ['<meta name="dc.creator" content="Ruiz, Ana">', ['Ana Ruiz']],
    ['<meta name="parsely-author" content="Ana Ruiz">', ['Ana Ruiz']],
    ['<meta name="sailthru.author" content="Ana Ruiz">', ['Ana Ruiz']],
    ['<meta name=byl content="By ANA RUIZ">', ['ANA RUIZ']],
    // a site whose name only its address tells
    ['<link rel=canonical href="https://www.quay.co.uk/a/"><meta name=author content="Quay">', []],
    [
      '<link rel=canonical href="https://anaruiz.example/"><meta name=author content="Ana Ruiz">',
      ['Ana Ruiz'],
    ],
    ['<link rel=canonical href="https://quay.example/"><meta name=author content="Ruiz">', ['Ruiz']],
    ['', []],
  ])('%s names %j %s', ([head, names, body]) => {
    expect(read(head, body)?.authors.map(({ name }) => name)).toEqual(names);
  });

  test.for<[string, readonly string[]]>([
    ['<p>Ana Ruiz, MD, FACP; Bo Hale, VMD</p>', ['Ana Ruiz, MD, FACP', 'Bo Hale, VMD']],
    ['<p>Ana Ruiz</p><p>Writer and sailor</p>', ['Ana Ruiz']],
    ['<p>May 2, 2024</p><p>Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>Ana</p><p>May 2, 2024</p>', ['Ana']],
    ['<p>May 2, 2024 • Ana Ruiz in Island Life</p>', ['Ana Ruiz']],
    ['<p>Ana Ruiz on behalf of the crew · May 2, 2024</p>', ['Ana Ruiz']],
    ['<p><time>05/02/2024</time> by Ana Ruiz, Speaker of the Crew</p>', ['Ana Ruiz']],
    ['<p>May 2, 2024 · 3 min read · By Quay Online</p>', ['Quay Online']],
    ['<h3>Article written by:</h3><p>Ana Ruiz, MD</p>', ['Ana Ruiz, MD']],
    ['<p>This post was written by Ana Ruiz, sailor and cook.</p>', ['Ana Ruiz']],
    ['<p class=author>The Author</p><p>Bo Hale · May 2, 2024</p>', ['Bo Hale']],
    ['<p>Ferry Safety</p><p>May 2, 2024</p><p>On safety at sea: tie up the ferry.</p>', []],
    ['<p class=byline>Ferry Safety</p><p>On safety at sea: tie up the ferry.</p>', []],
    ['<a href="/team/">Meet The Team</a>', []],
    ['<a href="/team/bo">Contact: Bo Hale</a>', []],
    ['<h2>Bo Hale</h2><p>Two things are to be said of the ferry.</p>', []],
    ['<p>Quay VPN</p><p>Quay VPN is a way to hide from goats.</p>', []],
    ['<div class=author>Ana Ruiz<br>Bo Hale</div>', ['Ana Ruiz', 'Bo Hale']],
    ['<p class=byline>By Ana Ruiz<br>and Bo Hale</p>', ['Ana Ruiz', 'Bo Hale']],
    ['<p>By Ana Ruiz in Osthaven and Bo Hale in Lune</p>', ['Ana Ruiz', 'Bo Hale']],
    ['<p>By Ana Ruiz Updated: May 2, 2024</p>', ['Ana Ruiz']],
    ['<p>Reviewed by: Bo Hale, CFP</p>', []],
    ['<p>This post was written by Ana Ruiz, Head of Ferries and Island Affairs.</p>', ['Ana Ruiz']],
    ['<p class=author>Head of Ferries and Island Affairs</p>', []],
    ['<p>This post was written by Ana Ruiz.</p>', ['Ana Ruiz']],
    ['<p>Medically reviewed by Bo Hale, MD</p><p>Written by Ana Ruiz</p>', ['Ana Ruiz']],
    ['<dl><dt>Author</dt><dd>Ana Ruiz</dd><dt>Published</dt><dd>2 May 2024</dd></dl>', ['Ana Ruiz']],
    ['<p>作者：王小明 来源：码头报</p>', ['王小明']],
    ['<p>김철수 기자</p>', ['김철수']],
    ['<p>by aruiz</p>', ['aruiz']],
    ['<p>By boat.</p>', []],
    ['<p>Translated by Bo Hale</p>', []],
    ['<p>Edited by Bo Hale</p>', []],
    ['<p>Photo by Bo Hale</p>', []],
    ['<p>Sponsored by Quay Bank</p>', []],
    ['<p><span>Hamburg</span><span>Bo Hale</span></p>', []],
    ['<div class=card><h3><a href=/x>Other</a></h3><p>By Bo Hale</p></div>', []],
    ['<h3>2 Comments</h3><a href=/user/tom>Bo Hale</a> <span>May 3, 2024</span>', []],
    [
      '<div class=author><span>Ana Ruiz</span><span>@ana_r</span><span>Development</span></div>',
      ['Ana Ruiz'],
    ],
    ['<div itemprop=author itemscope><meta itemprop=name content="Ana Ruiz"></div>', ['Ana Ruiz']],
    ['<meta itemprop=author content="Ana Ruiz">', ['Ana Ruiz']],
    ['<p>Article Authors</p><p>Ana M. Ruiz</p>', ['Ana M. Ruiz']],
    ['<h2>Author Bio</h2><p>Ana Ruiz is an experienced writer of pages about goats.</p>', ['Ana Ruiz']],
    ['<p>By the Quay Team</p>', ['Quay Team']],
    ['<p>by aruiz</p>', ['aruiz']],
    [
      '<ul class=post-meta><li>By <a href=/a>Ana Ruiz</a></li><li><a href=/c>Ferries</a></li></ul>',
      ['Ana Ruiz'],
    ],
    ['<a rel=author href=/a>See full bio</a>', []],
    ['<a rel=author href=/a>View all posts</a>', []],
    ['<ul class=crumbs><li><a href=/>Home</a></li><li><a href=/g>Garden Guides</a></li></ul>', []],
    ['<nav>By Price</nav>', []],
    ['<nav><a href=/s>Staff Directory</a> <a href=/c>Contributor Content</a></nav>', []],
    ['<p class=byline>Saturday, May 2, 2024</p>', []],
    ['<p class=byline>Wellness</p>', []],
    ['<figure><img src=a.jpg><figcaption>By Bo Hale</figcaption></figure>', []],
    ['<blockquote><p>Tie it up.</p><p>By Bo Hale</p></blockquote>', []],
    ['<div id=comments><p class=author>Bo Hale</p></div>', []],
    ['<ol class=comment-list><li itemprop=comment><span itemprop=author>Bo Hale</span></li></ol>', []],
    ['<section class=related-posts><p>By Bo Hale</p></section>', []],
    ['<article><h3><a href=/b>Another goat</a></h3><p class=author>Bo Hale</p></article>', []],
    ['<aside><article><h3>Another goat</h3><p class=author>Bo Hale</p></article></aside>', []],
    ['<p>Book: <i>The Goat</i> by <span class=author>Bo Hale</span>, 1893.</p>', []],
    ['<p>Guest post by Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>Words by <span class=author>Ana Ruiz</span>.</p>', ['Ana Ruiz']],
    ['<div class=about-author><h3>About the author</h3><p>Writes on goats and lives in Lune.</p></div>', []],
    [
      '<div class=about-author><h3>About the author</h3><p>Ana Ruiz writes on goats and lives in Lune.</p></div>',
      ['Ana Ruiz'],
    ],
    [`<p>${LONG}</p><p>${LONG}</p><address>Lune Light<br>1 Rock Road</address>`, []],
    ['<a rel=author href=/a>Ana Ruiz</a> and <a rel=author href=/b>Bo Hale</a>', ['Ana Ruiz', 'Bo Hale']],
    [
      '<ul><li><span itemprop=author itemscope><b itemprop=name>Ana Ruiz</b></span></li><li><span itemprop=author itemscope><b itemprop=name>Bo Hale</b></span></li></ul>',
      ['Ana Ruiz', 'Bo Hale'],
    ],
    ['<p><b class=author>Ana Ruiz</b> <i class=author>Bo Hale</i></p>', ['Ana Ruiz']],
    ['<a class="p-author h-card" href=/ana>Ana Ruiz</a>', ['Ana Ruiz']],
    [
      '<footer><span class="p-author h-card"><a class=p-name href=/a>Ana Ruiz</a> <span class=p-note>Keeps two goats.</span></span></footer><main>',
      [],
    ],
    [
      '<div><span class="p-author h-card"><a class=p-name href=/a>Ana Ruiz</a> <span class=p-note>Keeps two goats.</span></span></div>',
      ['Ana Ruiz'],
    ],
    ['<div class="u-comment h-cite"><a class="p-author h-card" href=/b>Bo Hale</a> Mine swims.</div>', []],
    ['<div class=author-box><div>About Ana Ruiz</div><p>Ana keeps two goats.</p></div>', ['Ana Ruiz']],
    ['<div class=author-box><p>Ana keeps goats.</p></div>', []],
    ['<p>By Ana Ruiz, Associated Press</p>', ['Ana Ruiz']],
    ['<p class=byline>By Ana Ruiz, Reuters and Bo Hale</p>', ['Ana Ruiz', 'Bo Hale']],
    ['<div class=tags><a href=/tag/bo>Bo Hale</a>, <a href=/tag/g>Goats</a></div>', []],
    ['<a rel=author href=/a>Alle Beiträge anzeigen</a>', []],
    ['<a rel=author href=/a>Tous ses articles</a>', []],
    ['<a rel=author href=/a>Todas las entradas</a>', []],
    ['<div class=responses><a rel=author href=/b>Bo Hale</a></div>', []],
    ['<div class=reply><div class=byline>by Bo Hale</div></div>', []],
    ['<div class=opt-in-box><p>Externer Inhalt</p></div>', []],
    ['<p class=authors>Ana Ruiz<sup>1</sup>, Bo Hale<sup>2,*</sup></p>', ['Ana Ruiz', 'Bo Hale']],
    ['<p>By Ana Ruiz with Bo Hale</p>', ['Ana Ruiz', 'Bo Hale']],
    ['<p>By Ana Ruiz with pictures of the goat</p>', ['Ana Ruiz']],
    ['<p>by March 2021</p>', []],
    ['<p>par juin 2021</p>', []],
    ['<footer>Theme by Bo Hale</footer>', []],
    ['<footer>Design by Bo Hale</footer>', []],
    ['<h3>Stone Harbour</h3><p>Stone Harbour</p><p>Stone Harbour is an open place for all.</p>', []],
  ])('under the title, %s names %j', ([body, names]) => {
    const article = read('<title>Goat at sea</title>', `<h1>Goat at sea</h1>${body}`);
    expect(article?.authors.map(({ name }) => name)).toEqual(names);
  });
});

describe('the date', () => {
  const TITLE = '<title>Goat at sea</title><h1>Goat at sea</h1>';
  const STATED = '2024-05-02T08:30:00Z';
  const PUBLISHED = `<meta property="article:published_time" content="${STATED}">`;

  test.for<[string, string | null, string?]>([
    [linked({ '@type': 'Article', datePublished: '2024-05-02T08:30:00Z' }), '2024-05-02T08:30:00Z'],
    ['<meta property="article:published_time" content="2024-05-02">', '2024-05-02'],
    ['<meta itemprop=datePublished content="2024-05-02">', '2024-05-02'],
    ['', null, '<div itemprop=comment><time itemprop=datePublished datetime=2024-05-02>2 May</time></div>'],
    [
      '',
      null,
      '<div itemscope itemtype="https://schema.org/Comment"><p><meta itemprop=datePublished content=2024-05-02></p></div>',
    ],
    [
      '',
      '2024-05-02',
      '<div itemscope itemtype="https://schema.org/CommentAction"><p><meta itemprop=datePublished content=2024-05-02></p></div>',
    ],
    ['', '2024-05-02', '<div><div><meta itemprop=datePublished content=2024-05-02></div></div>'],
    ['', '2024-05-02T10:00:00Z', '<abbr class=published title="2024-05-02T10:00:00Z">10:00</abbr>'],
    [
      '',
      null,
      '<div class=comment itemprop=comment><abbr class=published title=2024-05-02>10:00</abbr></div>',
    ],
    ['', null, '<abbr class=updated title=2024-05-02>10:00</abbr>'],
    ['<meta name=pubdate content=2024-05-02>', '2024-05-02'],
    ['<meta name="parsely-pub-date" content="2024-05-02T08:30:00Z">', '2024-05-02T08:30:00Z'],
    ['<meta name="dc.date.issued" content=2024-05-02>', '2024-05-02'],
    ['<meta name="dcterms.created" content=2024-05-02>', '2024-05-02'],
    ['<meta name=citation_publication_date content="2024/05/02">', '2024-05-02'],
    ['<meta name=last-modified content=2024-05-02>', '2024-05-02'],
    ['<meta property="og:updated_time" content=2024-05-02>', '2024-05-02'],
    [
      '<title>Goat at sea</title>',
      '2024-05-02',
      '<h1>Goat at sea</h1><p>by Ana Ruiz · Translated from the German by Bo Hale · 2 May 2024</p>',
    ],
    ['<title>Goat at sea</title>', null, '<h1>Goat at sea</h1><p>Tickets · from 2 May 2024</p>'],
    ['<title>Goat at sea</title>', '2024-05-02', '<h1>Goat at sea</h1><p>[Submitted on 2 May 2024]</p>'],
    [
      '<title>Goat at sea</title>',
      '2024-05-02',
      '<h1>Goat at sea</h1><p>Submitted by ana on Thu, 05/02/2024 - 02:10</p>',
    ],
    [
      `${PUBLISHED}<title>Goat at sea</title>`,
      STATED,
      `<h1>Goat at sea</h1><p>${'The goat was seen at the lighthouse by nobody but a child. '.repeat(3)}</p><p>The child wrote:</p><time datetime=2021-01-01>1 Jan 2021</time>`,
    ],
    ['<link rel=canonical href="https://quay.example/2024/05/02/goat">', '2024-05-02'],
    ['<meta property="article:modified_time" content="2024-05-03">', '2024-05-03'],
    ['<title>Goat at sea</title>', '2024-05-02', '<h1>Goat at sea</h1><p>2 May 2024</p>'],
    [
      '<meta name=date content="2023-01-01"><title>Goat at sea</title>',
      '2024-05-02',
      '<h1>Goat at sea</h1><p>Updated May 2, 2024</p>',
    ],
    [
      '<meta name=date content="2023-01-01"><title>Goat at sea</title>',
      '2023-01-01',
      '<h1>Goat at sea</h1><p>January 1, 2023</p><p>Updated May 2, 2024</p>',
    ],
    [
      '<html lang=en><meta name=date content="2024-09-10"><title>Goat at sea</title>',
      '2024-09-10',
      '<h1>Goat at sea</h1><p>10/09/2024</p>',
    ],
    ['<title>Goat at sea</title>', '2024-05-02', `<h1>Goat at sea</h1>${AWAY}<p>May 2, 2024</p>`],
    ['<title>Goat at sea</title>', null, `<h1>Goat at sea</h1>${AWAY}<p>May 2, 2024</p><p>May 3, 2024</p>`],
    [
      '<title>Goat at sea</title>',
      '2024-05-02',
      `<h1>Goat at sea</h1>${AWAY}<p>Page last modified May 2, 2024 @ 01:39 PM</p>`,
    ],
    ['<title>Goat at sea</title>', null, '<h1>Goat at sea</h1>'],
    [
      PUBLISHED,
      STATED,
      `${TITLE}<figure><img src=a.jpg><figcaption>The quay, 6.12.2010</figcaption></figure>`,
    ],
    [
      PUBLISHED,
      STATED,
      `${TITLE}<blockquote class=twitter-tweet><p>Home!</p><p>May 7, 2024</p></blockquote>`,
    ],
    [PUBLISHED, STATED, `${TITLE}<p>What happened on 6 January 2021, and why it matters</p>`],
    [PUBLISHED, STATED, `${TITLE}<p>Updated May 7, 2024</p>`],
    [PUBLISHED, '2024-05-01', `${TITLE}<p>Published May 1, 2024</p>`],
    [PUBLISHED, STATED, `${TITLE}<p>2 May 2024</p>`],
    [PUBLISHED, STATED, `<nav>Saturday, May 4, 2024</nav>${TITLE}`],
    [PUBLISHED, STATED, `<header>Saturday, May 4, 2024</header>${TITLE}`],
    ['', '2024-05-02', `${TITLE}<p>Updated May 7, 2024</p><p>Published May 2, 2024</p>`],
    ['', '2024-05-02', `${TITLE}<p>Updated May 7, 2024 · Published May 2, 2024</p>`],
    ['', '2024-05-02', `${TITLE}<p>Zuletzt aktualisiert: 7. Mai 2024</p><p>Veröffentlicht: 2. Mai 2024</p>`],
    ['', '2024-05-02', `${TITLE}<p>Published</p><p>May 2, 2024</p><p>Updated</p><p>May 3, 2024</p>`],
    ['', '2024-05-02', `${TITLE}<time datetime="2024-05-02">2 days ago</time>`],
    ['', '2024-05-02', `${TITLE}<time datetime="May 2, 2024">2 days ago</time>`],
    [
      '',
      '2024-05-02T08:30:00+02:00',
      `${TITLE}<p><time datetime="2024-05-02T08:30:00+0200">today</time></p>`,
    ],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-02","dateModified":"2024-05-07"}</script>${TITLE}<p>Updated May 7, 2024</p>`,
      '2024-05-02',
    ],
    [
      `<script type="application/ld+json">{"@type":"Article","datePublished":"2014-05-02","dateModified":"2024-05-07"}</script>${TITLE}<p>Updated May 7, 2024</p>`,
      '2024-05-07',
    ],
    [
      '',
      '2024-05-02',
      `${TITLE}<time class=updated datetime="2024-05-07">7 May</time> <time class=published datetime="2024-05-02">2 May</time>`,
    ],
    ['', '2024-05-02', `${TITLE}<p>Ana Ruiz · May 2, 2024 · 3 min read</p>`],
    [
      '',
      '2024-05-02',
      `${TITLE}<div><a href=/author/ana>Ana Ruiz</a><span>Our correspondent</span><time datetime=2024-05-02>2 May</time></div>`,
    ],
    ['', null, `${TITLE}<p>It sank on <time datetime=2024-05-02>2 May</time> at noon.</p>`],
    ['', null, `${TITLE}<div>It sank on <time datetime=2024-05-02>2 May</time></div>`],
    ['', '2024-05-02', `${TITLE}<p>Posted by ana on Thursday May 2, 2024 @08:00PM from the quay dept.</p>`],
    ['', '2022-09-23', `${TITLE}<p>23.09.22</p>`],
    ['', '2024-05', `${TITLE}<p>May 2024</p>`],
    ['', null, `${TITLE}<p>On 3 May 1921 the ferry sank.</p>`],
    ['', null, `${TITLE}<p>London, 3 May 1921</p>`],
    ['<html lang=pt>', '2024-05-02', `${TITLE}<p>02/05/2024 08h30 Atualizado há 2 horas</p>`],
    ['<html lang=vi>', '2024-05-02', `${TITLE}<p>Thứ năm, 2/5/2024, 08:30</p>`],
    ['<html lang=fr>', '2024-05-02', `${TITLE}<p>jeudi 2 mai 2024</p>`],
    ['', null, `${TITLE}<p>Event date: May 2, 2024</p>`],
    ['', '2024-03', `${TITLE}<p>Vol. 12, No. 3, March 2024</p>`],
    ['', null, `${TITLE}<p>31 February 2024</p>`],
    ['<html lang=it>', '2024-03-03', `${TITLE}<p>Torino 3 marzo 2024</p>`],
    ['', null, `${TITLE}<p>Concert: May 2, 2024, 19:00</p>`],
    ['', '2024-05-02', `${TITLE}<p>Ana Ruiz: May 2, 2024</p>`],
    ['', '2024-05-02', `${TITLE}<p>Datum: May 2, 2024</p>`],
    ['', null, `${TITLE}<p>Registration deadline: May 2, 2024</p>`],
    ['', null, `${TITLE}<ul class=related-posts><li>May 2, 2024</li></ul>`],
    ['', null, `${TITLE}<section id=comments><p>Bo, May 2, 2024</p></section>`],
    ['', null, `${TITLE}<table><tr><th>Day</th></tr><tr><td>May 2, 2024</td></tr></table>`],
    ['', null, `${TITLE}<article><h2><a href=/b>Other</a></h2><p>May 2, 2024</p></article>`],
    ['<link rel=canonical href="https://quay.co.uk/a">', '2026-03-12', `${TITLE}<p>12/03/2026</p>`],
    ['<meta property=og:locale content=en_GB>', '2026-03-12', `${TITLE}<p>12/03/2026</p>`],
    ['<html lang=en-AU>', '2026-03-12', `${TITLE}<p>12/03/2026</p>`],
    ['<html lang=fr>', '2026-03-12', `${TITLE}<p>12/03/2026</p>`],
    ['<html lang=en-US>', '2026-12-03', `${TITLE}<p>12/03/2026</p>`],
    ['<html lang=ru>', '2023-05-03', `${TITLE}<p>Опубликовано: 3 мая 2023 г.</p>`],
    [
      '<html lang=pl>',
      '2023-05-03',
      `${TITLE}<p>Aktualizacja: 5 maja 2023</p><p>Data publikacji: 3 maja 2023</p>`,
    ],
    ['<html lang=ar>', '2023-05-03', `${TITLE}<p>تاريخ النشر: 3 مايو 2023</p>`],
    ['<html lang=fa>', '2023-05-03', `${TITLE}<p>۱۳ اردیبهشت ۱۴۰۲</p>`],
    ['<html lang=ja>', '2023-05-03', `${TITLE}<p>公開日：2023年5月3日</p><p>更新日：2023年6月1日</p>`],
    ['<html lang=zh>', '2023-05-03T08:30', `${TITLE}<p>2023-05-03 08:30 来源：码头报</p>`],
    ['<html lang=ko>', '2023-05-03', `${TITLE}<p>입력 2023.05.03. 오전 8:30</p>`],
    ['', '2023-01-07', `${TITLE}<p>Published online 2023 Jan 7.</p>`],
    // a line before it that is nothing but a label
    ['', '2024-05-07', `${TITLE}<p>May 1, 2024</p><p>Published</p><p>May 7, 2024</p>`],
    ['', '2024-05-01', `${TITLE}<p>May 1, 2024</p><p>Published goats swim</p><p>May 7, 2024</p>`],
    ['', '2024-05-01', `${TITLE}<p>May 1, 2024</p><p>Published 2</p><p>May 7, 2024</p>`],
    // over the title, however the text begins
    [
      PUBLISHED,
      '2024-05-07',
      `<p>May 7, 2024</p>${TITLE}<p>${'The goat was seen by nobody. '.repeat(6)}</p>`,
    ],
  ])('of %s is %s %s', ([head, date, body]) => {
    expect(read(head, body)?.date).toBe(date);
  });
});

test.for<[string, string | null]>([
  ['<meta property=og:site_name content="The Quay">', 'The Quay'],
  [linked({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Quay' } }), 'The Quay'],
  ['<meta name=citation_journal_title content="Journal of Goats">', 'Journal of Goats'],
  ['', null],
])('the publication of %s is %s', ([head, publication]) => {
  expect(read(head)?.publication).toBe(publication);
});

test.for<[string, string | null]>([
  ['<html lang="de-CH">', 'de-CH'],
  ['<meta property=og:locale content="fr_FR">', 'fr-FR'],
  [linked({ '@type': 'Article', inLanguage: 'es' }), 'es'],
  ['<html lang="not a language">', null],
])('the language of %s is %s', ([head, lang]) => {
  expect(parseHtml(`${head}<main>${SENTENCES}</main>`, { url: null })?.lang).toBe(lang);
});
