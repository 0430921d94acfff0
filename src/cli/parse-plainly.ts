import {
  type CommandSpec,
  joinValues,
  namesOf,
  type OptionNames,
  type OptionSpec,
  optionsOf,
  readValue,
} from './command.ts';

/** A command line that has been read. */
export interface Call {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

/**
 * Read a correct command line. `null` for any other (a mistake, a request for help), which commander explains; loading that
 * takes four times as long as setting a short article, and Node's own `parseArgs` a tenth. All read the same table, and a
 * test holds them to the same result.
 */
export function parsePlainly(args: readonly string[], commands: readonly CommandSpec[]): Call | null {
  const command = commands.find(({ name }) => name === args[0]);
  if (command === undefined) return null;
  const options = optionsOf(command);
  const words = splitWords(args.slice(1), options);
  if (words === null) return null;
  const flags: Record<string, unknown> = {};
  for (const option of options) if (option.default !== undefined) flags[namesOf(option).key] = option.default;
  for (const { option, names, value } of words.given) {
    const read = value === null ? !names.negates : readValue(option, value);
    if (read === null) return null;
    flags[names.key] = joinValues(option, flags[names.key], read);
  }
  return takes(command, words.operands) ? { command, operands: words.operands, flags } : null;
}

/** An option on the command line; `value` is `null` for one that takes none. */
interface GivenOption {
  readonly option: OptionSpec;
  readonly names: OptionNames;
  readonly value: string | null;
}

interface Words {
  readonly operands: readonly string[];
  readonly given: readonly GivenOption[];
}

/** The operands and options among the words behind a command; `null` where one is no option, or lacks its value. */
function splitWords(words: readonly string[], options: readonly OptionSpec[]): Words | null {
  const operands: string[] = [];
  const given: GivenOption[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--') return { operands: [...operands, ...words.slice(at + 1)], given };
    if (!word.startsWith('-') || word === '-') operands.push(word);
    else {
      const found = word.startsWith('--') ? readLong(word, options) : readShort(word, options);
      if (found === null) return null;
      given.push(...found);
      const last = found.at(-1) as GivenOption;
      if (!last.names.takesValue || last.value !== null) continue;
      const value = words[++at];
      // What looks like an option is hardly a value.
      if (value === undefined || (value.startsWith('-') && value !== '-')) return null;
      given[given.length - 1] = { ...last, value };
    }
  }
  return { operands, given };
}

/** `--width`, `--width=50`. */
function readLong(word: string, options: readonly OptionSpec[]): readonly GivenOption[] | null {
  const equals = word.indexOf('=');
  const long = word.slice(2, equals < 0 ? undefined : equals);
  const value = equals < 0 ? null : word.slice(equals + 1);
  for (const option of options) {
    // Most are not even like it.
    if (!option.flags.includes(`--${long}`)) continue;
    const names = namesOf(option);
    if (names.long === long) return value === null || names.takesValue ? [{ option, names, value }] : null;
  }
  return null;
}

/** `-w`, `-w50`, and several that take no value: `-qP`. */
function readShort(word: string, options: readonly OptionSpec[]): readonly GivenOption[] | null {
  const given: GivenOption[] = [];
  for (let at = 1; at < word.length; at++) {
    const option = options.find(({ flags }) => flags.startsWith(`-${word[at]}, `));
    if (option === undefined) return null;
    const names = namesOf(option);
    if (names.takesValue) return [...given, { option, names, value: word.slice(at + 1) || null }];
    given.push({ option, names, value: null });
  }
  return given;
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
