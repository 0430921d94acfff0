import { Argument, Command, Option } from 'commander';
import {
  type CommandSpec,
  joinValues,
  namesOf,
  type OptionSpec,
  optionsOf,
  readValue,
  takesOf,
} from '../commands/command.ts';
import { wrongValue } from '../errors/command-line.ts';
import { readVersion } from '../version.ts';
import { formatCommandHelp, formatProgramHelp } from './format-help.ts';
import type { Call } from './parse-plainly.ts';

/** What happens with a command line once commander has read it. */
export interface Outcomes {
  act(call: Call): Promise<void>;
  help(text: string): void;
  /** Columns for help to fill. */
  readonly measure: number;
}

/**
 * The table of commands as a commander program, for command lines that ask for help or have a mistake.
 *
 * Its `parseAsync` throws a `Misuse`, or a `CommanderError` in commander's words, for a mistake.
 */
export function buildProgram(commands: readonly CommandSpec[], { act, help, measure }: Outcomes): Command {
  const program = new Command('reader')
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ formatHelp: (command) => helpOf(command.name(), commands, measure) })
    .configureOutput({ writeOut: help, writeErr: () => {} });
  for (const command of commands) addCommand(program, command, act);
  addHelp(program);
  return program;
}

function helpOf(name: string, commands: readonly CommandSpec[], measure: number): string {
  const command = commands.find((one) => one.name === name);
  return command === undefined ? formatProgramHelp(commands, measure) : formatCommandHelp(command, measure);
}

/** `reader help [command]`. Commander’s own is silent about an unknown command. */
function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .argument('[command]')
    .action(async (name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command === undefined) await program.parseAsync([name as string], { from: 'user' });
      else command.outputHelp();
    });
}

function addCommand(program: Command, command: CommandSpec, act: Outcomes['act']): void {
  const { name, what, operands } = command;
  // `command` and not `addCommand`: that would not inherit `exitOverride` (tj/commander.js#2343).
  const added = program.command(name).description(what);
  if (operands !== null) {
    const argument = new Argument(operands.usage, operands.what);
    const { choices } = operands;
    if (choices !== undefined)
      argument.argParser((word) => {
        if (!choices.includes(word)) throw wrongValue(word, `"reader ${name}"`, takesOf(operands));
        return word;
      });
    added.addArgument(argument);
  }
  for (const option of optionsOf(command)) added.addOption(toCommander(option));
  added.action(() => act({ command, operands: added.args, flags: added.opts() }));
}

function toCommander(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.what);
  if (spec.default !== undefined) option.default(spec.default);
  option.argParser((value, before: unknown) => {
    const found = readValue(spec, value);
    if (found === null) throw wrongValue(value, `--${namesOf(spec).long}`, takesOf(spec));
    return joinValues(spec, before, found);
  });
  return option;
}
