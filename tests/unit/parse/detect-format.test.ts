import { expect, test } from 'vitest';
import { detectFormat } from '../../../src/parse/detect-format.ts';

test.for([
  ['<!DOCTYPE html><p>x', 'a.md', 'html'],
  ['\n<!-- saved --><html lang="en">', 'a.txt', 'html'],
  ['<?xml version="1.0"?>\n<!doctype HTML>', null, 'html'],
  ['<p>hello', 'page.html', 'html'],
  ['<div class="a">hello</div>', null, 'html'],
  ['<div align="center">hello</div>\n\n# Title', 'README.md', 'markdown'],
  ['<p>The gate</p>\n<p>holds.</p>', 'a.txt', 'html'],
  ['<p> is the tag of a paragraph.', 'a.txt', 'text'],
  ['<p>The gate</p>', 'a.rst', 'text'],
  ['plain', 'a.md', 'markdown'],
  ['# not a heading', 'a.txt', 'text'],
  ['Title\n\nplain words', null, 'text'],
  ['# Title\n\nwords', null, 'markdown'],
  ['Words\n\n- one\n- two\n', null, 'markdown'],
  ['Words\n\n1. one\n2. two\n', 'notes', 'markdown'],
  ['Words\n\n```\ncode\n```\n', null, 'markdown'],
  ['See [the page](https://a.example/x).', null, 'markdown'],
  ['[1] a note (see there)', null, 'text'],
  ['“We go,” she said.\n\n— So do I.', null, 'text'],
  ['One\n\n* * *\n\nTwo', null, 'text'],
  ['It was -5 degrees.\n-5 in the shade.', null, 'text'],
  ['#hashtag first', null, 'text'],
  ['mill (1.0) stable\n\n  * Mend the gate.\n', 'changelog.Debian', 'text'],
  ['Words\n\n- one\n- two\n', 'README', 'text'],
  ['# Mill\n\n- one\n', 'README', 'markdown'],
  ['def mill():\n', 'mill.py', 'code'],
  ['The Mill\n========\n', 'index.rst', 'text'],
  ['<!doctype html><p>x', 'a.py', 'html'],
  ['a < b and <strong> words', null, 'text'],
] as const)('%j named %s is %s', ([start, name, format]) => {
  expect(detectFormat(start, name, false)).toBe(format);
});

test('front matter without a name is Markdown’s', () => {
  expect(detectFormat('plain', null, true)).toBe('markdown');
});
