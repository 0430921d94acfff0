import { type CommandSpec, isOption, namesOf, optionsOf, takesOf } from '../commands/command.ts';
import {
  operandMissing,
  operandTooMany,
  valueMissing,
  valueTooMany,
  wrongCommandLine,
} from '../errors/command-line.ts';
import type { Misuse } from '../errors/reader-error.ts';
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
  const [, stated = message, near] = MISTAKE.exec(message) ?? [];
  const command = commands.find(({ name }) => args.includes(name)) ?? null;
  const what = stated.replaceAll(QUOTES, '"');
  const hint = hintFor(what, args, command);
  return (
    aboutOperands(what, command, hint) ??
    aboutValue(what, command, hint) ??
    wrongCommandLine(what, { near: meant(what, args, command) ?? near?.split(', ') ?? [], hint })
  );
}

/** Too few or too many operands. */
function aboutOperands(what: string, command: CommandSpec | null, hint: string): Misuse | null {
  if (command !== null && what.startsWith('missing required argument'))
    return operandMissing(`reader ${command.name} ${command.operands?.usage ?? ''}`, hint);
  const [, name] = /^too many arguments for "(.+?)"/.exec(what) ?? [];
  return name === undefined
    ? null
    : operandTooMany(`reader ${name}`, command?.operands === null && name !== 'help', hint);
}

/** A value that is missing, or that an option does not take. */
function aboutValue(what: string, command: CommandSpec | null, hint: string): Misuse | null {
  const options = command === null ? [] : optionsOf(command);
  const [, flags] = /^option "(.+)" argument missing$/.exec(what) ?? [];
  const option = options.find((one) => one.flags === flags);
  if (option !== undefined) {
    const takes = option.choices === undefined && option.expects === undefined ? hint : takesOf(option);
    return valueMissing(`--${namesOf(option).long}`, takes);
  }
  const [, long] = /^unknown option "--([^="]+)=/.exec(what) ?? [];
  const known = options.some((one) => namesOf(one).long === long && !namesOf(one).takesValue);
  return known ? valueTooMany(`--${long}`, hint) : null;
}

/** What was most likely meant, where commander cannot know; `null` to keep its guess. */
function meant(what: string, args: readonly string[], command: CommandSpec | null): readonly string[] | null {
  if (what.startsWith('unknown command')) {
    const command = meantCommand(args[0] === 'help' ? (args[1] ?? '') : (args[0] ?? ''));
    return command === null ? null : [command];
  }
  const [, letter = ''] = /^unknown option "-(\w)"$/.exec(what) ?? [];
  const shorts = command === null ? ['V'] : optionsOf(command).map((option) => namesOf(option).short);
  const other = shorts.find((short) => short !== letter && short?.toLowerCase() === letter.toLowerCase());
  if (other != null) return [`-${other}`];
  const file = args.find((word) => /^--?[^-=][^=]*\.[a-z][a-z\d]*$/i.test(word));
  return what.startsWith('unknown option') && file !== undefined ? [`./${file}`] : null;
}

function hintFor(what: string, args: readonly string[], command: CommandSpec | null): string {
  if (what.startsWith('unknown command') && args[0] !== 'help')
    return 'To read an article, put "show" before it; run "reader --help" to see the other commands.';
  if (command === null) return 'Run "reader --help" to see the commands.';
  const file = args.find((word) => !isOption(word) && /[./\\]/.test(word));
  if (command.name === 'list' && what.startsWith('too many arguments') && file !== undefined)
    return `To read what is in it, run: reader show ${file}`;
  if (command.name !== args[0] && isOption(args[0] ?? '')) return `Put it after "${command.name}".`;
  return `Run "reader ${command.name} --help" to see what it takes.`;
}
