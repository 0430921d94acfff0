import { parseArgs } from 'node:util';
import { type CommandSpec, namesOf, optionsOf } from '../commands/command.ts';
import { wrongReaderOptions } from '../errors/command-line.ts';
import type { Env } from '../host.ts';

/**
 * The options in `READER_OPTS`, written as in a shell, that `command` takes; the rest are for other commands.
 *
 * @throws {Misuse} when it contains anything but options.
 */
export function readerOptions(
  { READER_OPTS: stated = '' }: Env,
  command: CommandSpec,
  commands: readonly CommandSpec[],
): readonly string[] {
  const words = [...stated.matchAll(WORD)].map(([word]) => unquote(word));
  if (stated.replaceAll(WORD, '').trim() !== '') throw wrongReaderOptions('a quotation mark is not closed');
  if (words.length === 0) return [];
  const own = new Set(optionsOf(command).map((option) => namesOf(option).long));
  // The command's own come last, and so replace those of the same name.
  const all = [...commands.flatMap(optionsOf), ...optionsOf(command)].map(namesOf);
  const options = all.map(({ long, short, takesValue }) => {
    return [
      long,
      { type: takesValue ? 'string' : 'boolean', ...(short === null ? {} : { short }) } as const,
    ] as const;
  });
  const tokens = read(words, Object.fromEntries(options));
  return tokens.flatMap((token) => {
    if (token.kind !== 'option') throw wrongReaderOptions('it takes options only');
    if (!own.has(token.name)) return [];
    return [token.value === undefined ? `--${token.name}` : `--${token.name}=${token.value}`];
  });
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function read(args: readonly string[], options: Options & object) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true }).tokens;
  } catch (error) {
    // Node's first sentence says what is wrong; the others are advice about a command line.
    throw wrongReaderOptions(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

const WORD = /(?:[^\s"'\\]|"[^"]*"|'[^']*'|\\.)+/g;

function unquote(word: string): string {
  return word.replaceAll(
    /"([^"]*)"|'([^']*)'|\\(.)/g,
    (_, double, single, escaped) => double ?? single ?? escaped ?? '',
  );
}
