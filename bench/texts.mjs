/** Made-up texts of any size to measure with, the same ones every time. */

const WORDS =
  'the a of and to in is was that it for on with as at by from they we harbour council river bridge winter morning market letter engine village question answer money weather season school garden station window history committee proposal building water report island ferry captain engineer teacher old new small long early quiet public after before under between without because though while'.split(
    ' ',
  );
const SPEAKERS = ['Ana Ruiz', 'Bo Hale', 'Chidi Okoro', 'Dana Whitfield', 'Elif Sahin'];
const VERBS = ['said', 'told the council', 'wrote', 'asked', 'replied'];
const JAPANESE =
  'の に は を た が で て と し れ さ ある いる する から まで 港 川 橋 冬 朝 市場 手紙 村 問い 答え お金 天気 季節 学校 庭 駅 窓 歴史 委員会 提案 建物 水 報告 島 船長 先生 古い 新しい 小さな 静かな'.split(
    ' ',
  );

/** A generator of numbers from 0 to below 1 (mulberry32), the same for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function createWriter(seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const clause = () => `${words(4 + Math.floor(next() * 9))}`;
  const sentence = () => {
    if (next() < 0.2)
      return `“${capital(clause())}, ${clause()},” ${next() < 0.5 ? `${pick(SPEAKERS)} ${pick(VERBS)}` : 'she said'}.`;
    return `${capital(clause())}${next() < 0.4 ? `, ${clause()}` : ''}.`;
  };
  return {
    paragraph: () => Array.from({ length: 3 + Math.floor(next() * 4) }, sentence).join(' '),
    short: () => sentence(),
    japanese: () =>
      `${Array.from({ length: 3 + Math.floor(next() * 4) }, () => {
        const clause = Array.from({ length: 8 + Math.floor(next() * 20) }, () => pick(JAPANESE)).join('');
        return next() < 0.2 ? `「${clause}」と船長は言った。` : `${clause}。`;
      }).join('')}`,
    next,
    heading: () => capital(words(4)),
    emphasised: () => `*${words(2)}*`,
    link: () => `[${words(2)}](https://example.org/${pick(WORDS)})`,
  };
}

/** Paragraphs as `write` makes them until there are `bytes` of them. */
function* paragraphsOf(bytes, write) {
  for (let size = 0; size < bytes; ) {
    const paragraph = write();
    size += Buffer.byteLength(paragraph) + 2;
    yield paragraph;
  }
}

const TITLE = 'The Harbour in Winter';

/** Plain text: English prose in paragraphs of some 400 characters, with every fifth sentence quoted. */
export function plainText(bytes) {
  const { paragraph } = createWriter(1);
  return `${[TITLE, ...paragraphsOf(bytes, paragraph)].join('\n\n')}\n`;
}

/** The same as Markdown, with headings, emphasis, links and lists. */
export function markdown(bytes) {
  const { paragraph, next, heading, emphasised, link, short } = createWriter(1);
  const write = () => {
    const kind = next();
    if (kind < 0.05) return `## ${heading()}`;
    if (kind < 0.1) return `- ${short()}\n- ${short()}\n- ${short()}`;
    if (kind < 0.5) return `${paragraph()} ${emphasised()} ${link()}.`;
    return paragraph();
  };
  return `${[`# ${TITLE}`, ...paragraphsOf(bytes, write)].join('\n\n')}\n`;
}

/** `plainText` as a web page. */
export function html(bytes) {
  const { paragraph } = createWriter(1);
  const body = [...paragraphsOf(bytes, paragraph)].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title><body><h1>${TITLE}</h1>\n${body}\n</body></html>\n`;
}

/** A web page like those of real sites: an article of `bytes` bytes among much else. */
export function webPage(bytes) {
  const { paragraph } = createWriter(1);
  const links = Array.from(
    { length: 100 },
    (_, at) => `<li class="item"><a href="/${at}">Place ${at}</a></li>`,
  ).join('\n');
  const cards = Array.from(
    { length: 40 },
    (_, at) =>
      `<div class="card"><a href="/more/${at}"><h3>Another article, ${at}</h3><p>It begins so.</p></a></div>`,
  ).join('\n');
  const body = [...paragraphsOf(bytes, paragraph)]
    .map(
      (text, at) =>
        `<div class="block-${at}"><p class="text"><span>${text}</span> <a href="/${at}">More.</a></p></div>`,
    )
    .join('\n');
  const statement = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-02' });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Quay</title>
<script type="application/ld+json">${statement}</script><style>p { margin: 0 }</style></head>
<body><nav><ul>${links}</ul></nav><main><article><h1>${TITLE}</h1><p class="byline">May 2, 2024</p>
<div class="share-buttons"><a href="/share">Share</a></div>\n${body}\n<section class="related">${cards}</section></article></main>
<footer><ul>${links}</ul></footer></body></html>\n`;
}

/** Japanese without spaces. */
export function japanese(bytes) {
  const { japanese: write } = createWriter(1);
  return `港の冬\n\n${[...paragraphsOf(bytes, write)].join('\n\n')}\n`;
}

/** One paragraph, however long. */
export function oneParagraph(bytes) {
  const { paragraph } = createWriter(1);
  return `${TITLE}\n\n${[...paragraphsOf(bytes, paragraph)].join(' ')}\n`;
}

/** `count` paragraphs of one sentence each. */
export function shortParagraphs(count) {
  const { short } = createWriter(1);
  return `${[TITLE, ...Array.from({ length: count }, short)].join('\n\n')}\n`;
}
