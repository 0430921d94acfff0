import fc from 'fast-check';
import { runReader } from './run-reader.mjs';

/** Bytes of the text that is timed, and the fewest seconds that say anything about growth. */
const SIZE = 64_000;
const NOTABLE = 0.5;
/** A text twice as long takes twice the time, a little more as memory fills up, but four times if the time is quadratic. */
const MOST = 3;

/** What texts are made of, and what rules look for: repetition is what makes a loop backtrack. */
export const PARTS = [
  ' ', '  ', '\t', '\n', '\n\n', '\r\n', '\f', '\u00a0', '\u2003', '\u3000', '\u200b', '\u00ad', '\u0301', '\u001b[', '\b',
  'a', 'A', '1', '1111', 'é', 'ß', 'İ', '好', '가', 'ア', 'ก', 'א', '👩\u200d', '🇩', 'क\u094d', '𠀀',
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '‚', '「', '」', '—', '–', '-', '--', ' - ', '…', '...', '.', ',', ';', ':', '!', '?',
  '(', ')', '[', ']', '{', '}', '|', '/', '\\', '@', '#', '##', '&', '%', '=', '*', '**', '_', '`', '```', '~~~', '> ', '- ', '1. ',
  '+ ', '* * *', '===', '---', '![', '](', '[^1]', '[a]: ', '<!--', '-->', '<', '>', '</', '<![CDATA[', '&amp;', '&#',
  'http://a.example/', 'a@b.example', 'said', ' said Ana Ruiz. ', 'By ', ' and ', 'Ana Ruiz', 'Dr. ', 'O’', ' he ', ' according to ',
  'May 1 ', '2024-01-01', 'sagte', ' dit-il ', '说', '：', '，', '。', 'と述べた', 'は', '라고', '말했다', 'Q: ', 'ANA: ', '[Page 1]',
  '<p>', '</p>', '<div>', '</div>', '<b>', '<a href=x>', '</a>', '<li>', '<ul>', '<table>', '<tr>', '<td>', '<br>', '<h1>', '<h2>',
  '<q>', '<pre>', '<span class="a">', '<img alt="a">', '<figure>', '<section>', '<sup>', '<template>', '<meta name=a content=b>',
  '<script>', '</script>', '<p class="byline">', '<time>', '<svg>', '<font>', '<dd>', '<dt>', 'a: b\n', '- a\n', 'a = 1\n', '"a": ',
  '{"a":', '[{"@id":"a"},', '&a ', '*a ', 'Subject: a\n', '=?utf-8?q?a?=', '\n\n“', '”\n\n', '\n- ', '\n# ', '\n| a ', '\n    ',
]; // biome-ignore format: a table
const part = fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'grapheme', maxLength: 3 }));

const PROSE = 'The harbour froze before the boats came home. ';
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><title>A title</title>${head}<article><h1>A title</h1><p>Shown. ${PROSE.repeat(30)}</p>${body}</article>`;
const attribute = (text) => text.replaceAll('"', '&quot;');

/** The texts in which the parts are put. */
const frames = {
  plain: (text) => `A title\n\nIt begins.\n\n${text}\n\nShown.\n`,
  'plain from the start': (text) => text,
  'plain, by lines': (text) => `A title\n\n${text.replaceAll(/(.{50})/gu, '$1\n')}`,
  markdown: (text) => `# A title\n\n${text}\n\nShown.\n`,
  'a heading': (text) => `# ${text}\n\nShown.\n`,
  'front matter': (text) => `---\ntitle: A title\n${text}\n---\n\nShown.\n`,
  'a value of front matter': (text) => `---\nauthor: ${text.replaceAll('\n', ' ')}\n---\n\nShown.\n`,
  page: (text) => page(text),
  paragraph: (text) => page(`<p>${text}</p>`),
  head: (text) => page('', text),
  title: (text) => page(`<h1>${text}</h1>`, `<meta property="og:title" content="${attribute(text)}">`),
  author: (text) =>
    page(`<p class="byline">${text}</p>`, `<meta name="author" content="${attribute(text)}">`),
  date: (text) =>
    page(`<time datetime="${attribute(text)}">`, `<meta name="date" content="${attribute(text)}">`),
  'linked data': (text) =>
    page('', `<script type="application/ld+json">{"@type":"NewsArticle","author":${text}}</script>`),
  'a text in linked data': (text) =>
    page(
      '',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, articleBody: text, author: text })}</script>`,
    ),
  mail: (text) =>
    `From: Ana <a@b.example>\nSubject: ${text.replaceAll(/[\r\n]/g, ' ')}\nDate: ${text.slice(0, 1000).replaceAll(/[\r\n]/g, ' ')}\n\n${text}\n`,
  'headers of a mail': (text) => `From: Ana <a@b.example>\nSubject: a\n${text}\n\nShown.\n`,
  feed: (text) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><item><title>${text}</title><description>${text}</description></item></channel></rss>`,
};

/** A frame, parts to repeat in it, and parts to end with. */
export const growing = fc.tuple(
  fc.constantFrom(...Object.keys(frames)),
  fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  fc.array(part, { maxLength: 3 }).map((parts) => parts.join('')),
);

/** The law that time grows no faster than the text, in each form that reads it as a whole. */
export async function growsInProportion([frame, unit, ending]) {
  if (unit === '') return [];
  const broken = [];
  for (const args of [
    ['show', '-'],
    ['quotes', '--all', '--json', '-'],
  ])
    if (await growsFaster(args, frame, unit, ending))
      broken.push(`${args[0]}: time grows faster than the text`);
  return broken;
}

async function growsFaster(args, frame, unit, ending) {
  const text = (size) => frames[frame](unit.repeat(Math.ceil(size / Buffer.byteLength(unit))) + ending);
  // Being slow once may be due to a busy machine, three times is not.
  for (let again = 0; again < 3; again++) {
    const one = await secondsOf(args, text(SIZE));
    if (one < NOTABLE) return false;
    const two = await secondsOf(args, text(2 * SIZE));
    if (two < MOST * one) return false;
  }
  return true;
}

/** Processor time, which other programs do not affect. */
async function secondsOf(args, stdin) {
  const start = process.cpuUsage();
  await runReader(args, { stdin, keep: false });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
