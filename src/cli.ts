import { commands } from './command-line/commands.ts';
import { type Call, parsePlainly } from './command-line/parse-plainly.ts';
import { DONE, FAILED, MISUSED } from './commands/exit-codes.ts';
import { OutputClosed, ReaderError } from './errors.ts';
import type { Host } from './host.ts';
import { report } from './output/messages.ts';
import { readVersion } from './version.ts';

/**
 * Do what the command line says.
 *
 * @returns the exit code: 0 done, 1 something that was asked for could not be had, 2 the command line was wrong.
 */
export async function run(host: Host): Promise<number> {
  try {
    return await dispatch(host);
  } catch (error) {
    if (error instanceof OutputClosed) return DONE;
    if (host.env.READER_DEBUG) throw error;
    // Standard error may be what failed.
    await report(error instanceof ReaderError ? error : defect(error), host).catch(() => {});
    return FAILED;
  }
}

async function dispatch(host: Host): Promise<number> {
  const [first, ...rest] = host.args;
  if (first === undefined) return (await import('./commands/greet.ts')).greet(host);
  if ((first === '--version' || first === '-V') && rest.length === 0) {
    await host.stdout.write(`${readVersion()}\n`);
    return DONE;
  }
  const call = parsePlainly(host.args, commands);
  return call === null ? runCommander(host) : runCall(call, host);
}

async function runCall({ command, operands, flags }: Call, host: Host): Promise<number> {
  const work = await command.load();
  // The table and the command's own interface of flags agree.
  return work(operands, flags as never, host);
}

async function runCommander(host: Host): Promise<number> {
  const [{ CommanderError }, { buildProgram }] = await Promise.all([
    import('commander'),
    import('./command-line/build-program.ts'),
  ]);
  let code = DONE;
  const program = buildProgram(commands, host, async (call) => {
    code = await runCall(call, host);
  });
  try {
    await program.parseAsync(host.args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? DONE : MISUSED;
  }
}

function defect(error: unknown): ReaderError {
  const message = error instanceof Error ? error.message : String(error);
  return new ReaderError(`something went wrong: ${message}`, {
    hint: 'This is a defect of reader. READER_DEBUG=1 shows where it happened.',
    cause: error,
  });
}
