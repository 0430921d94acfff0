import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article.ts';
import { ReaderError } from '../../../../src/errors/reader-error.ts';
import { openContainer } from '../../../../src/source/containers/open-container.ts';
import { readArticle } from '../../../../src/source/open-article.ts';
import { makeZip } from '../../../helpers/make-zip.ts';

/** What is in a file: each article, or what is wrong with it. */
async function open(content: string | Uint8Array, fileName: string | null = null, url: string | null = null) {
  const bytes = Buffer.from(content);
  const sources = await openContainer({
    label: 'FILE',
    fileName,
    url,
    open: async () => ({
      bytes: (async function* () {
        for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
      })(),
      charset: null,
    }),
  });
  const found: (Article | string)[] = [];
  for (const source of sources)
    try {
      found.push((await readArticle(source, { raw: false })).article);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      found.push(error.message);
    }
  return found;
}

const shown = (found: readonly (Article | string)[]) =>
  found.map((one) =>
    typeof one === 'string'
      ? one
      : `${one.title}: ${one.blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind} ${text}`)).join(' | ')}`,
  );

const mail = (headers: string, body: string) =>
  `From: Ana Ruiz <ana@a.example>\nSubject: Tide\n${headers}\n${body}`;

describe('mail', () => {
  test('has its subject, sender and date', async () => {
    const [article] = await open(
      'From: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@a.example>\r\nTo: b@b.example\r\nSubject: =?utf-8?B?VGlkZSDigJQgZWJi?=\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100 (CET)\r\n\r\nThe tide rose.\r\n',
    );
    expect(article).toMatchObject({
      title: 'Tide — ebb',
      id: 'tide-ebb',
      authors: [{ name: 'Ana Ruíz' }],
      date: '2026-11-02T10:00:00+01:00',
      blocks: [{ text: 'The tide rose.' }],
    });
  });

  test.for([
    ['plain text', 'Tide: One two. | Three.', mail('', 'One\ntwo.\n\nThree.\n')],
    [
      'quoted text and a signature',
      'Tide: Bob wrote: | quote I think so. | No. | rule  | Ana',
      mail('To: b@b.example\n', 'Bob wrote:\n> I think so.\n\nNo.\n\n-- \nAna\n'),
    ],
    ['text that flows', 'Tide: One two.', mail('Content-Type: text/plain; format=flowed\n', 'One \ntwo.\n')],
    [
      'quoted-printable',
      'Tide: Müller said.',
      mail(
        'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n',
        'M=FCller =\nsaid.\n',
      ),
    ],
    [
      'base64',
      'Tide: Müller said.',
      mail(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n',
        `${Buffer.from('Müller said.').toString('base64')}\n`,
      ),
    ],
    [
      'two forms, of which the page counts',
      'Tide: Page here',
      mail(
        'Content-Type: multipart/alternative; boundary=b\n',
        '--b\nContent-Type: text/plain\n\nText\n--b\nContent-Type: text/html\n\n<p>Page <b>here</b></p>\n--b--\n',
      ),
    ],
    [
      'an attachment',
      'Tide: Text | Attachment: a.pdf',
      mail(
        'Content-Type: multipart/mixed; boundary=b\n',
        '--b\nContent-Type: text/plain\n\nText\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\n%PDF\n--b--\n',
      ),
    ],
    [
      'a charset that is not its own',
      'Tide: Müller said.',
      Buffer.from(mail('Content-Type: text/plain; charset=utf-8\n', 'M\xfcller said.\n'), 'latin1'),
    ],
    [
      'UTF-8 that says it is Latin 1',
      'Tide: Müller said “no”.',
      Buffer.from(mail('Content-Type: text/plain; charset=iso-8859-1\n', 'Müller said “no”.\n')),
    ],
    [
      'a message without an end',
      'Tide: Text',
      mail('Content-Type: multipart/mixed; boundary=b\n', '--b\nContent-Type: text/html\n\n<p>Text'),
    ],
    ['nothing', 'FILE is empty', mail('', '\n')],
    [
      'nothing but what is attached',
      'Tide: Attachment: a.pdf',
      mail('Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n', 'JVBERi0=\n'),
    ],
    [
      'what only its receiver can open',
      'FILE is encrypted, and cannot be read',
      mail(
        'MIME-Version: 1.0\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\n',
        '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n',
      ),
    ],
    [
      'Latin 1 that does not say so',
      'Tide: Müller said.',
      Buffer.from(mail('', 'M\xfcller said.\n'), 'latin1'),
    ],
    [
      'Latin 1 in a part that does not say so',
      'Tide: Müller said.',
      Buffer.from(mail('Content-Type: text/html\n', '<p>M\xfcller said.</p>\n'), 'latin1'),
    ],
    [
      'parts nested too deeply',
      'cannot read FILE: its parts are nested too deeply',
      mail('MIME-Version: 1.0\n', '').trimEnd() +
        '\nContent-Type: multipart/mixed; boundary=b\n\n--b'.repeat(50),
    ],
  ] as const)('with %s', async ([, expected, message]) => {
    expect(shown(await open(message))).toEqual([expected]);
  });

  test('names what is attached', async () => {
    const [article] = await open(
      mail(
        'Content-Type: multipart/mixed; boundary=b\n',
        '--b\nContent-Type: text/plain\n\nText\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\n%PDF\n--b--\n',
      ),
    );
    expect(article).toMatchObject({ extra: { attachments: ['a.pdf'] } });
  });

  test('forwarded without end is read to a depth, and what is further in is attached', async () => {
    const [article] = await open(mail('Content-Type: message/rfc822\n', '').repeat(2000));
    expect(article).toMatchObject({ title: 'Tide', extra: { attachments: [expect.any(String)] } });
    expect(JSON.stringify(article).length).toBeLessThan(20_000);
  });

  test('nested in mail without end ends in a sentence', async () => {
    let message = mail('', 'Innermost.\n');
    for (let depth = 0; depth < 60; depth++)
      message = mail(
        `Content-Type: multipart/mixed; boundary=b${depth}\n`,
        `--b${depth}\nContent-Type: message/rfc822\n\n${message}\n--b${depth}--\n`,
      );
    const [found] = await open(message).catch((error: unknown) => [
      error instanceof ReaderError ? error.message : error,
    ]);
    expect(typeof found === 'string' || (found as Article).blocks.length > 0).toBe(true);
  });

  test.for([
    'From: here to there\n\nA walk along the river.\n',
    'Title: A Walk\nAuthor: Ana Ruiz\n\nText.\n',
    'ANA: I wait.\nBOB: So do I.\n\nThey wait.\n',
    'From the hill we saw the river.\n\nIt rose.\n',
    'Subject: a story in letters\nand more text.\n\nText.\n',
    '',
    'x',
  ])('is not what only begins like one: %j', async (text) => {
    const [article] = await open(text, 'a.txt');
    expect(typeof article !== 'object' || !('attachments' in article.extra)).toBe(true);
    expect(typeof article !== 'object' ? '' : article.authors.map(({ name }) => name).join()).not.toContain(
      'here to',
    );
  });
});

test('a mailbox has its messages one after another', async () => {
  const box = `From ana@a.example Mon Nov  2 10:00:00 2026\n${mail('', 'One.\n>From here on.\n')}\nFrom bob@b.example Mon Nov  2 11:00:00 2026 +0100\n${mail('', 'Two.\n\nFrom the hill we saw it.\n')}\nFrom - Mon Nov  2 12:00:00 2026\n${mail('', '\n')}`;
  expect(shown(await open(box))).toEqual([
    'Tide: One. From here on.',
    'Tide: Two. | From the hill we saw it.',
    'FILE is empty',
  ]);
});

const PAGE = `<!doctype html><html><head><title>Tide</title></head><body><article><h1>Tide</h1>
<p>The river rose on Monday, and the town moved its boats to the <a href="/field">upper field</a>, as it does every spring.</p>
<p>Nobody was hurt, and the mill stood dry, but the road to the harbour was closed until the evening, and the bus went round.</p>
<p>On Tuesday the water fell, the boats came back to the river one after another, and the market was held as it always is.</p>
</article></body></html>`;

test('a page saved as MHTML is a page, with its address', async () => {
  const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/news/tide\r\nSubject: Tide\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://a.example/news/tide\r\n\r\n${PAGE}\r\n--b\r\nContent-Type: text/html\r\nContent-Location: cid:frame\r\n\r\n<html><body><p>An advertisement in a frame.</p></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.example/a.png\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`;
  const [article] = await open(saved, 'tide.mhtml');
  expect(article).toMatchObject({
    title: 'Tide',
    source: 'https://a.example/news/tide',
    blocks: { length: 3 },
  });
  expect(JSON.stringify(article)).toContain('https://a.example/field');
  expect(JSON.stringify(article)).not.toContain('advertisement');
});

test.for([
  [
    'SingleFile',
    '<!--\n Page saved with SingleFile \n url: https://a.example/news/tide \n saved date: Mon Nov 02 2026\n-->',
  ],
  ['a browser', '<!-- saved from url=(0030)https://a.example/news/tide -->'],
] as const)('a page saved by %s has its address', async ([, comment]) => {
  const [article] = await open(PAGE.replace('<html>', `${comment}<html>`), 'tide.html');
  expect(article).toMatchObject({ source: 'https://a.example/news/tide' });
  expect(JSON.stringify(article)).toContain('https://a.example/field');
});

describe('feeds', () => {
  test.for([
    ['a document type', '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss.dtd">'],
    ['entities of files', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "z">]>'],
    ['entities of entities', '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY x "&a;&a;&a;">]>'],
  ] as const)('are read with %s, and no entity of theirs is', async ([, doctype]) => {
    const feed = `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>N</title><item><title>Tide &x; &y;</title><description>Short.</description></item></channel></rss>`;
    for (const bytes of [feed, Buffer.from(`\ufeff${feed}`, 'utf16le')])
      expect(await open(bytes)).toMatchObject([{ title: 'Tide &x; &y;' }]);
  });

  test('an empty item is left out, and a note of ours is not a title', async () => {
    const feed =
      '<rss version="2.0"><channel><title>N</title><item></item><item><link>https://a.example/1</link></item></channel></rss>';
    expect(await open(feed)).toMatchObject([{ title: 'Item 1', source: 'https://a.example/1' }]);
  });

  test('twenty thousand items are read in time', { timeout: 60_000 }, async () => {
    const item = '<item><title>Tide</title><description>Short.</description></item>';
    const found = await openContainer({
      label: 'FILE',
      fileName: null,
      url: null,
      open: async () => ({
        bytes: (async function* () {
          yield Buffer.from(
            `<rss version="2.0"><channel><title>N</title>${item.repeat(20_000)}</channel></rss>`,
          );
        })(),
        charset: null,
      }),
    });
    expect(found).toHaveLength(20_000);
  });

  test('an item is named by what it has', async () => {
    const items = [
      '<title>The &amp;lt;em&amp;gt;tide&amp;lt;/em&amp;gt; &amp;amp;amp; ebb</title><guid>https://a.example/7</guid>',
      '<title>1 &lt; 2 &amp; so on</title><guid isPermaLink="false">a:8</guid>',
    ].map((item) => `<item>${item}<description>Short.</description></item>`);
    const articles = await open(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><link>https://a.example/</link>${items.join('')}</channel></rss>`,
    );
    expect(articles).toMatchObject([
      { title: 'The tide & ebb', source: 'https://a.example/7' },
      { title: '1 < 2 & so on', source: null },
    ]);
  });

  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title><link>https://a.example/</link><language>en-gb</language>${items}</channel></rss>`;

  test('RSS: each item an article, with its source', async () => {
    const [article] = await open(
      rss(
        '<item><title>Tide &amp; ebb</title><link>https://a.example/1</link><description>Short</description><content:encoded><![CDATA[<p>Long.</p><ul><li>A <a href="/x">link</a></li></ul>]]></content:encoded><pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate><category>sea</category><author>ana@a.example (Ana Ruiz)</author></item>',
      ),
    );
    expect(article).toMatchObject({
      title: 'Tide & ebb',
      authors: [{ name: 'Ana Ruiz' }],
      date: '2026-11-02T10:00:00+01:00',
      lang: 'en-gb',
      source: 'https://a.example/1',
      publication: 'Harbour News',
      tags: ['sea'],
      blocks: [
        { kind: 'paragraph', text: 'Long.' },
        { kind: 'item', text: 'A link', marks: [{ href: 'https://a.example/x' }] },
      ],
    });
  });

  test('an item with only a summary says so', async () => {
    const long = 'The tide rose and fell. '.repeat(40);
    expect(
      shown(
        await open(
          rss(
            `<item><title>A</title><link>https://a.example/1</link><description>The tide rose.</description></item><item><title>B</title><description>${long}</description></item><item><link>https://a.example/3</link><description>${long} [...]</description></item><item><title>D</title></item>`,
          ),
        ),
      ),
    ).toEqual([
      'A: The tide rose. | The feed has only a summary of this article. The whole is at its source.',
      `B: ${long.trim()}`,
      `The tide rose and fell. The tide rose: ${long}[...] | The feed has only a summary of this article. The whole is at its source.`,
      'D: The feed has only a summary of this article.',
    ]);
  });

  test('Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><author><name>Ana Ruiz</name></author><id>x</id><entry><title type="html">Tide &amp;amp; ebb</title><link href="https://a.example/1"/><updated>2026-11-02T10:00:00+01:00</updated><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry></feed>`;
    expect((await open(atom))[0]).toMatchObject({
      title: 'Tide & ebb',
      authors: [{ name: 'Ana Ruiz' }],
      source: 'https://a.example/1',
      blocks: [{ text: 'Long.' }],
    });
  });

  test.for([
    ['image/png', 'iVBORw0KGgo=', 'The feed has only a summary of this article.'],
    ['application/pdf', 'JVBERi0xLjQ=', 'The feed has only a summary of this article.'],
    ['text', 'Words.', 'Words.'],
    ['text/html', '&lt;p&gt;Words.&lt;/p&gt;', 'Words.'],
    ['xhtml', '<div xmlns="http://www.w3.org/1999/xhtml"><p>Words.</p></div>', 'Words.'],
  ])('content of Atom of type %s', async ([type, content, text]) => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>x</id><entry><title>Tide</title><content type="${type}">${content}</content></entry></feed>`;
    expect(shown(await open(atom))).toEqual([`Tide: ${text}`]);
  });

  test('JSON', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      language: 'en',
      authors: [{ name: 'Ana Ruiz' }],
      items: [
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'Tide',
          content_html: '<p>Long.</p>',
          date_published: '2026-11-02T10:00:00+01:00',
          tags: ['sea'],
        },
        { id: '2', content_text: 'One <b>.\n\nTwo.' },
        'nonsense',
      ],
    };
    expect(shown(await open(JSON.stringify(feed)))).toEqual(['Tide: Long.', 'One <b>.: One <b>. | Two.']);
  });

  test.for([
    '<rss version="2.0"><channel>',
    '<rss version="2.0"><channel></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    '{"version": "https://jsonfeed.org/version/1", "items": 5}',
    '{"version": "https://jsonfeed.org/version/1", ',
  ])('a broken one ends in words: %s', async (text) => {
    await expect(open(text)).rejects.toThrow('FILE is a feed without items, or a broken one');
  });
});

describe('books', () => {
  const chapter = (title: string, text: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
  const book = (more: Record<string, string | Uint8Array> = {}, hrefs = ['a.xhtml', 'b%20c.xhtml']) => ({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="x"><dc:title>The Tide &amp; Ebb</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:creator>Bo Hale</dc:creator><dc:language>en</dc:language><dc:date>2019-05</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>${hrefs.map((href, index) => `<item media-type="application/xhtml+xml" href="${href}" id="c${index}"/>`).join('')}<item id="css" href="s.css" media-type="text/css"/></manifest><spine><itemref idref="cover"/>${hrefs.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml':
      '<html><body><nav><ol><li><a href="a.xhtml">Chapter <i>One</i></a></li></ol></nav></body></html>',
    'OEBPS/cover.xhtml': '<html><body><img src="a.png"/></body></html>',
    'OEBPS/a.xhtml': chapter('I', 'The tide rose.'),
    'OEBPS/b c.xhtml': chapter('Two', 'The tide fell.'),
    ...more,
  });

  test('are chapters, with title and authors of the book', async () => {
    const found = await open(makeZip(book()));
    expect(shown(found)).toEqual(['Chapter One: heading I | The tide rose.', 'Two: The tide fell.']);
    expect(found[0]).toMatchObject({
      publication: 'The Tide & Ebb',
      authors: [{ name: 'Ana Ruiz' }, { name: 'Bo Hale' }],
      lang: 'en',
      date: '2019-05',
    });
  });

  test('what stands in sections of character data is text', async () => {
    const opf = book()['OEBPS/book.opf'].replace('The Tide &amp; Ebb', '<![CDATA[The Tide & Ebb]]>');
    const page = chapter('I', 'The tide <![CDATA[rose & rose]]>.');
    const [first] = await open(makeZip(book({ 'OEBPS/book.opf': opf, 'OEBPS/a.xhtml': page })));
    expect(shown([first as never])).toEqual(['Chapter One: heading I | The tide rose & rose.']);
    expect(first).toMatchObject({ publication: 'The Tide & Ebb' });
  });

  test.for([
    ['CHAPTER ONE', 'Chapter One: The tide rose.'],
    ['Chapter</h1><h2>One', 'Chapter One: The tide rose.'],
    ['Chapter</h1><h2>Two', 'Chapter One: heading Chapter | heading Two | The tide rose.'],
    ['Chapter One</h1><h2>Dawn', 'Chapter One: heading Dawn | The tide rose.'],
  ] as const)('headings that say the title are left out: %s', async ([headings, expected]) => {
    const page = chapter(headings, 'The tide rose.').replace(/<h2>(.*)<\/h1>/, '<h2>$1</h2>');
    expect(shown(await open(makeZip(book({ 'OEBPS/a.xhtml': page }))))[0]).toBe(expected);
  });

  test.for([
    [
      'a chapter that is not there',
      makeZip(book({}, ['a.xhtml', 'none.xhtml'])),
      [
        'Chapter One: heading I | The tide rose.',
        'FILE is a broken archive: it has no file OEBPS/none.xhtml',
      ],
    ],
    [
      'an encrypted chapter',
      makeZip(
        book({
          'META-INF/encryption.xml':
            '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData></EncryptedData></encryption>',
        }),
      ),
      ['OEBPS/a.xhtml in FILE is encrypted, and cannot be read', 'Two: The tide fell.'],
    ],
  ] as const)('%s is told, and the others are read', async ([, bytes, expected]) => {
    expect(shown(await open(bytes))).toEqual(expected);
  });

  test.for([
    ['a chapter outside', makeZip(book({}, ['../../../etc/passwd'])), 'leads out of it'],
    ['a name that leads out', makeZip({ ...book(), '../evil.xhtml': 'x' }), 'is a broken archive'],
    ['an encrypted archive', makeZip(book(), { encrypted: true }), 'is encrypted'],
    ['sizes that lie', makeZip(book(), { size: 10 }), 'is a broken archive'],
    ['sizes that are huge', makeZip(book(), { size: 4_000_000_000 }), 'is larger than 50 MB'],
    ['half of it', makeZip(book()).subarray(0, 700), 'is a broken archive'],
    [
      'no book',
      makeZip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<container/>' }),
      'does not say where the book is',
    ],
    ['no chapters', makeZip(book({}, [])), 'is a book in which no chapter has any text'],
    [
      'too many files',
      makeZip({
        ...book(),
        ...Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`f${index}`, ''])),
      }),
      'has more than 20000 files',
    ],
  ] as const)('with %s are refused in words', async ([, bytes, sentence]) => {
    await expect(open(bytes)).rejects.toThrow(sentence);
  });

  test('are one each, however often the book names them', async () => {
    const hrefs = Array.from({ length: 3000 }, () => 'a.xhtml');
    expect(shown(await open(makeZip(book({}, hrefs))))).toEqual(['Chapter One: heading I | The tide rose.']);
  });

  test('a bomb is not unpacked', async () => {
    await expect(open(makeZip(book({ 'META-INF/container.xml': Buffer.alloc(60_000_000) })))).rejects.toThrow(
      'is larger than 50 MB',
    );
  });
});

test('whatever begins like one of them ends in articles or in words', async () => {
  const piece = fc.constantFrom(
    'From: a@b.example\n',
    'Subject: x\n',
    'Content-Type: multipart/mixed; boundary=b\n',
    '\n',
    '--b\n',
    '--b--\n',
    'Content-Transfer-Encoding: base64\n',
    '<rss version="2.0"><channel>',
    '<item>',
    '</item>',
    '<title>',
    '<![CDATA[',
    ']]>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '&#x1;',
    '{"version":"https://jsonfeed.org/version/1"',
    ',"items":[',
    '{}',
    ']}',
    'PK\u0003\u0004',
    'mimetypeapplication/epub+zip',
    '\u0000',
    'é',
    'text ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      await open(pieces.join('')).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ReaderError);
      });
    }),
    { numRuns: 300 },
  );
});

test('packed text is left as it is', async () => {
  const packed = gzipSync('text');
  await openContainer({
    label: 'FILE',
    fileName: null,
    url: null,
    open: async () => ({
      bytes: (async function* () {
        yield packed;
      })(),
      charset: null,
    }),
  });
});
