import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../../src/explain.ts';
import { parseHtml } from '../../../../../src/parse/html/html.ts';

const [ONE, TWO, THREE, FOUR] = [
  'The ferry had left the island at six in the morning, with the mail, four crates of pears and a goat on board.',
  'Nobody on the quay could say afterwards who had tied it up so badly that it drifted as far as the lighthouse.',
  'In the afternoon two fishermen towed the ferry home, and the goat, which had eaten the pears, would not leave it.',
  'The mail was late by a day, as it had been in every week of that winter, and no letter in it was about goats.',
] as const;
const FIVE =
  'On the ferry, which has no gate to this day, the goat eats the last of the pears and looks out at the sea.';
const LONG = [ONE, TWO, THREE, FOUR].map((text) => `<p>${text}</p>`).join('');

function lines(html: string): readonly string[] {
  return (parseHtml(html, { url: null })?.blocks ?? []).map(({ text }) => text);
}

describe('a text that a page divides is joined', () => {
  test.for<[string, string, readonly string[]]>([
    ['a last part apart', `<h1>T</h1><div>${LONG}</div><div><p>So it ended.</p></div>`, ['So it ended.']],
    [
      'a row of its own',
      `<article><h1>T</h1><div class=row>${LONG}</div><div class=row><h2>Fares</h2><p>The boat is free on Sundays.</p></div></article>`,
      ['Fares', 'The boat is free on Sundays.'],
    ],
    [
      'a quotation below the part that has the title',
      `<div><h1>T</h1>${LONG}</div><div><blockquote><p>Goats have no home.</p></blockquote></div>`,
      ['Goats have no home.'],
    ],
    [
      'a row below the one that has the title',
      `<div class=row><h1>T</h1>${LONG}</div><div class=row><h2>FAQ</h2><div><p>Does it swim?</p></div><p>Rarely, and not far.</p></div>`,
      ['Does it swim?', 'Rarely, and not far.'],
    ],
    [
      'a first part that has a class more, with fares in it',
      `<div><h1>T</h1></div><section><div class="rich post intro"><p>It is cheap on any day.</p><div><table><tr><th>Day</th><th>Fare</th></tr><tr><td>Sunday</td><td>nothing</td></tr></table></div></div><div class="rich post">${LONG}${LONG.replaceAll('the', 'The')}</div></section>`,
      ['It is cheap on any day.'],
    ],
    [
      'a question above its answers',
      `<h1>T</h1><div id=q><p>My goat will not swim.</p><p>What am I doing wrong?</p></div><div id=answers>${LONG}</div>`,
      ['My goat will not swim.', 'What am I doing wrong?'],
    ],
    [
      'short paragraphs beside a long box',
      `<article><h1>T</h1><p>Open the gate.</p><div>${LONG}</div><p>Close it.</p></article>`,
      ['Open the gate.', 'Close it.'],
    ],
    [
      'verse above its note',
      `<h1>T</h1><div class=verse><div>The mill wheel turns at seven,</div><div>and half of it is drowned.</div></div><div><p>${ONE} ${TWO}</p></div>`,
      ['The mill wheel turns at seven,', 'and half of it is drowned.'],
    ],
    [
      'a letter in pre beside a comment on it',
      `<article><h1>T</h1><p>She wrote:</p><pre>${ONE}\n${TWO}</pre><p>He kept it.</p></article>`,
      ['She wrote:', `${ONE}\n${TWO}`, 'He kept it.'],
    ],
  ])('%s', ([, html, expected]) => {
    expect(lines(html)).toEqual(expect.arrayContaining([...expected]));
  });

  test.for<[string, string]>([
    [
      'a box beside it',
      `<article><h1>T</h1><div class=body>${LONG}</div><div class=promo-x><div><h3>Offers</h3><p>${ONE}</p></div></div></article>`,
    ],
    [
      'an aside',
      `<main><h1>T</h1><div>${LONG}</div><aside><p>Goats for sale, today only.</p></aside></main>`,
    ],
    [
      'cards',
      `<main><h1>T</h1><div>${LONG}${LONG.replaceAll('goat', 'dog')}</div><div><a href=/1><h3>Other goats</h3></a><p>They swim.</p></div></main>`,
    ],
  ])('%s is not', ([, html]) => {
    expect(lines(html).slice(0, 4)).toEqual([ONE, TWO, THREE, FOUR]);
    expect(lines(html).join()).not.toMatch(/Offers|sale|They swim/);
  });
});

describe('a short page is shown', () => {
  test.for<[string, readonly string[]]>([
    ['<p>Hello</p>', ['Hello']],
    ['Hello', ['Hello']],
    ['<table><tr><td>Open<td>9</table>', ['Open', '9']],
    ['<div>Closed</div><div>Back at 9</div><div>Tom</div>', ['Closed', 'Back at 9', 'Tom']],
    ['<h1>Hello</h1><h2>World</h2>', ['World']],
    [
      '<main><h1>The mill</h1><p>Closed today.</p></main><div class=cookie-notice><p>We use small files to count how often our pages are read, and by whom, and why.</p></div>',
      ['Closed today.'],
    ],
    [
      '<main><h1>The mill</h1><p>Closed today.</p></main><div><p>This site uses cookies. By reading on you agree to that, and to what our partners do with them.</p></div>',
      ['Closed today.'],
    ],
    [
      '<h1>池塘</h1><p>池塘又满了。</p><p>狗在看鱼。</p><div class=tip><p>您目前使用的浏览器版本过低，建议您尽快升级浏览器，以便获得最佳的浏览效果，谢谢您的理解与支持。</p></div>',
      ['池塘又满了。', '狗在看鱼。'],
    ],
    ['<h1>T</h1><pre>Dear Ada,\n\n  * paint</pre>', ['Dear Ada,\n\n  * paint']],
    [
      '<h1>T</h1><pre><code>x = 1 <span class=comment># a note that says what x is, and why it is one and not two, and so on</span></code></pre>',
      ['x = 1 # a note that says what x is, and why it is one and not two, and so on'],
    ],
    [`<h1>T</h1><a name=top><p>${ONE}</p><p>${TWO}</p>`, [ONE, TWO]],
    [`<h1>T<p>${ONE}</p><p>${TWO}</p>`, [ONE, TWO]],
    [`<div><h1><b>T</b>\n<ul><li>${ONE}</ul></div><p>${TWO}`, [ONE, TWO]],
    ['<h1>T</h1><form><p>Nothing but this.</p><input name=q></form>', ['Nothing but this.']],
  ])('%s', ([html, expected]) => {
    expect(lines(html)).toEqual(expected);
  });

  test.for([
    '<nav><a href=/a>A</a> <a href=/b>B</a></nav>',
    '<form><input name=q><button>Go</button></form>',
    '<form><label>Name <input></label><label for=p>Password</label><input id=p><button>Go</button></form>',
    '<p><a href=/a>Only a link</a></p>',
    '<p>Please enable JavaScript to view this page.</p>',
  ])('%s has no text', (html) => {
    expect(lines(html)).toEqual([]);
  });
});

test.for<[string, readonly string[]]>([
  ['<p>Goats<br>By Ana Ruiz<br>May 2, 2024</p><p>It swims.</p>', ['It swims.']],
  ['<p>Goats<br>They swim well enough.</p><p>It swims.</p>', ['Goats They swim well enough.', 'It swims.']],
])('the title and who wrote it, in the lines of one block, are not said again: %s', ([html, expected]) => {
  expect(lines(`<title>Goats</title><meta name=author content="Ana Ruiz"><h1>Goats</h1>${html}`)).toEqual(
    expected,
  );
});

test.for<[string, readonly string[]]>([
  [
    '<h2>3 May 2024</h2><p>It rained.</p><h2>4 May 2024</h2><p>It snowed.</p>',
    ['3 May 2024', 'It rained.', '4 May 2024', 'It snowed.'],
  ],
  ['<h2>3 May 2024</h2><p>It rained, and then it snowed.</p>', ['It rained, and then it snowed.']],
])('the days of a diary are its headings, not the day of an article: %s', ([html, expected]) => {
  expect(lines(`<title>Goats</title><h1>Goats</h1>${html}`)).toEqual(expected);
});

describe('a class or an id tells what a container is, if nothing speaks against it', () => {
  test.for<[string, readonly string[]]>([
    [
      '<section id=share><h2>Share<a href="#share">¶</a></h2><p>To share is to own less.</p></section>',
      ['Share', 'To share is to own less.'],
    ],
    [
      '<section id=comments><h2>Comments on the law</h2><p>There are two.</p></section>',
      ['Comments on the law', 'There are two.'],
    ],
    [
      '<section id=comments><h2>Comments on goats</h2><div class=comment><p>Mine swims.</p></div></section>',
      [],
    ],
    ['<section id=newsletter><h2>Our newsletter</h2><p>Every Friday.</p><button>Join</button></section>', []],
    [
      '<p>The <span class=tooltip>EU<span class=tooltiptext>European Union</span></span> counts goats.</p>',
      ['The EU counts goats.'],
    ],
    [
      '<div class=cookie-part><h2>Cookies in law</h2><p>The law knows none.</p></div>',
      ['Cookies in law', 'The law knows none.'],
    ],
    ['<div class=call-to-action><p>You need a licence.</p></div>', ['You need a licence.']],
    ['<div class=call-to-action><p>Write to us.</p><a href=/w>Write</a></div>', []],
    [
      '<div class=faq><button class=faq-question>Is it heated?</button><div><p>It is not.</p></div></div>',
      ['Is it heated?', 'It is not.'],
    ],
    [
      '<div role=tabpanel><p>On foot.</p></div><div role=tabpanel hidden><p>By boat.</p></div>',
      ['On foot.', 'By boat.'],
    ],
    [
      '<div class=box><p>You are using an ad blocker. Please switch it off, as we live from advertisements.</p></div>',
      [],
    ],
    ['<p class=paywall>It is full.</p>', ['It is full.']],
    ['<p class=comment>Nobody was hungry.</p>', ['Nobody was hungry.']],
    ['<ul class=postList><li>Paint<li>A rope</ul>', ['Paint', 'A rope']],
    ['<ol class=related-steps><li>Paint<li>A rope</ol>', ['Paint', 'A rope']],
    ['<h2 class=ez-toc-section>What is a pond?</h2><p>Water.</p>', ['What is a pond?', 'Water.']],
    ['<h2 id=download>Download</h2><p>Take it.</p>', ['Download', 'Take it.']],
    ['<section id=cookies><h2>Cookies</h2><p>They crumble.</p></section>', ['Cookies', 'They crumble.']],
    // a box of facts, a quotation pulled out, and what stands beside an article
    [
      `<article><p>${FIVE}</p><aside><h3>In numbers</h3><ul><li>One goat<li>Two boats</ul></aside></article>`,
      [FIVE, 'In numbers', 'One goat', 'Two boats'],
    ],
    [
      `<article><p>${FIVE}</p><aside><p>“It will not leave the ferry.”</p></aside></article>`,
      [FIVE, '“It will not leave the ferry.”'],
    ],
    [
      `<article><p>${FIVE}</p><footer><p>Correction: the goat was a sheep, and it did not swim.</p></footer></article>`,
      [FIVE, 'Correction: the goat was a sheep, and it did not swim.'],
    ],
    [
      `<article><p>${FIVE}</p><footer><p>Read <a href=/g>all about goats</a>, every Friday.</p></footer></article>`,
      [FIVE],
    ],
    [
      `<div><p><a href=/g>The goat, which had never been at sea, would not leave the ferry that night.</a></p></div><p>${FIVE}</p>`,
      ['The goat, which had never been at sea, would not leave the ferry that night.', FIVE],
    ],
    [
      `<div><p><a href=/g>The goat that would not leave the ferry in the night</a></p></div><p>${FIVE}</p>`,
      [FIVE],
    ],
    [`<main><p>${FIVE}</p></main><footer><p>The Quay is a paper of the island.</p></footer>`, [FIVE]],
    [
      `<article><p>${FIVE}</p><aside><p>More goats of the island: <a href=/g>all of them</a></p></aside></article>`,
      [FIVE],
    ],
    [
      `<article><p>${FIVE}</p><aside><p>Follow the goat every day.</p><button>Follow</button></aside></article>`,
      [FIVE],
    ],
    ['<aside><p>It will not leave the ferry.</p></aside>', []],
    ['<amp-consent><p>We set what we like, if you agree to it.</p></amp-consent>', []],
    ['<p>00:00 / 42:10</p>', []],
    // what a picture shows, and whose it is
    [`<img src=a.jpg><div class=img-caption><p>${FIVE}</p></div>`, [FIVE]],
    ['<img src=a.jpg><div class=img-caption>Photo: Bo Hale/Quay</div>', []],
    // text that a button opens, and what there is to read elsewhere
    [`<div class=read-more-answer><p>${FIVE}</p></div>`, [FIVE]],
    ['<div class=ReadMore><p>It swims.</p><a href=/a>Goats at sea, and on land</a></div>', []],
    [`<div class="read-more sponsored"><p>${FIVE}</p></div>`, []],
    ['<p><a href=/b>See price at Quay Stores</a></p><ul><li><a href=/b>Buy on Quay</a></ul>', []],
    // a chapter among others
    [
      '<section id=start><h2>First steps</h2><p>Sit.</p></section><section id=login><h2>Signing in</h2><p>Go in.</p></section><section id=share><h2>Lending a goat</h2><p>Give it.</p></section>',
      ['First steps', 'Sit.', 'Signing in', 'Go in.', 'Lending a goat', 'Give it.'],
    ],
    ['<section id=login><h2>Signing in</h2><p>Go in.</p></section>', []],
    [
      '<section id=start><h2>First steps</h2><p>Sit.</p></section><section id=comments><h2>What readers say</h2><p>Go.</p></section><section id=end><h2>Last steps</h2><p>Rise.</p></section>',
      ['First steps', 'Sit.', 'Last steps', 'Rise.'],
    ],
    [
      '<section id=start><h2>First steps</h2><p>Sit.</p></section><section id=subscribe><h2>Miss no goat</h2><p>Every Friday.</p><button>Join</button></section><section id=end><h2>Last steps</h2><p>Rise.</p></section>',
      ['First steps', 'Sit.', 'Last steps', 'Rise.'],
    ],
    [
      '<section id=related-work><h2>2. Related work</h2><p>Others have tried.</p></section>',
      ['2. Related work', 'Others have tried.'],
    ],
    [
      '<div class="social-media-embed"><blockquote><p>First boat!</p>— Tom Aske</blockquote></div>',
      ['First boat!', '— Tom Aske'],
    ],
    [
      '<p>Ask <span class=person-popover><a href=/p>Ada Bly</a><span class=popover__content>Ada Bly, all her texts <a href=/p>MORE</a></span></span> for it.</p>',
      ['Ask Ada Bly for it.'],
    ],
    ['<div class=page-layout--ads><p>So it was.</p></div>', ['So it was.']],
    ['<ul class=share-links><li><a href=/1>Post</a><li><a href=/2>Mail</a></ul>', []],
    ['<ul class=related-products><li><h3>A bench</h3>7,890</ul>', []],
    ['<p class=byline>Ada Bly, in the mill</p>', []],
    [
      '<div class=wp-caption><img src=a.png><p class=wp-caption-text>The gate in May.</p></div>',
      ['The gate in May.'],
    ],
    ['<div class=box><p>Czytaj więcej</p><p><a href=/1>Inny tekst</a></p></div>', []],
    ['<section id=related><h2>Related</h2><p>More of the same.</p></section>', []],
    [
      '<div><button aria-expanded=false>Why pears?</button><div hidden><p>They keep.</p></div></div>',
      ['Why pears?', 'They keep.'],
    ],
    [
      '<div class=info-box><p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle finden Sie ein Video, das den Artikel ergänzt.</p><p>Ich bin damit einverstanden, dass mir Videos angezeigt werden.</p></div>',
      [],
    ],
    [
      '<div class="section-header navigation"><h2>Ways in</h2></div><p>By the gate.</p><div class=banner><h3>Ways out</h3></div><p>By the roof.</p>',
      ['Ways in', 'By the gate.', 'Ways out', 'By the roof.'],
    ],
    ['<div class=related-title><h3>Related articles</h3></div><p>So it was.</p>', ['So it was.']],
    [
      '<section id=header><h2>Header</h2><p>It comes first.</p></section><section id=sidebar><h2>Sidebar</h2><p>It stands apart.</p></section><section id=footer><h2>Footer</h2><p>It comes last.</p></section>',
      ['Header', 'It comes first.', 'Sidebar', 'It stands apart.', 'Footer', 'It comes last.'],
    ],
    [
      '<div itemprop=comment itemscope itemtype="https://schema.org/Comment"><span>Bo Hale</span><p>Mine swims.</p></div>',
      [],
    ],
    [
      '<div class="fb-post social"><blockquote><p>Seat 7 is mine.</p>Posted by <a href=/b>Bo Hale</a></blockquote></div>',
      ['Seat 7 is mine.', 'Posted by Bo Hale'],
    ],
    [
      '<div style="display:none"><p>The goat came back.</p></div><button>Read more</button>',
      ['The goat came back.'],
    ],
    [
      '<p>The goat<span>…</span><span style="display:none"> came back.</span></p><a href="#" class=more>Weiterlesen</a>',
      ['The goat… came back.'],
    ],
    ['<div style="display:none"><p>Nobody sees this.</p></div><p>Read on.</p>', ['Read on.']],
    ['<div style="display:none"><p>Nobody sees this.</p></div><a href=/b>Read more</a>', []],
    [
      '<div><p>To view this content, you need to accept cookies from Tubefilm.</p><button>Accept</button></div>',
      [],
    ],
    [
      '<div><h3>Our letter</h3><p>By subscribing you agree to our terms and our privacy policy.</p></div>',
      [],
    ],
  ])('%s', ([html, expected]) => {
    expect(
      lines(`<title>T</title><main><h1>T</h1>${LONG}${html}${LONG.replaceAll('goat', 'dog')}</main>`).slice(
        4,
        -4,
      ),
    ).toEqual(expected);
  });

  test('links side by side at the foot of a page are no part of its article', () => {
    const foot = '<hr><center><a href=/a>Back</a> | <a href=/b>Mail</a></center>';
    expect(lines(`<h1>T</h1>${LONG}${foot}`)).toEqual([ONE, TWO, THREE, FOUR]);
  });

  test('the footer of a page in short lines is left out as well', () => {
    const foot =
      '<div class=footer><p>All that is here belongs to the mill, and nobody may copy it without leave.</p></div>';
    expect(
      lines(`<h1>T</h1><div><p>It is late in the year.</p><p>The gate is shut at six.</p></div>${foot}`),
    ).toEqual(['It is late in the year.', 'The gate is shut at six.']);
  });

  test('names are not believed where they would leave hardly anything', () => {
    const html = [ONE, TWO, THREE, FOUR].map(
      (text) => `<article><h2>A part</h2><div class=story-share-wrapper><p>${text}</p></div></article>`,
    );
    expect(lines(`<main>${html.join('')}</main>`).filter((text) => text !== 'A part')).toEqual([
      ONE,
      TWO,
      THREE,
      FOUR,
    ]);
  });

  test('comments are never part of the article, however many there are', () => {
    expect(
      lines(
        `<article><h1>T</h1><p>${ONE}</p></article><div class=comments>${`<p>${TWO} ${THREE}</p>`.repeat(9)}</div>`,
      ),
    ).toEqual([ONE]);
  });
});

describe('what a page has for readers without scripts is read', () => {
  test.for([
    `<div id=app></div><noscript>${LONG}</noscript>`,
    `<div id=app></div><template id=post>${LONG}</template>`,
    `<my-page><template shadowrootmode=open><main>${LONG}</main></template></my-page>`,
  ])('%s', (html) => {
    expect(lines(html)).toEqual([ONE, TWO, THREE, FOUR]);
  });

  test('only if the page has nothing else', () => {
    expect(
      lines(
        `<article>${LONG}</article><noscript><p>Count me, please, wherever you are and whatever it is that you read.</p></noscript>`,
      ),
    ).toHaveLength(4);
  });
});

test('every rule that leaves something out says its name', () => {
  const reasons: Reason[] = [];
  const html = `<title>T</title><main><h1>T</h1><p>By Ada Bly</p><div class=share>Share it</div>${LONG}<p>Advertisement</p><h2>Related articles</h2><p><a href=/1>One</a></p></main><nav>Home</nav>`;
  parseHtml(html, { url: null, explain: (reason) => reasons.push(reason) });
  expect(reasons.map(({ rule, about }) => `${rule}: ${about}`)).toEqual(
    expect.arrayContaining([
      'furniture-name: div.share',
      'furniture-tag: nav',
      'stated: main',
      'line-without-words: paragraph Advertisement',
      'about-article: paragraph By Ada Bly',
      'leads-away: heading Related articles',
    ]),
  );
});
