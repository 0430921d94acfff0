import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { bin, inShell, node, testFolder } from '../helpers/built-reader.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [before = '', after = ''] = readme.split(/^## Recipes$/m);
const end = after.search(/^## /m);
const recipes = blocksOf(after.slice(0, end));
const blocks = blocksOf(before + after.slice(end));

function blocksOf(text: string): readonly string[] {
  return [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
}

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
    // Lines with a web page or a placeholder cannot be run as they are.
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

describe('recipes, as they are written', () => {
  const { folder, file, remove } = testFolder();
  const env = {
    PATH: `${folder}/bin:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  beforeAll(() => {
    for (const name of ['bin', 'news']) mkdirSync(`${folder}/${name}`);
    file('bin/reader', `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`);
    chmodSync(`${folder}/bin/reader`, 0o755);
    for (const name of ['notes.md', 'news/notes.md']) file(name, '# Notes\n\n“Enough,” said Ana Ruiz.\n');
  });
  afterAll(remove);

  /** The code of the recipe that contains these words. */
  const recipe = (words: string) => {
    const found = recipes.filter((block) => block.includes(words));
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  };
  const run = (line: string, more: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
      env: { ...env, ...more },
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: status, out: stdout, err: stderr };
  };
  const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

  test('completion', () => {
    const { code, out, err } = run(`${recipe('source <(')}complete -p reader`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('_reader');
    for (const made of [
      '.local/share/bash-completion/completions/reader',
      '.zfunc/_reader',
      '.config/fish/completions/reader.fish',
    ])
      expect(existsSync(`${folder}/${made}`)).toBe(true);
  });

  test('a quote in a new shell', () => {
    expect(run(recipe('--random'))).toMatchObject({ code: 0, out: expect.stringContaining('— '), err: '' });
  });

  test('clippings', () => {
    expect(run(`${recipe('ruiz.md')}cat ruiz.md`).out).toContain('Ana Ruiz');
  });

  describe.skipIf(!has('fzf'))('fzf', () => {
    test('shows what is picked', () => {
      const { out } = run(recipe('fzf'), { FZF_DEFAULT_OPTS: "--query='Ten Words' --select-1" });
      expect(out).toMatch(/^Ten Words\n/);
    });
    test('shows nothing when nothing is', () => {
      expect(run(recipe('fzf'), { FZF_DEFAULT_OPTS: '--query=nosuch --exit-0' }).out).toBe('');
    });
  });

  test.skipIf(!has('git'))('git', () => {
    const { out, err } = run(`${recipe('git init')}git -C ~/reading ls-files`);
    expect({ err, kept: out.split('\n').at(-2) }).toEqual({ err: '', kept: 'notes.md' });
  });

  test.skipIf(!has('vim'))('vim', () => {
    const [line = ''] = recipe(':w').split('\n');
    const command = `${line.slice(1)} >seen`;
    run(`vim -n -T dumb --not-a-term -u NONE -i NONE notes.md -c '${command}' -c 'qa!'`);
    expect(readFileSync(`${folder}/seen`, 'utf8')).toContain('═════');
  });

  test('newsboat: a short article stays until the pager is quit', () => {
    const command = /set browser "(reader [^"]*)"/.exec(recipe('macro'))?.[1] ?? '';
    const line = command.replace('%u', 'notes.md');
    expect(run(`script -qec '${line}' /dev/null`, { PAGER: 'cat >/dev/null; echo paged' }).out).toContain(
      'paged',
    );
  });

  test.skipIf(!has('newsboat'))('newsboat takes the line', () => {
    file('config', recipe('macro'));
    file('urls', 'file:///nonexistent\n');
    const { out, err } = run('newsboat -C config -u urls -c cache.db -x print-unread');
    expect(out + err).not.toMatch(/config|macro/i);
  });

  test('options and colours', () => {
    const { out, err } = run(`${recipe('READER_OPTS')}reader show --color always notes.md`);
    expect({ err, hue: out.includes('\u001b[1;36m“Enough,”') }).toEqual({ err: '', hue: true });
  });
});
