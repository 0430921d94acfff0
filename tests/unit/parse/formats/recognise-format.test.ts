import { describe, expect, test } from 'vitest';
import { recogniseBytes, recogniseText } from '../../../../src/parse/formats/recognise-format.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (names: string) => `PK\x03\x04\x14\0\0\0\x08\0${'\0'.repeat(16)}${names}`;

describe('by its first bytes', () => {
  test.for([
    ['%PDF-1.7\n', 'a PDF'],
    ['\n%PDF-1.4\n', 'a PDF'],
    ['%!PS-Adobe-3.0', 'PostScript'],
    ['{\\rtf1\\ansi', 'rich text (RTF)'],
    [zip('mimetypeapplication/epub+zip'), 'an EPUB'],
    [zip('[Content_Types].xml…PK..word/document.xml'), 'a Word document'],
    [zip('xl/workbook.xml'), 'a spreadsheet'],
    [zip('mimetypeapplication/vnd.oasis.opendocument.textPK'), 'an OpenDocument text'],
    [zip('notes.txt'), 'an archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'a document of an old office program'],
    [`${'x'.repeat(60)}BOOKMOBI`, 'an e-book for Kindle'],
    [`notes/${'\0'.repeat(251)}ustar`, 'an archive'],
    ['\xfd7zXZ\0', 'a compressed file'],
    ['\x89PNG\r\n\x1a\n', 'a picture'],
    ['RIFF\x01\x02\x03\x04WEBPVP8', 'a picture'],
    ['\0\0\0\x20ftypheic', 'a picture'],
    ['\0\0\0\x20ftypisom', 'a video or sound recording'],
    ['ID3\x03\0', 'a video or sound recording'],
    ['\x7fELF\x02', 'a program'],
    ['MZ\x90\0\x03', 'a program'],
    ['Plain words.', null],
    ['MZ is how some letters end.', null],
    ['BM was the name of the shop.', null],
    ['PKs are penalty kicks.', null],
    ['ID3 tags are in music files.', null],
    ['# On %PDF-1.4', null],
    ['\xff\xfeT\0e\0x\0t\0', null],
    ['', null],
  ] as const)('%j is %s', ([start, what]) => {
    expect(recogniseBytes(bytesOf(start))?.what ?? null).toBe(what);
  });
});

describe('by its text', () => {
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => row(index)).join('\n');
  test.for([
    ['{"a": [1, 2]}', null, 'JSON'],
    ['[]\n', 'a.txt', 'JSON'],
    ['{"a": 1}\n{"a": 2}\n', null, 'JSON'],
    ['{"cells": []}', 'x.ipynb', 'a notebook'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', null, 'a feed'],
    ['{not json}', null, null],
    ['[1] A note.', null, null],
    ['[The door opens.]\n\nANN: Who is it?', null, null],
    ['{"title": "T"}\n\nText below front matter.', 'a.md', null],
    ['"Quite so," she said.', null, null],
    ['<?xml version="1.0"?>\n<rss version="2.0"><channel>', null, 'a feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', null, 'a feed'],
    ['<?xml version="1.0"?><!-- c --><!DOCTYPE svg><svg width="1">', null, 'a picture (SVG)'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null, 'a picture (SVG)'],
    ['<?xml version="1.0"?><catalog>', null, 'XML'],
    ['<?xml version="1.0"?>\n<html lang="en">', null, null],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "a" "b">\n<html>', 'a.md', null],
    ['<note> is what she called it.', null, null],
    ['<p>words', null, null],
    ['a,b\n1,2\n', 'x.csv', 'a table (CSV)'],
    ['a;b\n"1;\n;";2\n', 'x.csv', 'a table (CSV)'],
    ['url,title,folder\nhttps://a.example/,A,Unread\n', null, 'a table (CSV)'],
    ['"title","url","tags"\n"A","https://a.example/","x"\n', null, 'a table (CSV)'],
    ['Url, or address\nand a line without\n', null, null],
    ['name,place,link\nAnn went home, and Bo\n', null, null],
    ['Only words, here\nand a line without\n', 'x.csv', null],
    ['url,time,tags\nA, a title,1,x\nb,2,y\nshort\nc,3,z\nd,4,\n', 'x.csv', 'a table (CSV)'],
    ['Dear Ann, hello\nWe came.\nIt rained, then\nWe left.\n', 'x.csv', null],
    [rows(9, (row) => `${row},b${row},c`), null, 'a table (CSV)'],
    [rows(9, (row) => `${row},b${row},c`), 'notes.txt', null],
    [rows(9, () => 'One, two, three'), null, null],
    [rows(9, (row) => `${'x,'.repeat(row)}y`), null, null],
    [rows(9, (row) => `${row}\tb\tc`), null, 'a table (TSV)'],
    ['a\tb\n1\t2\n', 'x.tsv', 'a table (TSV)'],
    ['Words, more words, and more.\n', null, null],
  ] as const)('%j named %s is %s', ([text, name, what]) => {
    expect(recogniseText(text, name, true)?.what ?? null).toBe(what);
  });
});

test('of a long text its beginning tells', () => {
  expect(recogniseText('[{"title": "A long', null, false)?.what).toBe('JSON');
  expect(recogniseText('[The letter "B", or', null, false)).toBeNull();
});
