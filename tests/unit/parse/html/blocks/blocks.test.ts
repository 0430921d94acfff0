import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../../src/article.ts';
import { parseHtml } from '../../../../../src/parse/html/html.ts';

const BEFORE =
  'The ferry had left the island at six in the morning, with the mail, four crates of pears and a goat on board.';
const AFTER =
  'Nobody on the quay could say afterwards who had tied it up so badly that it drifted as far as the lighthouse.';

function read(html: string) {
  const article = parseHtml(`<title>T</title><main><p>${BEFORE}</p>${html}<p>${AFTER}</p></main>`, {
    url: 'https://mill.example/a',
  });
  return { blocks: (article?.blocks ?? []).slice(1, -1), notes: article?.notes ?? [] };
}

const brief = (blocks: readonly Block[]) => blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('how deep items and quotations stand, and where another list or quotation begins', () => {
  test.for<[string, readonly string[]]>([
    ['<ul><li>a<li>b</ul><ul><li>c</ul>', ['1 a', '1 b', '1 c, another']],
    ['<ul><li>a</ul><p>b</p><ul><li>c</ul>', ['1 a', '0 b', '1 c']],
    ['<ul><li>a<ul><li>b</ul><li>c<ul><li>d</ul></ul>', ['1 a', '2 b', '1 c', '2 d']],
    ['<ul><li>a<ul><li>b</ul><ol><li>c</ol></ul>', ['1 a', '2 b', '2 c, another']],
    ['<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', ['1 a', '2 b', '1 c']],
    ['<blockquote><p>a<p>b</blockquote><blockquote>c</blockquote>', ['1 a', '1 b', '1 c, another']],
  ])('%s', ([html, expected]) => {
    const { blocks } = read(html);
    expect(
      blocks.map(
        ({ within = [], text, opens }) => `${within.length} ${text}${opens === undefined ? '' : ', another'}`,
      ),
    ).toEqual(expected);
  });
});

describe('what a page sets in a form keeps its sense', () => {
  test.for<[string, readonly string[]]>([
    [
      '<figure><div><img src=a.jpg alt=""><div><figcaption>The north quay.</figcaption></div></div></figure>',
      ['image: The north quay.'],
    ],
    ['<div><figcaption>The north quay.</figcaption></div>', ['paragraph: The north quay.']],
    // a caption is one; what stands before it is not
    [
      '<p>Photo: Bo Hale</p><figure><img src=a.jpg><figcaption>Photo: Ada Bly</figcaption></figure>',
      ['image: Photo: Ada Bly'],
    ],
    // the sign beside a heading that leads to it
    ['<h2>Gates <a href="#g">#</a></h2><p>Two.</p>', ['heading: Gates', 'paragraph: Two.']],
    ['<h2>Gates<span><a href="#g"> 🔗 </a></span></h2><p>Two.</p>', ['heading: Gates', 'paragraph: Two.']],
    ['<h2>Gates<a href="#g">[#]</a></h2><p>Two.</p>', ['heading: Gates', 'paragraph: Two.']],
    ['<h2>Gate <a href="#g">#1</a></h2><p>Two.</p>', ['heading: Gate #1', 'paragraph: Two.']],
    ['<h2>Gate <a href="#g">1#</a></h2><p>Two.</p>', ['heading: Gate 1#', 'paragraph: Two.']],
    ['<h2>C<a href="#g">♯</a></h2><p>Two.</p>', ['heading: C♯', 'paragraph: Two.']],
    ['<p>C<a href="#g">#</a> is a language.</p>', ['paragraph: C# is a language.']],
    // the numbers of lines in a table of Hugo's
    [
      '<table class=lntable><tr><td class=lntd><pre><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td><td class=lntd><pre><code>moo\nbaa\n</code></pre></td></tr></table>',
      ['code: moo\nbaa'],
    ],
    // pictures that a script loads
    [
      '<figure><img data-src=/a.jpg alt=""><noscript><img src=/a.jpg alt="A crane lies across the quay."></noscript></figure>',
      ['image: A crane lies across the quay.'],
    ],
    [
      '<img data-src=/a.jpg alt="A crane lies across the quay."><noscript><picture><source srcset=/a.webp><img src=/a.jpg alt="A crane lies across the quay."></picture></noscript>',
      ['image: A crane lies across the quay.'],
    ],
    ['<noscript><img src=/count.gif width=1 height=1 alt="A pixel of the counting house."></noscript>', []],
    ['<noscript><img src=/a.jpg alt="A crane lies across the quay."> Switch scripts on.</noscript>', []],
    // numbers and letters above and below the line
    ['<p>10<sup>6</sup> and 10<sup>-3</sup></p>', ['paragraph: 10⁶ and 10⁻³']],
    [
      '<p>H<sub>2</sub>O, x<sup>n</sup>, x<sup>y</sup>, e<sup>2iz</sup></p>',
      ['paragraph: H₂O, xⁿ, x^y, e^(2iz)'],
    ],
    [
      '<p>The 1<sup>st</sup>, le 2<sup>e</sup>, M<sup>me</sup> Bly, Mill<sup>TM</sup></p>',
      ['paragraph: The 1st, le 2e, Mme Bly, MillTM'],
    ],
    [
      '<p>In 1905<sup><a href=#gone>1</a></sup> and 1906<sup>2</sup></p>',
      ['paragraph: In 1905[1] and 1906²'],
    ],
    // ruby
    [
      '<p><ruby>古<rt>ふる</rt></ruby>い<ruby>池<rp>(</rp><rt>いけ</rt><rp>)</rp></ruby></p>',
      ['paragraph: 古（ふる）い池（いけ）'],
    ],
    // mathematics
    [
      '<p>A <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of <math><msqrt><mn>2</mn></msqrt></math></p>',
      ['paragraph: A 1/2 of √2'],
    ],
    [
      '<p>So <math><mi>a</mi><mo>=</mo><msup><mi>b</mi><mn>2</mn></msup></math>.</p>',
      ['paragraph: So a = b².'],
    ],
    ['<p>So <math alttext="a^{2}"><mi>a</mi></math>.</p>', ['paragraph: So a^{2}.']],
    [
      '<p>So <math><semantics><mi>a</mi><annotation encoding="application/x-tex">a_1</annotation></semantics></math>.</p>',
      ['paragraph: So a_1.'],
    ],
    ['<p>So <script type="math/tex">a_1</script>.</p>', ['paragraph: So a_1.']],
    [
      '<p>So <span><span style="display:none"><math alttext="{\\displaystyle x^{2}}"><mi>x</mi></math></span><img class=mwe-math-fallback-image-inline aria-hidden=true alt="{\\displaystyle x^{2}}"></span>.</p>',
      ['paragraph: So x^{2}.'],
    ],
    [
      '<p>So <span class=MathJax><math><msup><mi>x</mi><mn>2</mn></msup></math></span><script type="math/tex">x^2</script>.</p>',
      ['paragraph: So x².'],
    ],
    ['<p>So <math><mi>a</mi></math><math><mi>b</mi></math>.</p>', ['paragraph: So ab.']],
    ['<p>So <img class=latex alt="a^2" src=a.png>.</p>', ['paragraph: So a^2.']],
    ['<h2>Gates<a href=#gates>¶</a></h2><p>Two.</p>', ['heading: Gates', 'paragraph: Two.']],
    [
      '<h2>Gates<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2><p>Two.</p>',
      ['heading: Gates', 'paragraph: Two.'],
    ],
    // verse
    [
      '<p>I lit the lamp,<br>&nbsp;&nbsp; &nbsp;it was late,<br>\n&nbsp;and slept.</p>',
      ['paragraph: I lit the lamp, \u00a0\u00a0\u00a0\u00a0it was late, and slept.'],
    ],
    [
      '<p>To take<br><input type=checkbox>&nbsp;&nbsp;Oil<br><input type=checkbox>&nbsp;&nbsp;Rope</p>',
      ['paragraph: To take Oil Rope'],
    ],
    [
      '<p style="white-space: pre-line">I lit the lamp,\n  it was late,\n\nand <i>slept\n</i>on.</p>',
      ['paragraph: I lit the lamp, \u00a0\u00a0it was late,', 'paragraph: and slept on.'],
    ],
    ['<p>I lit the lamp,\n  it was late.</p>', ['paragraph: I lit the lamp, it was late.']],
    // soft hyphens
    ['<p>Müh&shy;len&shy;rad</p>', ['paragraph: Mühlenrad']],
    // whose words a block quote is
    [
      '<blockquote><p>So much water.</p><footer>— Ada Bly</footer></blockquote>',
      ['quote: So much water.', 'quote: — Ada Bly'],
    ],
    [
      '<blockquote><p>So much water.</p><cite>Ada Bly</cite></blockquote>',
      ['quote: So much water.', 'quote: — Ada Bly'],
    ],
    [
      '<blockquote><p>So much water.</p><p><cite>Ada Bly</cite></p></blockquote>',
      ['quote: So much water.', 'quote: — Ada Bly'],
    ],
    [
      '<blockquote><p>I read <cite>The Pond</cite> twice.</p></blockquote>',
      ['quote: I read The Pond twice.'],
    ],
    [
      '<figure><blockquote><p>So much.</p></blockquote><figcaption>Ada Bly, miller</figcaption></figure>',
      ['quote: So much.', 'quote: — Ada Bly, miller'],
    ],
    // captions
    [
      '<figure><img src=a.png><figcaption>The quay at noon.</figcaption></figure>',
      ['image: The quay at noon.'],
    ],
    [
      '<figure><img alt="A goat on a small boat" src=a.png><figcaption>The quay at noon.</figcaption></figure>',
      ['image: A goat on a small boat', 'paragraph: The quay at noon.'],
    ],
    [
      '<figure><figure><img src=a.png><figcaption>One.</figcaption></figure><figcaption>All of them.</figcaption></figure>',
      ['image: One.', 'paragraph: All of them.'],
    ],
    [
      '<table><caption>Levels</caption><tr><th>Day<th>Level<tr><td>Mon<td>42</table>',
      ['paragraph: Levels', 'table: Day Level Mon 42'],
    ],
    // terms
    ['<dl><dt>Gate<dd>It holds the water.</dl>', ['item: Gate', 'paragraph: It holds the water.']],
    [
      '<dl><div><dt>Gate<dt>Sluice<dd>It holds the water.<dd>It lets it go.</div></dl>',
      ['item: Gate', 'item: Sluice', 'paragraph: It holds the water.', 'paragraph: It lets it go.'],
    ],
    [
      '<dl><dt><h3>Gate</h3><dd>It holds the water.</dl>',
      ['heading: Gate', 'paragraph: It holds the water.'],
    ],
    ['<ul><li>Pears<dl><dt>Gate<dd>Wood</dl></ul>', ['item: Pears', 'item: Gate', 'paragraph: Wood']],
    // code
    ['<pre><span class=lineno>1</span>a\n<span class=lineno>2</span>b</pre>', ['code: a\nb']],
    [
      '<table class=highlight><tr><td class=linenos><pre>1\n2</pre><td class=code><pre>a\nb</pre></table>',
      ['code: a\nb'],
    ],
    [
      '<table><tr><td class=blob-num>1<td class=blob-code>a<tr><td class=blob-num>2<td class=blob-code>  b</table>',
      ['code: a\n  b'],
    ],
  ])('%s', ([html, expected]) => {
    expect(brief(read(html).blocks)).toEqual(expected);
  });

  test('deleted text is struck', () => {
    const [block] = read('<p>It cost <del>90</del> <s>80</s> 70.</p>').blocks;
    expect(block).toMatchObject({
      marks: [
        { kind: 'strike', start: 8, end: 10 },
        { kind: 'strike', start: 11, end: 13 },
      ],
    });
  });

  test.for<[string, string | undefined]>([
    ['<pre><code class=language-js>x</code></pre>', 'js'],
    ['<pre class="brush: python;">x</pre>', 'python'],
    ['<div class="highlight highlight-source-rust"><pre>x</pre></div>', 'rust'],
    ['<div class=highlight><pre data-lang=go>x</pre></div>', 'go'],
    ['<pre data-language=go>x</pre>', 'go'],
    ['<pre data-lang=text>x</pre>', undefined],
    ['<pre class="brush: js">x</pre>', 'js'],
    ['<pre class="sourceCode python"><code>x</code></pre>', 'python'],
    ['<pre class="prettyprint lang-js">x</pre>', 'js'],
    ['<div><div><pre class=language-js>x</pre></div></div>', 'js'],
    ['<div class=highlight-source-shell><div><div><pre>x</pre></div></div></div>', undefined],
    ['<pre class="sourceCode haskell">x</pre>', 'haskell'],
    ['<pre><code class="hljs language-c++">x</code></pre>', 'c++'],
    ['<pre class=language-plaintext>x</pre>', undefined],
    ['<pre class=big>x</pre>', undefined],
  ])('the language of %s is %s', ([html, lang]) => {
    const [block] = read(html).blocks;
    expect(block?.kind === 'code' ? block.lang : null).toBe(lang);
  });

  test.for<[string, boolean | undefined]>([
    ['<ul><li><input type=checkbox checked> Paint</ul>', true],
    ['<ul><li><p><input type=checkbox> Paint</p></ul>', false],
    ['<ul><li><label><input type=checkbox checked disabled> Paint</label></ul>', true],
    ['<ul><li>Paint</ul>', undefined],
  ])('the task in %s is done: %s', ([html, checked]) => {
    const [block] = read(html).blocks;
    expect(block).toMatchObject({ kind: 'item', text: 'Paint' });
    expect(block?.kind === 'item' ? block.checked : null).toBe(checked);
  });

  test.for([
    ['src=/goat.jpg'],
    ['src="data:image/gif;base64,AA" data-src=/goat.jpg'],
    ['srcset="/small.jpg 400w, /goat.jpg 800w, /tiny.jpg 80w"'],
    ['src="data:image/gif;base64,AA" data-srcset="/small.jpg, /goat.jpg 2x"'],
    ['src=/goat.jpg srcset="/large.jpg 2x"'],
  ])('a picture has its address, also where it is loaded late: %s', ([attributes]) => {
    const { blocks } = read(`<img alt="A goat on a small boat" ${attributes}>`);
    expect(blocks).toMatchObject([{ kind: 'image', src: 'https://mill.example/goat.jpg' }]);
  });

  test('a cell stands in its column, with its marks, and a column is set as it says', () => {
    const { blocks } = read(
      '<table><tr><th>Day<th align=right>Level<tr><td rowspan=2>Mon<td><b>42</b><tr><td>43<tr><td colspan=2>dry</table>',
    );
    expect(blocks).toMatchObject([
      {
        rows: [
          ['Day', 'Level'],
          ['Mon', '42'],
          ['', '43'],
          ['dry', ''],
        ],
        align: [null, 'right'],
      },
    ]);
    const [table] = blocks;
    expect(table?.kind === 'table' ? table.cells[1]?.[1] : null).toEqual({
      text: '42',
      marks: [{ kind: 'strong', start: 0, end: 2 }],
    });
  });

  test.for<[string, string | null]>([
    ['style="text-align: right"', 'right'],
    ['style="TEXT-ALIGN:center"', 'center'],
    ['align=left', 'left'],
    ['align=CENTER', 'center'],
    ['class=text-right', 'right'],
    ['class=text-center', 'center'],
    ['class=has-text-align-left', 'left'],
    ['class=has-text-right', 'right'],
    ['class=align-center', 'center'],
    ['class=text-rights', null],
    ['class=context-right', null],
    ['class=right', null],
    ['align=justify', null],
    ['', null],
  ])('a column whose first cell has %s is set %s', ([attributes, align]) => {
    const { blocks } = read(`<table><tr><th>Day<th ${attributes}>Level<tr><td>Mon<td>42</table>`);
    expect(blocks).toMatchObject([{ align: [null, align] }]);
  });

  test('spans build no table larger than the page', () => {
    const { blocks } = read(`<table><tr>${'<td colspan=1000 rowspan=1000>a'.repeat(50)}<tr><td>b</table>`);
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    expect(cells.length).toBeLessThan(2000);
  });
});

describe('a note stands at the end, its number in the text', () => {
  test.for<[string, string, readonly string[]]>([
    [
      'a list of notes',
      '<p>In 1905<sup><a href=#fn1>1</a></sup> it broke.</p><ol><li id=fn1>By hand. <a href=#r1>↩</a></ol>',
      ['By hand.'],
    ],
    [
      'a raised reference in brackets',
      '<p>In 1905<a href=#n1><sup>(1)</sup></a> it broke.</p><p id=n1>(1) By hand.</p>',
      ['By hand.'],
    ],
    [
      'a reference in brackets',
      '<p>In 1905<a href=#n1>[1]</a> it broke.</p><p id=n1>[1] By hand.</p>',
      ['By hand.'],
    ],
    [
      'a place before the note',
      '<p>In 1905<sup><a href=#n1 id=r1>1</a></sup> it broke.</p><p><a id=n1 href=#r1>1</a>. By hand.</p>',
      ['By hand.'],
    ],
    [
      'a role',
      '<p>In 1905<a href=#n1 role=doc-noteref>1</a> it broke.</p><aside id=n1>By hand.</aside>',
      ['By hand.'],
    ],
    [
      'a wiki',
      '<p>In 1905<sup class=reference><a href="#cite_note-1">[1]</a></sup> it broke.</p><ol class=references><li id=cite_note-1><span class=mw-cite-backlink><a href=#cite_ref-1>^</a></span> <span>By hand.</span></ol>',
      ['By hand.'],
    ],
    [
      'a note beside the text',
      '<p>In 1905<label for=sn class="margin-toggle sidenote-number"></label><input type=checkbox id=sn><span class=sidenote>By hand.</span> it broke.</p>',
      ['By hand.'],
    ],
  ])('%s', ([, html, expected]) => {
    const { blocks, notes } = read(html);
    expect(brief(blocks)).toEqual(['paragraph: In 1905[1] it broke.']);
    expect(blocks[0]).toMatchObject({ marks: [{ kind: 'note', note: 0, start: 7, end: 10 }] });
    expect(notes.flatMap((note) => note.blocks.map(({ text }) => text))).toEqual(expected);
  });

  test('the same note twice has one number, and a link that is no note stays a link', () => {
    const { blocks, notes } = read(
      '<p>One<sup><a href=#a>1</a></sup>, two<sup><a href=#a>1</a></sup>, <a href=#part>3</a>.</p><p id=a>By hand.</p><div id=part><h2>Part</h2></div>',
    );
    expect(blocks[0]?.text).toBe('One[1], two[1], 3.');
    expect(notes).toHaveLength(1);
  });
});

describe('lines and headings of a text are kept', () => {
  test.for<[string, readonly string[]]>([
    [
      '<h2>Discussion</h2><p>It was decided by the goose, in the end.</p><h2>Conclusion</h2><p>It holds.</p>',
      [
        'heading: Discussion',
        'paragraph: It was decided by the goose, in the end.',
        'heading: Conclusion',
        'paragraph: It holds.',
      ],
    ],
    [
      '<h2>Search</h2><p>It finds all words, in any order.</p>',
      ['heading: Search', 'paragraph: It finds all words, in any order.'],
    ],
    [
      '<h2 id=search><a href="#search">Search</a></h2><p>It finds all words.</p>',
      ['heading: Search', 'paragraph: It finds all words.'],
    ],
    [
      '<p>Suggested reading:</p><ul><li><a href=/1>Ada Bly, The Gate</a></ul>',
      ['paragraph: Suggested reading:', 'item: Ada Bly, The Gate'],
    ],
    [
      '<p>The sign <img src=/s.png alt="a red boat"> means that nobody may land.</p>',
      ['paragraph: The sign a red boat means that nobody may land.'],
    ],
    ['<p><img src=t.gif alt=T>he gate was shut.</p>', ['paragraph: The gate was shut.']],
    ['<ul><li>Search<li>Print<li>Save</ul>', ['item: Search', 'item: Print', 'item: Save']],
    ['<p>More.</p>', ['paragraph: More.']],
    ['<p>Listen: the water was there</p>', ['paragraph: Listen: the water was there']],
    ['<p>Copyright law is old.</p>', ['paragraph: Copyright law is old.']],
    ['<p>On 3 May 1921 the dam broke.</p>', ['paragraph: On 3 May 1921 the dam broke.']],
    [
      '<p>What happened on 6 January 2021, and why it matters</p>',
      ['paragraph: What happened on 6 January 2021, and why it matters'],
    ],
    ['<p><a href=/1>Read more: the pond</a></p>', []],
    ['<h2>Lesen Sie auch</h2><ul><li><a href=/1>Eins</a></ul>', []],
    ['<h2>Czytaj także</h2><ul><li><a href=/1>Raz</a></ul>', []],
    ['<h2>あわせて読みたい</h2><ul><li><a href=/1>一</a></ul>', []],
  ])('%s', ([html, expected]) => {
    expect(brief(read(html).blocks)).toEqual(expected);
  });

  test('a heading goes with links or a form, not with sentences, at the end too', () => {
    const { blocks } = parseHtml(
      `<h1>T</h1><p>${BEFORE}</p><p>${AFTER}</p><h2>Advertisement</h2><p>It was painted on the side of the boat. ${BEFORE}</p>`,
      { url: null },
    ) ?? { blocks: [] };
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
  });

  test('a picture in a sentence has its address', () => {
    const { blocks } = read('<p>The sign <img src=/s.png alt="a red boat"> means no.</p>');
    expect(blocks[0]).toMatchObject({ marks: [{ kind: 'link', href: 'https://mill.example/s.png' }] });
  });

  test('a text may end in a sentence with a date in it', () => {
    const article = parseHtml(`<h1>T</h1><p>${BEFORE}</p><p>${AFTER}</p><p>She died on 12 March 1998.</p>`, {
      url: null,
    });
    expect(article?.blocks.at(-1)?.text).toBe('She died on 12 March 1998.');
  });
});

describe('where a block quote begins behind another', () => {
  test.for<[string, readonly (number | undefined)[]]>([
    ['<blockquote>One.</blockquote><blockquote>Two.</blockquote>', [undefined, 0]],
    ['<blockquote><p>One.<p>Two.</blockquote>', [undefined, undefined]],
    [
      '<blockquote>One.</blockquote><p>Between.<blockquote>Two.</blockquote>',
      [undefined, undefined, undefined],
    ],
    [
      '<blockquote>One.<blockquote>In.</blockquote><blockquote>Again.</blockquote></blockquote>',
      [undefined, undefined, 1],
    ],
    [
      '<ul><li>Pears<blockquote>One.</blockquote><blockquote>Two.</blockquote></ul>',
      [undefined, undefined, 1],
    ],
    // What stood between the two is no part of the text.
    ['<blockquote>One.</blockquote><p>Advertisement<blockquote>Two.</blockquote>', [undefined, 0]],
  ])('%s', ([html, expected]) => {
    expect(read(html).blocks.map(({ opens }) => opens)).toEqual(expected);
  });
});
