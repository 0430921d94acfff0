import type { Host } from '../host.ts';

/** One option of a command, as the parsers, help, completion and the man page have it. */
export interface OptionSpec {
  /** `-w, --width <columns>`. `--no-pager` turns `pager` off. */
  readonly flags: string;
  readonly what: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** Its value when it is not given. */
  readonly default?: string;
  /** Reads its value from what is typed; `null` when that is none, which `expects` then explains. */
  readonly read?: (value: string) => unknown;
  readonly expects?: string;
  /** What else completes its value. */
  readonly completes?: WordKind;
}

/** Words of the library that a shell can complete with. */
export type WordKind = (typeof WORD_KINDS)[number];

export const WORD_KINDS = ['article', 'author', 'speaker', 'tag'] as const;

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionSpec[];
}

export interface Operands {
  /** `[article...]`: none or more; `<word...>`: at least one; `<shell>`: one. */
  readonly usage: string;
  readonly what: string;
  /** The only words it takes. */
  readonly choices?: readonly string[];
  /** What else completes it, and whether paths do. */
  readonly completes?: WordKind;
  readonly files?: boolean;
}

export interface Example {
  readonly line: string;
  readonly what: string;
}

/**
 * A command's work.
 *
 * @param flags by long name in camel case: strings, `true`, `false` for `--no-…`, or what `read` made of them. Each
 * command says in an interface of its own which there are; the table has to agree.
 * @returns the exit code.
 */
export type Run = (operands: readonly string[], flags: never, host: Host) => Promise<number>;

export interface CommandSpec {
  readonly name: string;
  /** One line, as a noun: “the library”. */
  readonly what: string;
  /** `null` for a command that takes none. */
  readonly operands: Operands | null;
  readonly examples: readonly Example[];
  readonly groups: readonly OptionGroup[];
  /** Loads the command's work, and with it only what that needs. */
  load(): Promise<Run>;
}

/** All options of a command, whatever their group. */
export function optionsOf({ groups }: CommandSpec): readonly OptionSpec[] {
  return groups.flatMap(({ options }) => options);
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
  const match = /^(?:-(\w), )?--(no-)?([\w-]+)( <[\w-]+>)?$/.exec(flags);
  if (match === null) throw new Error(`no option is written "${flags}"`);
  const [, short = null, no = '', name = '', value] = match;
  return {
    long: no + name,
    short,
    takesValue: value !== undefined,
    key: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    negates: no !== '',
  };
}
