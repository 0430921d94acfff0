import { describe, expect, test } from 'vitest';
import { readBookmarks } from '../../../src/import/bookmarks.ts';
import { readCsvExport } from '../../../src/import/csv-exports.ts';
import { readJsonExport } from '../../../src/import/json-exports.ts';
import { type Export, NOTHING_KNOWN, quoteInMarkdown, timeOf } from '../../../src/import/saved-link.ts';

/** The links of an export, without the fields that it does not state. */
function said(found: Export | null) {
  const silent = Object.entries(NOTHING_KNOWN).map(([key, value]) => [key, JSON.stringify(value)]);
  return found?.links.map((link) =>
    Object.fromEntries(
      Object.entries(link).filter(
        ([key, value]) => !silent.some(([one, none]) => one === key && none === JSON.stringify(value)),
      ),
    ),
  );
}

const none = async () => null;

test('Pocket', () => {
  const csv = `title,url,time_added,tags,status
"Tide, rising",https://a.example/1,1600322788,sea|late night,unread
https://a.example/2,https://a.example/2,1600172739,,archive
No link,,nonsense,"x,y",unread
`;
  expect(said(readCsvExport(csv))).toEqual([
    {
      address: 'https://a.example/1',
      title: 'Tide, rising',
      tags: ['sea', 'late night'],
      added: '2020-09-17T06:06:28Z',
    },
    { address: 'https://a.example/2', added: '2020-09-15T12:25:39Z', read: true },
    { address: '', title: 'No link', tags: ['x', 'y'] },
  ]);
});

test('Instapaper, old and new', () => {
  const csv = `URL,Title,Selection,Folder,Timestamp,Tags
https://a.example/1,Tide,,Unread,1700000000,"[]"
https://a.example/2,Ebb,What *she* said,Archive,1700000001,"[""sea"",""two words""]"
https://a.example/3,Flow,,Starred,1700000002,
https://a.example/4,Moon,,Recipes,1700000003,
`;
  expect(said(readCsvExport(csv))).toEqual([
    { address: 'https://a.example/1', title: 'Tide', added: '2023-11-14T22:13:20Z' },
    {
      address: 'https://a.example/2',
      title: 'Ebb',
      tags: ['sea', 'two words'],
      added: '2023-11-14T22:13:21Z',
      read: true,
      highlights: '> What \\*she\\* said\n',
    },
    { address: 'https://a.example/3', title: 'Flow', tags: ['starred'], added: '2023-11-14T22:13:22Z' },
    { address: 'https://a.example/4', title: 'Moon', tags: ['Recipes'], added: '2023-11-14T22:13:23Z' },
  ]);
  expect(said(readCsvExport('URL,Title,Selection,Folder\nhttps://a.example/1,Tide,,Archive\n'))).toEqual([
    { address: 'https://a.example/1', title: 'Tide', read: true },
  ]);
});

test('Readwise Reader', () => {
  const csv = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Tide,https://a.example/1,01a,"['sea', ""it's late""]",2022-11-06 04:33:50+00:00,0.2,new,True
Ebb,https://a.example/2,01b,[],2022-11-06 04:33:50+02:00,1,archive,True
Item,https://a.example/3,01c,[],2022-11-06 04:33:50+00:00,0,feed,False
`;
  const found = readCsvExport(csv);
  expect(said(found)).toEqual([
    {
      address: 'https://a.example/1',
      title: 'Tide',
      tags: ['sea', "it's late"],
      added: '2022-11-06T04:33:50Z',
    },
    { address: 'https://a.example/2', title: 'Ebb', added: '2022-11-06T02:33:50Z', read: true },
  ]);
  expect(found?.leftOut).toEqual(['1 items of feeds']);
});

test('Readwise’s highlights are a text for each book', () => {
  const csv = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
"The tide, she said.",Harbour,Ana Ruiz,,mine,,,page,1,2020-10-05 10:15:30+00:00,sea
The ebb.,Harbour,Ana Ruiz,,,,,page,2,2020-10-06 10:15:30+00:00,sea
`;
  expect(said(readCsvExport(csv))).toEqual([
    {
      address: null,
      title: 'Harbour',
      authors: ['Ana Ruiz'],
      tags: ['sea'],
      added: '2020-10-06T10:15:30Z',
      text: { format: 'markdown', content: '> The tide, she said.\n\nmine\n\n> The ebb.\n' },
    },
  ]);
});

test('any table of addresses, and none of anything else', () => {
  expect(said(readCsvExport('Name;URL\nTide;https://a.example/1\n'))).toEqual([
    { address: 'https://a.example/1', title: 'Tide' },
  ]);
  expect(readCsvExport('a,b\n1,2\n')).toBeNull();
  expect(readCsvExport('')).toBeNull();
});

test('Omnivore, with its texts', async () => {
  const json = JSON.stringify([
    {
      id: '1',
      slug: 'tide-1',
      title: 'Tide',
      author: 'Ana Ruiz',
      url: 'https://a.example/1',
      state: 'Active',
      readingProgress: 20,
      labels: ['sea'],
      savedAt: '2024-10-30T12:39:28.023Z',
      publishedAt: '2024-10-29T00:00:00.000Z',
    },
    {
      id: '2',
      slug: '../../secret',
      title: 'Ebb',
      url: 'https://a.example/2',
      state: 'Archived',
      labels: [{ name: 'b' }],
      savedAt: '',
    },
    {
      id: '3',
      slug: 'x',
      title: 'Gone',
      url: 'https://a.example/3',
      state: 'DELETED',
      labels: [],
      savedAt: '',
    },
  ]);
  const asked: string[] = [];
  const found = await readJsonExport(json, async (name) => {
    asked.push(name);
    return name === 'content/tide-1.html' ? '<p>Text</p>' : name === 'highlights/tide-1.md' ? '> Text' : null;
  });
  expect(said(found)).toEqual([
    {
      address: 'https://a.example/1',
      title: 'Tide',
      authors: ['Ana Ruiz'],
      date: '2024-10-29T00:00:00Z',
      tags: ['sea'],
      added: '2024-10-30T12:39:28Z',
      text: { format: 'html', content: '<p>Text</p>' },
      highlights: '> Text',
    },
    { address: 'https://a.example/2', title: 'Ebb', tags: ['b'], read: true },
  ]);
  expect(asked.filter((name) => name.includes('..'))).toEqual([]);
  expect(found?.leftOut).toEqual(['1 that were deleted there']);
});

test('wallabag, with its texts', async () => {
  const json = JSON.stringify([
    {
      id: 1,
      title: 'Tide',
      url: 'https://a.example/1',
      is_archived: 1,
      archived_at: '2024-01-05T10:00:00+0100',
      is_starred: 1,
      created_at: '2024-01-01T10:00:00+0000',
      published_by: ['Ana Ruiz'],
      language: 'en_GB',
      content: '<p>Text</p>',
      tags: ['sea'],
      annotations: [{ quote: 'The tide', text: 'mine' }, { quote: 'ebb', text: '' }, { text: 'no quote' }],
    },
    {
      id: 2,
      title: 'Ebb',
      url: 'https://a.example/2',
      is_archived: false,
      content: "wallabag can't retrieve contents for this article.",
      tags: [{ label: 'b' }],
    },
  ]);
  expect(said(await readJsonExport(json, none))).toEqual([
    {
      address: 'https://a.example/1',
      title: 'Tide',
      authors: ['Ana Ruiz'],
      lang: 'en-GB',
      tags: ['sea', 'starred'],
      added: '2024-01-01T10:00:00Z',
      read: '2024-01-05T09:00:00Z',
      text: { format: 'html', content: '<p>Text</p>' },
      highlights: '> The tide\n\nmine\n\n> ebb\n',
    },
    { address: 'https://a.example/2', title: 'Ebb', tags: ['b'] },
  ]);
});

test.for(['{', '[1, 2]', '{"a": 1}', '[{"a": 1}]', '"text"'])('%s is no export', async (json) => {
  expect(await readJsonExport(json, none)).toBeNull();
});

describe('bookmarks', () => {
  test('of a browser: folders are tags, except those that every browser makes', () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichenleiste</H3>
    <DL><p>
        <DT><A HREF="https://a.example/1?a=1&amp;b=2" ADD_DATE="1686813518" TAGS="sea,late night">Tide &amp; ebb</A>
        <DD>A note
        <DT><H3>News</H3>
        <DL><p>
            <DT><H3>Local</H3>
            <DL><p>
                <DT><A HREF="https://a.example/2">Ebb</A>
            </DL><p>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">Script</A>
        <DT><A HREF="https://a.example/3">https://a.example/3</A>
    </DL><p>
</DL><p>`;
    const found = readBookmarks(html);
    expect(said(found)).toEqual([
      {
        address: 'https://a.example/1?a=1&b=2',
        title: 'Tide & ebb',
        tags: ['sea', 'late night'],
        added: '2023-06-15T07:18:38Z',
      },
      { address: 'https://a.example/2', title: 'Ebb', tags: ['News', 'Local'] },
      { address: 'https://a.example/3' },
    ]);
    expect(found?.leftOut).toEqual(['1 that are not web addresses']);
  });

  test('of Pocket, before 2025', () => {
    const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://a.example/1" time_added="1688628695" tags="sea,b">Tide</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1688627412" tags="">Ebb</a></li></ul></body></html>`;
    expect(said(readBookmarks(html))).toEqual([
      { address: 'https://a.example/1', title: 'Tide', tags: ['sea', 'b'], added: '2023-07-06T07:31:35Z' },
      { address: 'https://a.example/2', title: 'Ebb', added: '2023-07-06T07:10:12Z', read: true },
    ]);
  });

  test('are not found in other pages', () => {
    expect(readBookmarks('<!doctype html><p><a href="https://a.example/">A page</a></p>')).toBeNull();
  });
});

test.for([
  ['1600322788', '2020-09-17T06:06:28Z'],
  [1600322788000, '2020-09-17T06:06:28Z'],
  ['2024-01-01', '2024-01-01'],
  ['2024-01-01 10:00', '2024-01-01T10:00:00Z'],
  ['2024-01-01T10:00:00.123+0200', '2024-01-01T08:00:00Z'],
  ['2024-13-01', null],
  ['0', null],
  ['yesterday', null],
  [null, null],
] as const)('%s is the time %s', ([stated, time]) => {
  expect(timeOf(stated)).toBe(time);
});

test.for([
  ['1. a\n  2) b', '> 1\\. a\n> 2\\) b\n'],
  ['a\n===', '> a\n> \\=\\=\\=\n'],
  ['a\r- b\u2028# c', '> a\n> \\- b\n> \\# c\n'],
  ['AT&amp;T <b>', '> AT\\&amp;T \\<b>\n'],
  ['one-to-one', '> one-to-one\n'],
] as const)('a highlight %j stays as it is typed', ([text, markdown]) => {
  expect(quoteInMarkdown(text, null)).toBe(markdown);
});
