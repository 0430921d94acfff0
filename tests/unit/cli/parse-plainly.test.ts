import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '../../../src/cli/build-program.ts';
import { type Call, parsePlainly } from '../../../src/cli/parse-plainly.ts';
import { namesOf, optionsOf } from '../../../src/commands/command.ts';
import { commands } from '../../../src/commands/commands.ts';

/** A command line as commander reads it; `null` for a mistake or a request for help. */
async function parseByCommander(args: readonly string[]): Promise<Call | null> {
  let found: Call | null = null;
  const program = buildProgram(commands, {
    act: async (call) => {
      found = call;
    },
    help: () => {},
    measure: 80,
  });
  await program.parseAsync(args, { from: 'user' }).catch(() => {});
  return found;
}

describe('a correct command line', () => {
  test.for([
    [['show'], [], {}],
    [['show', '1', '-'], ['1', '-'], {}],
    [['show', '-w5', 'a'], null, null],
    [['show', '-w50', 'a'], ['a'], { width: 50 }],
    [['show', 'a', '--width=50'], ['a'], { width: 50 }],
    [['show', '-w', '0'], [], { width: Number.POSITIVE_INFINITY }],
    [['show', '-qP'], [], { quotes: true, pager: false }],
    [['show', '--no-color'], [], { color: false }],
    [['show', '--no-color', '--color', 'always'], [], { color: 'always' }],
    [['show', '--', '--json'], ['--json'], {}],
    [['show', '--help'], null, null],
    [['show', '--widt', '50'], null, null],
    [['show', '--json=yes'], null, null],
    [['list', 'extra'], null, null],
    [['nosuch'], null, null],
    [['--version'], null, null],
  ] as const)('%j', async ([args, operands, flags]) => {
    const call = parsePlainly(args, commands);
    if (operands === null) expect(call).toBeNull();
    else expect(call).toMatchObject({ operands, flags });
  });
});

test.for(commands.flatMap(optionsOf).map(({ flags }) => flags))('%s is written as options are', (flags) => {
  expect(flags).toMatch(/^(?:-\w, )?--(?:no-)?[a-z]+(?:-[a-z]+)*(?: <[\w-]+>)?$/);
});

test('commander reads the same', async () => {
  const words = fc.constantFrom(
    ...[
      '1',
      'a b',
      '-',
      '--',
      '',
      'always',
      '50',
      '0',
      '7',
      '-w',
      '-w50',
      '--width=50',
      '--json=',
      '-x',
      '-qp',
      '-Pw',
      '-h',
    ],
    ...commands
      .flatMap(optionsOf)
      .flatMap((option) => [`--${namesOf(option).long}`, `--${namesOf(option).long}=date`]),
  );
  const line = fc.tuple(
    fc.constantFrom(...commands.map(({ name }) => name)),
    fc.array(words, { maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(line, async ([name, rest]) => {
      const plain = parsePlainly([name, ...rest], commands);
      if (plain !== null) expect(await parseByCommander([name, ...rest])).toEqual(plain);
    }),
    { numRuns: 1000 },
  );
});
