import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environment } from '../../../src/cli/environment.ts';
import { formatCommandHelp, formatProgramHelp } from '../../../src/cli/format-help.ts';
import { formatManPage } from '../../../src/cli/format-man.ts';
import { describeOption, optionsOf } from '../../../src/commands/command.ts';
import { commands } from '../../../src/commands/commands.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  // Runs of spaces only align tables and commands.
  .replaceAll(/ +/g, ' ');

describe('help', () => {
  const helpOf = (measure: number) => [
    ['reader', formatProgramHelp(commands, measure)] as const,
    ...commands.map((one) => [one.name, formatCommandHelp(one, measure)] as const),
  ];

  test.for(helpOf(80))('of %s says what it does, then how', ([, help]) => {
    const lines = help.split('\n');
    expect(lines.indexOf('Examples:')).toBeGreaterThan(0);
    expect(lines.indexOf('Examples:')).toBeLessThan(6);
  });

  test.for([80, 40, 20])('fits %i columns', (measure) => {
    const lines = helpOf(measure).flatMap(([, help]) => help.split('\n'));
    // Only a term may be wider: it must be possible to copy it.
    expect(lines.filter((line) => line.length > measure && /\S \S/.test(line.trim()))).toEqual([]);
  });

  test('has every option, with its values', () => {
    for (const command of commands) {
      const help = formatCommandHelp(command, 80).replaceAll(/\s+/g, ' ');
      for (const option of optionsOf(command)) {
        expect(help).toContain(option.flags);
        expect(help).toContain(describeOption(option));
      }
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

  test.skipIf(spawnSync('mandoc', ['-V']).error !== undefined)('passes mandoc', () => {
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
