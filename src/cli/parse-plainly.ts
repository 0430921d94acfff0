import { parseArgs } from 'node:util';
import { type CommandSpec, joinValues, namesOf, optionsOf, readValue } from '../commands/command.ts';

/** A command line that has been read. */
export interface Call {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

/**
 * Read a correct command line with Node's own `parseArgs`. `null` for any other (a mistake, a request for help), which
 * commander explains; loading that takes four times as long as setting a short article. Both read the same table, and a
 * test holds them to the same result.
 */
export function parsePlainly(args: readonly string[], commands: readonly CommandSpec[]): Call | null {
  const command = commands.find(({ name }) => name === args[0]);
  if (command === undefined) return null;
  const words = args.slice(1);
  const flags: Record<string, unknown> = {};
  for (const option of optionsOf(command))
    if (option.default !== undefined) flags[namesOf(option).key] = option.default;
  // Node loads `parseArgs` at its first use, and most command lines have no option.
  if (!words.some((word) => word.startsWith('-')))
    return takes(command, words) ? { command, operands: words, flags } : null;
  const options = optionsOf(command).map((option) => ({ option, names: namesOf(option) }));
  const operands: string[] = [];
  try {
    const { tokens } = parseArgs({
      args: words,
      options: Object.fromEntries(
        options.map(({ names: { long, short, takesValue } }) => [
          long,
          { type: takesValue ? 'string' : 'boolean', ...(short === null ? {} : { short }) } as const,
        ]),
      ),
      allowPositionals: true,
      tokens: true,
    });
    for (const token of tokens) {
      if (token.kind === 'positional') operands.push(token.value);
      if (token.kind !== 'option') continue;
      const found = options.find(({ names }) => names.long === token.name);
      if (found === undefined) return null;
      const value = token.value === undefined ? !found.names.negates : readValue(found.option, token.value);
      if (value === null) return null;
      flags[found.names.key] = joinValues(found.option, flags[found.names.key], value);
    }
  } catch {
    // Commander says what is wrong.
    return null;
  }
  return takes(command, operands) ? { command, operands, flags } : null;
}

/** Whether a command takes these operands. */
function takes({ operands }: CommandSpec, given: readonly string[]): boolean {
  if (operands === null) return given.length === 0;
  const { usage, choices } = operands;
  if (given.length === 0) return usage.startsWith('[');
  return (
    (given.length === 1 || usage.includes('...')) && given.every((word) => choices?.includes(word) ?? true)
  );
}
