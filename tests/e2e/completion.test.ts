import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, inPipe, node, testFolder } from '../helpers/built-reader.ts';

const { folder, file, remove } = testFolder();
afterAll(remove);

const env = { PATH: `${folder}/bin:${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb' };

beforeAll(() => {
  mkdirSync(`${folder}/bin`);
  file('bin/reader', `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`);
  chmodSync(`${folder}/bin/reader`, 0o755);
  for (const shell of ['bash', 'zsh', 'fish']) file(`reader.${shell}`, inPipe(['completion', shell]).out);
  file('ten.md', 'A file.');
});

function run(shell: string, script: string): string {
  const { stdout, stderr, error } = spawnSync(shell, ['-c', script], { env, cwd: folder, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

/** What a shell offers for a line when Tab is pressed at its end. */
const SHELLS: Readonly<Record<string, (line: string) => readonly string[]>> = {
  bash(line) {
    const words = line.split(' ').map((word) => `'${word}'`);
    const script = `source ${folder}/reader.bash; compopt() { compgen -f -- "$cur"; }
      COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _reader; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', script).split('\n').filter(Boolean);
  },
  zsh(line) {
    // zsh completes only in its line editor, so one in a pseudo-terminal of its own lists the words, and says when it is done.
    const script = `zmodload zsh/zpty; zpty z zsh -f -i
      zpty -w z "PS1= PROMPT= COLUMNS=300 LISTMAX=0; autoload -U compinit; compinit -u -D; source ${folder}/reader.zsh"
      zpty -w z "cd ${folder}; offer() { zle list-choices; zle -R; print -n LIS; print TED }; zle -N offer; bindkey '^I' offer"
      zpty -w z "print READY"
      while zpty -r z out && [[ $out != READY* ]]; do :; done
      zpty -n -w z ${JSON.stringify(line)}$'\\t'
      while zpty -r z out; do print -r -- "$out"; [[ $out == *LISTED* ]] && break; done; zpty -d z`;
    return run('zsh', script).split(/\s+/).filter(Boolean);
  },
  fish(line) {
    const script = `source ${folder}/reader.fish; complete -C ${JSON.stringify(line)}`;
    return run('fish', script)
      .split('\n')
      .map((offer) => offer.split('\t')[0] ?? '')
      .filter(Boolean);
  },
};

const installed = Object.keys(SHELLS).filter(
  (shell) => spawnSync(shell, ['-c', ':'], { env }).error === undefined,
);

describe.for(installed)('%s', (shell) => {
  test.for([
    ['a command', 'reader sh', 'show', 'list'],
    ['an option', 'reader quotes --sp', '--speakers', '--random'],
    ['the value of an option', 'reader list --sort t', 'title', 'author'],
    ['an article', 'reader show ten-', 'ten-words', 'inform-press'],
    ['a path', 'reader show ten', 'ten.md', 'reader.fish'],
    ['a speaker', 'reader quotes --by Joh', 'Kirby', 'Bly'],
    ['a tag to add', 'reader tag ten-words +hi', '+history', 'inform-press'],
    ['a shell', 'reader completion z', 'zsh', 'bash'],
  ] as const)('completes %s', ([, line, offered, other]) => {
    const offers = SHELLS[shell]?.(line).join('\n');
    expect(offers).toContain(offered);
    expect(offers).not.toContain(other);
  });
});
