import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../../src/command-line/command.ts';
import { commands } from '../../../src/command-line/commands.ts';
import { environment } from '../../../src/command-line/environment.ts';
import { formatCommandHelp, formatProgramHelp } from '../../../src/command-line/format-help.ts';
import { formatManPage } from '../../../src/command-line/format-man.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  // Tables and commands stand in columns.
  .replaceAll(/ +/g, ' ');

describe('help', () => {
  test.for([
    ['reader', formatProgramHelp(commands)],
    ...commands.map((one) => [one.name, formatCommandHelp(one)]),
  ] as const)('of %s says what it does first, then how, within 80 columns', ([, help]) => {
    const lines = help.split('\n');
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines.indexOf('Examples:')).toBeGreaterThan(0);
    expect(lines.indexOf('Examples:')).toBeLessThan(6);
  });

  test('tells of every option', () => {
    for (const command of commands) {
      for (const { flags } of optionsOf(command)) expect(formatCommandHelp(command)).toContain(flags);
    }
  });
});

describe('the man page', () => {
  test('is the one that is committed', async () => {
    await expect(formatManPage(commands)).toMatchFileSnapshot('../../../man/reader.1');
  });

  test('has no text that roff would take for a request', () => {
    const page = formatManPage(commands.slice(0, 1).map((one) => ({ ...one, what: '.trash is a folder' })));
    expect(page).toContain('\n\\&.trash is a folder.\n');
  });

  test.skipIf(spawnSync('mandoc', ['-V']).error !== undefined)('is what mandoc takes for sound', () => {
    const { stdout, status } = spawnSync('mandoc', ['-Tlint', '-W', 'warning'], {
      input: formatManPage(commands),
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});

test('the README has every command and every variable', () => {
  for (const { name, operands } of commands)
    expect(readme).toContain(`reader ${name}${operands === null ? '' : ` ${operands.usage}`}`);
  for (const { names, what } of environment) {
    expect(readme).toContain(`| ${names.map((name) => `\`${name}\``).join(', ')} | ${what} |`);
  }
});
