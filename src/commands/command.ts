import { orList } from '../errors/reader-error.ts';
import type { Host } from '../host.ts';

/** One option of a command: the parsers, help, completion and the man page are all made from it. */
export interface OptionSpec {
  /** `-w, --width <columns>`. `--no-pager` turns `pager` off. */
  readonly flags: string;
  readonly what: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** Its value when it is not given. */
  readonly default?: string;
  /** Reads the value from what was typed; `null` when that is not valid, and then `expects` says what is. */
  readonly read?: (value: string) => unknown;
  readonly expects?: string;
  /** The kind of words from the library that complete its value. */
  readonly completes?: WordKind;
  /** Whether its value is a list separated by commas, to which giving it again adds. */
  readonly gathers?: boolean;
}

/** Words of the library that a shell can complete with. */
export type WordKind = (typeof WORD_KINDS)[number];

export const WORD_KINDS = ['article', 'author', 'speaker', 'tag', 'tagging'] as const;

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionSpec[];
}

export interface Operands {
  /** `[article...]`: any number; `<word...>`: at least one; `<shell>`: one. */
  readonly usage: string;
  readonly what: string;
  /** The only words it takes. */
  readonly choices?: readonly string[];
  /** The kind of words from the library that complete it, and whether paths do. */
  readonly completes?: WordKind;
  readonly files?: boolean;
  /** Whether a word after one hyphen is an operand, not options: `-later` takes a tag away. See `withMinusSigns`. */
  readonly minus?: boolean;
}

export interface Example {
  readonly line: string;
  readonly what: string;
}

/**
 * A command's work.
 *
 * @param flags by long name in camel case: strings, `true`, `false` for `--no-…`, or what `read` made of them. Each
 * command declares its own in an interface, which has to agree with the table.
 * @returns the exit code.
 */
export type Run = (operands: readonly string[], flags: never, host: Host) => Promise<number>;

export interface CommandSpec {
  readonly name: string;
  /** One line, without its name: “the library”, “keep copies in your library”. */
  readonly what: string;
  /** `null` for a command that takes none. */
  readonly operands: Operands | null;
  readonly examples: readonly Example[];
  readonly groups: readonly OptionGroup[];
  /** Imports the command's code, so that no command waits for what only others need. */
  load(): Promise<Run>;
}

/** All options of a command, whatever their group. */
export function optionsOf({ groups }: CommandSpec): readonly OptionSpec[] {
  return groups.flatMap(({ options }) => options);
}

/** What an option is for, with the values it takes. */
export function describeOption({ what, choices, default: preset }: OptionSpec): string {
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
  return what + values + (preset === undefined ? '' : ` (${preset} by default)`);
}

/** An option's names, and whether it takes a value. */
export interface OptionNames {
  /** `width`, `no-pager`. */
  readonly long: string;
  readonly short: string | null;
  readonly takesValue: boolean;
  /** The key of its value in a command's flags, and whether giving it turns that off. */
  readonly key: string;
  readonly negates: boolean;
}

export function namesOf({ flags }: OptionSpec): OptionNames {
  // Without expressions, which take longer to make than a start takes to read its options.
  const begin = flags.indexOf('--') + 2;
  const value = flags.indexOf(' <', begin);
  const long = flags.slice(begin, value < 0 ? undefined : value);
  const negates = long.startsWith('no-');
  const [first = '', ...rest] = (negates ? long.slice(3) : long).split('-');
  return {
    long,
    short: begin > 2 ? flags.charAt(1) : null,
    takesValue: value >= 0,
    key: first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    negates,
  };
}

/** The value of an option as the command gets it; `null` when what was typed is not valid. */
export function readValue({ choices, read }: OptionSpec, value: string): unknown {
  if (choices !== undefined) return choices.includes(value) ? value : null;
  return read === undefined ? value : read(value);
}

/** The value of an option that may have been given before: the last one counts, but lists are joined. */
export function joinValues({ gathers }: OptionSpec, before: unknown, value: unknown): unknown {
  return gathers && typeof before === 'string' ? `${before},${value}` : value;
}

/** The values that an option or an operand takes, as a sentence. */
export function takesOf({ choices = [], expects }: Pick<OptionSpec, 'choices' | 'expects'>): string {
  return expects ?? `It takes ${orList(choices)}.`;
}

export function isOption(word: string): boolean {
  return word.startsWith('-');
}

/** Put a minus sign (U+2212) in place of the hyphen of an operand, so that no parser takes that for an option. */
export function withMinusSigns(args: readonly string[], commands: readonly CommandSpec[]): readonly string[] {
  if (commands.find(({ name }) => name === args[0])?.operands?.minus !== true) return args;
  const end = args.indexOf('--');
  return args.map((word, index) => {
    const isOperand = end >= 0 && index > end ? /^-./.test(word) : /^-[^-]/.test(word) && word !== '-h';
    return isOperand ? `−${word.slice(1)}` : word;
  });
}
