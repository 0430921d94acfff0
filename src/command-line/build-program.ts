import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Host } from '../host.ts';
import { sanitize } from '../parse/sanitize.ts';
import { readVersion } from '../version.ts';
import { type CommandSpec, type OptionSpec, optionsOf } from './command.ts';
import { formatCommandHelp, formatProgramHelp } from './format-help.ts';
import type { Call } from './parse-plainly.ts';

/** The command line as commander has it, which reads any, explains mistakes, and gives help. */
export function buildProgram(
  commands: readonly CommandSpec[],
  { stdout, stderr }: Pick<Host, 'stdout' | 'stderr'>,
  act: (call: Call) => Promise<void>,
): Command {
  const program = new Command('reader')
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run "reader --help" to see what there is.')
    .configureHelp({ formatHelp: (command) => helpOf(command.name(), commands) })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(sanitize(text).replace(/^error: /, 'reader: ')),
    });
  for (const command of commands) addCommand(program, command, act);
  addHelp(program);
  return program;
}

function helpOf(name: string, commands: readonly CommandSpec[]): string {
  const command = commands.find((one) => one.name === name);
  return command === undefined ? formatProgramHelp(commands) : formatCommandHelp(command);
}

/** `reader help [command]`. Commander’s own has no word on a command there is not. */
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

function addCommand(program: Command, command: CommandSpec, act: (call: Call) => Promise<void>): void {
  const { name, what, operands } = command;
  // `command` and not `addCommand`: that would not inherit `exitOverride` (tj/commander.js#2343).
  const added = program.command(name).description(what);
  if (operands !== null) {
    const argument = new Argument(operands.usage, operands.what);
    if (operands.choices !== undefined) argument.choices(operands.choices);
    added.addArgument(argument);
  }
  for (const option of optionsOf(command)) added.addOption(toCommander(option));
  added.action(() => act({ command, operands: added.args, flags: added.opts() }));
}

function toCommander(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.what);
  const { read, expects } = spec;
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.default !== undefined) option.default(spec.default);
  if (read !== undefined) {
    option.argParser((value) => {
      const found = read(value);
      if (found === null) throw new InvalidArgumentError(expects ?? '');
      return found;
    });
  }
  return option;
}
