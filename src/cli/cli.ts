import { type CommandSpec, withMinusSigns } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { DONE, FAILED, MISUSED } from '../commands/exit-codes.ts';
import { defect, Misuse, OutputClosed, ReaderError } from '../errors/reader-error.ts';
import type { Host } from '../host.ts';
import { availableColumns } from '../output/measure.ts';
import { report } from '../output/report.ts';
import { readVersion } from '../version.ts';
import { type Call, parsePlainly } from './parse-plainly.ts';

/**
 * Do what the command line says.
 *
 * @returns the exit code: 0 done, 1 something that was asked for could not be done, 2 the command line was wrong.
 */
export async function run(host: Host): Promise<number> {
  try {
    const code = await dispatch(host);
    await host.stdout.flush();
    return code;
  } catch (error) {
    if (error instanceof OutputClosed) return DONE;
    if (host.env.READER_DEBUG && !(error instanceof Misuse)) throw error;
    await report(error instanceof ReaderError ? error : defect(error), host);
    return error instanceof Misuse ? MISUSED : FAILED;
  }
}

async function dispatch(host: Host): Promise<number> {
  const [first, ...rest] = host.args;
  if (first === undefined || (first === '--' && rest.length === 0))
    return (await import('../commands/greet.ts')).greet(host, (args) => dispatch({ ...host, args }));
  if ((first === '--version' || first === '-V') && rest.length === 0) {
    await host.stdout.write(`${readVersion()}\n`);
    return DONE;
  }
  const command = commands.find(({ name }) => name === first);
  const usual = command !== undefined && host.env.READER_OPTS ? await usualOptions(command, host) : [];
  const args = withMinusSigns(usual.length === 0 ? host.args : [first, ...usual, ...rest], commands);
  const call = parsePlainly(args, commands);
  if (call !== null) return runCall(call, host);
  const shows = await (await import('./default-command.ts')).impliesShow(host, commands);
  return shows ? dispatch({ ...host, args: ['show', ...host.args] }) : runCommander(args, host);
}

async function usualOptions(command: CommandSpec, host: Host): Promise<readonly string[]> {
  return (await import('./reader-options.ts')).readerOptions(host.env, command, commands);
}

async function runCall({ command, operands, flags }: Call, host: Host): Promise<number> {
  const work = await command.load();
  // The table guarantees that these are the flags of the command's own interface.
  return work(operands, flags as never, host);
}

async function runCommander(args: readonly string[], host: Host): Promise<number> {
  const [{ CommanderError }, { buildProgram }, { WIDEST_HELP }] = await Promise.all([
    import('commander'),
    import('./build-program.ts'),
    import('./format-help.ts'),
  ]);
  let code = DONE;
  let help = '';
  const columns = availableColumns(host.env, host.stdout.columns);
  const program = buildProgram(commands, {
    act: async (call) => {
      code = await runCall(call, host);
    },
    help: (text) => {
      help += text;
    },
    measure: Math.min(columns, WIDEST_HELP),
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0)
      throw (await import('./explain-mistake.ts')).explainMistake(error.message, args, commands);
  }
  await host.stdout.write(help);
  return code;
}
