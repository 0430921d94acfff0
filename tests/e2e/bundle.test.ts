import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inShell } from '../helpers/built-reader.ts';

test('READER_DEBUG=1 names the lines of src/', () => {
  const { code, err } = inShell('reader show ten-words > /dev/full', { READER_DEBUG: '1' });
  expect(code).toBe(1);
  expect(err).toMatch(/\/src\/[\w/-]+\.ts:\d+/);
});

test.for(['list', 'show ten-words', 'quotes --json'])('reader %s tells when it cannot write', (line) => {
  const { code, err } = inShell(`reader ${line} > /dev/full`);
  expect({ code, err }).toEqual({ code: 1, err: 'reader: write error: no space left on device\n' });
});

describe('the licences of what is bundled', () => {
  const licences = readFileSync(new URL('../../dist/licenses.txt', import.meta.url), 'utf8');
  test.for(['commander', 'chalk', 'wrap-ansi', 'markdown-it', 'yaml', 'linebreak'])('name %s', (name) => {
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
  test('are texts, not names alone', () => {
    for (const licence of licences.split(/^-{80}$/m)) expect(licence).toMatch(/permission|redistribution/i);
  });
});
