import { type CommandSpec, namesOf, type OptionSpec, optionsOf } from '../command.ts';

/** A script that teaches fish to complete `reader`. */
export function fishCompletion(commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const top = `not __fish_seen_subcommand_from ${names} help`;
  return [
    '# fish completion for reader, made by "reader completion fish"',
    'complete -c reader -f',
    // A file needs no command before it.
    `complete -c reader -n '${top}' -F`,
    ...commands.map(({ name, what }) => `complete -c reader -n '${top}' -a ${name} -d ${quote(what)}`),
    `complete -c reader -n '${top}' -a help -d 'what a command does'`,
    `complete -c reader -n '${top}' -s V -l version -d 'show the version'`,
    `complete -c reader -n '__fish_seen_subcommand_from help' -a '${names}'`,
    "complete -c reader -s h -l help -d 'show help'",
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
}

function commandLines(command: CommandSpec): readonly string[] {
  const { operands } = command;
  const when = `complete -c reader -n '__fish_seen_subcommand_from ${command.name}'`;
  const lines = optionsOf(command).map((option) => `${when} ${optionWords(option)}`);
  const words = operands === null ? null : wordsOf(operands);
  if (words !== null) lines.push(`${when}${operands?.files ? ' -F' : ''} -a ${quote(words)}`);
  return lines;
}

function optionWords(option: OptionSpec): string {
  const { long, short, takesValue } = namesOf(option);
  const words = wordsOf(option);
  return [
    ...(short === null ? [] : [`-s ${short}`]),
    `-l ${long}`,
    ...(takesValue ? ['-x'] : []),
    ...(words === null ? [] : [`-a ${quote(words)}`]),
    `-d ${quote(option.what)}`,
  ].join(' ');
}

function wordsOf({ choices, completes }: Pick<OptionSpec, 'choices' | 'completes'>): string | null {
  if (choices !== undefined) return choices.join(' ');
  return completes === undefined ? null : `(reader completion --words ${completes})`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
