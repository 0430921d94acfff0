import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { inShell, testFolder } from '../helpers/built-reader.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

describe('the first screen', () => {
  const screen = readme.split('\n').slice(0, 24).join('\n');
  test.for(['npm ci && npx reader show', 'npm cit'])('has %j', (command) => {
    expect(screen).toContain(command);
  });
});

test('every command is in it', () => {
  for (const { name } of commands) expect(readme).toMatch(new RegExp(`^reader ${name}\\b`, 'm'));
});

describe('what it says to type works', () => {
  const lines = blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/^\$ npx /, ''))
    .filter((line) => /^reader\b|\| reader\b/.test(line))
    .map((line) => line.split(/ {2,}/)[0] ?? '')
    // What names a web page, or holds places for words, is not to be typed as it stands.
    .filter((line) => !/https?:|[[<]\w+/.test(line) || /<\(/.test(line));

  const { folder, file, remove } = testFolder();
  file('notes.md', '# Notes\n\n“Enough,” said Ana Ruiz.\n');
  file('story.txt', 'A Story\n\n“Enough,” said Ana Ruiz.\n');

  test.for(lines)('%s', (line) => {
    const { code, out, err } = inShell(`cd "${folder}"; mkdir -p news; cp notes.md news; ${line}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
    if (line === lines.at(-1)) remove();
  });
});
