import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/cli.ts';
import { fakeHost } from '../helpers/fake-host.ts';
import { makeZip } from '../helpers/make-zip.ts';

// Each field that strangers fill, with what would control a terminal, in each way that the format can write it.
const STEERS = '\u001b]0;owned\u0007\u001b[31m\u009b2J\u202e\u0007\b';
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

const folder = mkdtempSync(path.join(tmpdir(), 'reader-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inYaml = String.raw`\x1b]0;owned\x07\x1b[31m\x9b2J\u202e\u2028\x08`;
const inHtml = '&#27;]0;owned&#7;&#27;[31m&#155;2J&#x202e;&#8;&#x9b;31m';
const twice = '&amp;#27;[31m';
const inJson = String.raw`\u001b]0;owned\u0007\u001b[31m\u009b2J\u202e`;

const inWord = `=?utf-8?b?${Buffer.from(STEERS).toString('base64')}?=`;
const PROSE = `<p>${'The harbour froze before the boats came home. '.repeat(9)}</p>`;

const field = (name: string) => `${name}: "f${inYaml}${name}"`;
const files = {
  'fields.md': `---\n${['title', 'subtitle', 'lang', 'source'].map(field).join('\n')}
author:\n  - {name: "f${inYaml}author", bio: "f${inYaml}bio", url: "https://x.example/${inYaml}"}
tags: ["f${inYaml}tag"]\ndate: "2001-01-01${inYaml}"\nother${STEERS.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '')}: {"k${inYaml}": ["f${inYaml}extra"]}
"key${inYaml}": 1\n---\n\n“Text${STEERS},” said Ana${STEERS} Ruiz.\n`,
  'blocks.md': `# Head${STEERS}ing ${inHtml}\n\n## Head${STEERS} ${inHtml}\n\n> quote${STEERS} ${inHtml}\n\n- item${STEERS} ${inHtml}\n\n1. one${STEERS}\n
\`\`\`c${STEERS}\ncode${STEERS}\n\`\`\`\n\n    indented${STEERS}\n\n|a${STEERS}|b|\n|-|-|\n|c${inHtml}|\`d${STEERS}\`|\n
![image${STEERS} ${inHtml}](http://x.example/ "title${STEERS}")\n\nA [link${STEERS}](http://x.example/${STEERS.replaceAll(/[\u0000-\u001f]/g, '')} "t${inHtml}"), [another](<http://x.example/${inHtml}>),
[third][r], <http://x.example/\u009b2J\u202e> and <b title="${STEERS}">bold${STEERS}</b> ${twice}.\n\n[r]: http://x.example/%1b${inHtml} "t"\n\n<div>html${STEERS} ${inHtml}</div>\n`,
  'text.txt': `Title${STEERS}\n\nBy Ana${STEERS} Ruiz\n\nStandfirst${STEERS}\n\n“Text${STEERS},” said Bo${STEERS} Hale.\n\nAuthor: Mia${STEERS} Oh\n\nMia${STEERS} sails.\n`,
  'page.html': `<!doctype html><html lang="en${inHtml}"><head><title>Title${STEERS} ${inHtml}</title>
<meta name="author" content="Ana${inHtml} Ruiz"><meta name="description" content="About${inHtml}">
<meta property="article:published_time" content="2001-01-01${inHtml}"><link rel="canonical" href="https://x.example/${inHtml}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Title${inJson}","author":{"@type":"Person","name":"Ana${inJson} Ruiz","url":"https://x.example/${inJson}"},"datePublished":"2001-01-01${inJson}","inLanguage":"en${inJson}"}</script>
</head><body><article><h1>Title${inHtml}</h1>${`<p>The harbour${STEERS} froze ${inHtml} before the boats came home, ${twice} and “nobody${inHtml} knew,” said Bo${inHtml} Hale.
<a href="https://x.example/${inHtml}">link${inHtml}</a> <img alt="image${inHtml}" src="a.png"></p>`.repeat(
    8,
  )}<pre>code${inHtml}</pre><table><tr><th>a${inHtml}</th><th>b</th></tr><tr><td>c${inHtml}</td><td>d</td></tr></table></article></body></html>`,
  'broken.md': `---\ntitle: [${STEERS}\n"${inYaml}": {\n---\n\nText.\n`,
  'saved.html': `<!doctype html>\n<!-- saved from url=(0022)http://x.example/${STEERS}a -->\n<title>Saved</title>${PROSE}`,
  'single.html': `<!doctype html><!-- Page saved with SingleFile \n url: http://x.example/${STEERS}a \n--><title>Single</title>${PROSE}`,
  'page.mhtml': `From: <Saved${STEERS}>\nSnapshot-Content-Location: http://x.example/${STEERS}a\nSubject: S${inWord}\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n
--b\nContent-Type: text/html\nContent-Location: http://x.example/${STEERS}a\n\n<html><title>Title${inHtml}</title><body>${PROSE}</body></html>\n--b--\n`,
  'mail.eml': `From: ${inWord} <a@x.example>\nTo: b@x.example\nSubject: ${inWord}${STEERS}\nDate: Mon, 1 Jan 2001 10:00:00 +0000${STEERS}\nArchived-At: <http://x.example/${STEERS}a>\nContent-Language: en${STEERS}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n
--b\nContent-Type: text/plain\n\nText${STEERS} of it.\n\n-- \nAna${STEERS}\n--b\nContent-Type: application/pdf; name="a${STEERS}.pdf"\n\nx\n--b--\n`,
  'box.mbox': `From a@x.example Mon Jan  1 10:00:00 2001\nFrom: Ana${STEERS} <a@x.example>\nSubject: S${STEERS}\n\nText${STEERS}\n`,
  'feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>F${inHtml}</title><link>http://x.example/</link><language>en${STEERS}</language><item><title>T${STEERS}${inHtml}${twice}</title><link>http://x.example/${STEERS}${inHtml}</link><author>A${STEERS}${inHtml}</author><category>c${STEERS}${inHtml}</category><pubDate>Mon, 1 Jan 2001 10:00:00 +0000${STEERS}</pubDate><description>Text${STEERS}${twice}</description></item></channel></rss>`,
  'feed.json': `{"version":"https://jsonfeed.org/version/1.1","title":"F${inJson}","language":"en${inJson}","items":[{"id":"1","url":"http://x.example/${inJson}","title":"T${inJson}${inHtml}","tags":["t${inJson}"],"authors":[{"name":"A${inJson}"}],"date_published":"2001-01-01${inJson}","content_text":"Text${inJson}"}]}`,
  'book.epub': makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<container><rootfiles><rootfile full-path="b${STEERS}.opf"/></rootfiles></container>`,
    [`b${STEERS}.opf`]: `<package xmlns:dc="x"><metadata><dc:title>B${inHtml}${STEERS}</dc:title><dc:creator>A${inHtml}${STEERS}</dc:creator><dc:date>2001-01-01${STEERS}</dc:date><dc:language>en${inHtml}</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="g" href="gone${STEERS}.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="g"/></spine></package>`,
    'a.xhtml': `<html><body><h1>C${inHtml}${STEERS}</h1><p>Text${inHtml}${STEERS}</p></body></html>`,
  }),
  [`na${STEERS.replaceAll('/', '')}me.txt`]: 'One paragraph alone.\n',
  [`empty${STEERS}.txt`]: '',
  [`binary${STEERS}.txt`]: 'a\u0000b',
};
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);

const readable = Object.keys(files).filter((name) => /^(?!broken)[a-z]+\.[a-z]+$/.test(name));

const commands = [
  ['show'],
  ['show', '--links', 'inline'],
  ['show', '--width', '20'],
  ['show', '--json'],
  ['show', '--raw'],
  ['quotes', '--all'],
  ['quotes', '--all', '--json'],
  ['quotes', '--all', '--markdown'],
  ['quotes', '--speakers'],
  ['quotes', '--speakers', '--json'],
];

test.for(commands.flatMap((command) => Object.keys(files).map((file) => [command, file] as const)))(
  '%j of %j sends a terminal nothing that steers it',
  async ([command, file]) => {
    const host = fakeHost({ args: [...command, path.join(folder, file)] });
    expect(await run(host)).toBeLessThanOrEqual(1);
    expect(host.written.stdout).not.toMatch(UNSAFE);
    expect(host.written.stderr).not.toMatch(UNSAFE);
  },
);

test.for([
  [['list']],
  [['list', '--json']],
  [['list', '--author', STEERS]],
  [['list', '--tag', STEERS]],
  [['show', STEERS]],
  [['show', `./${STEERS}`]],
  [['show', `https://${STEERS}.example`]],
  [['show', `https://user:${STEERS}@x.example`]],
  [['show', 'Title']],
  [['quotes', '--by', STEERS, '1']],
  [['show', '--width', STEERS]],
  [['show', `--${STEERS}`]],
  [['show', '--color', STEERS]],
  [[STEERS]],
  [['completion', STEERS]],
] as const)('%j of a library of such files prints nothing that controls a terminal', async ([args]) => {
  const host = { ...fakeHost({ args }), bundledFolder: folder };
  await run(host);
  expect(host.written.stdout).not.toMatch(UNSAFE);
  expect(host.written.stderr).not.toMatch(UNSAFE);
});

test('on a terminal only reader’s own sequences are sent', async () => {
  for (const file of readable) {
    const host = fakeHost({
      args: ['show', path.join(folder, file)],
      columns: 80,
      env: { TERM: 'xterm-kitty', COLUMNS: '80' },
    });
    await run(host);
    // Styles, and links in printable ASCII (OSC 8).
    const own = host.written.stdout
      .replaceAll(/\u001b\[[\d;]*m/g, '')
      .replaceAll(/\u001b\]8;[\w=:-]*;[!-~]*(?:\u001b\\|\u0007)/g, '');
    expect(own).not.toMatch(UNSAFE);
  }
});

test('the fields of JSON are clean once they are decoded', async () => {
  const host = fakeHost({
    args: ['show', '--json', ...readable.map((file) => path.join(folder, file))],
  });
  await run(host);
  const strings: string[] = [];
  for (const line of host.written.stdout.trimEnd().split('\n'))
    JSON.parse(line, (key, value: unknown) => {
      strings.push(key);
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  expect(strings.filter((text) => UNSAFE.test(text))).toEqual([]);
  expect(strings).toContain('f title');
});
