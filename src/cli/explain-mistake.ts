import { wrongCommandLine } from '../errors/command-line.ts';
import type { Misuse } from '../errors/reader-error.ts';
import { type CommandSpec, isOption } from './command.ts';
import { meantCommand } from './default-command.ts';

/** What commander says: what is wrong, and what may have been meant. bounded: one word of the command line in a sentence */
const MISTAKE = /^error: (.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s;

/** Commander's quotation marks; those within a word are the person's own. */
const QUOTES = /(?<![^ ])'|'(?![^ .])/g;

/** Reword a mistake that commander found on the command line in the form of our messages, and say what to do about it. */
export function explainMistake(
  message: string,
  args: readonly string[],
  commands: readonly CommandSpec[],
): Misuse {
  const [, what = message, near] = MISTAKE.exec(message) ?? [];
  return wrongCommandLine(what.replaceAll(QUOTES, '"'), {
    near: meant(what, args) ?? near?.split(', ') ?? [],
    hint: hintFor(what, args, commands),
  });
}

/** What was most likely meant, where commander cannot know; `null` to keep its guess. */
function meant(what: string, args: readonly string[]): readonly string[] | null {
  if (what.startsWith('unknown command')) {
    const command = meantCommand(args[0] === 'help' ? (args[1] ?? '') : (args[0] ?? ''));
    return command === null ? null : [command];
  }
  const file = args.find((word) => /^--?[^-=][^=]*\.[a-z][a-z\d]*$/i.test(word));
  return what.startsWith('unknown option') && file !== undefined ? [`./${file}`] : null;
}

function hintFor(what: string, args: readonly string[], commands: readonly CommandSpec[]): string {
  const command = commands.find(({ name }) => args.includes(name));
  if (what.startsWith('unknown command') && args[0] !== 'help')
    return 'To read an article, put "show" before it; run "reader --help" to see the other commands.';
  if (command === undefined) return 'Run "reader --help" to see the commands.';
  if (command.name !== args[0] && isOption(args[0] ?? '')) return `Put it after "${command.name}".`;
  return `Run "reader ${command.name} --help" to see what it takes.`;
}
