import { Command, CommanderError } from 'commander';
import { addListCommand, list } from './commands/list.ts';
import { addQuotesCommand } from './commands/quotes.ts';
import { addShowCommand } from './commands/show.ts';
import { OutputClosed, ReaderError } from './errors.ts';
import type { Host } from './host.ts';
import { report } from './output/messages.ts';
import { readVersion } from './version.ts';

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/**
 * Do what the command line says.
 *
 * @returns the exit code: 0 done, 1 something that was asked for could not be had, 2 the command line was wrong.
 */
export async function run(host: Host): Promise<number> {
  let code = DONE;
  try {
    if (host.args.length === 0) return await greet(host);
    await buildProgram(host, (exitCode) => {
      code = exitCode;
    }).parseAsync(host.args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED;
    if (error instanceof OutputClosed) return code;
    return await fail(error, host);
  }
}

async function fail(error: unknown, host: Host): Promise<number> {
  if (host.env.READER_DEBUG) throw error;
  const known = error instanceof ReaderError ? error : bug(error);
  // Standard error may be what failed.
  await report(known, host).catch(() => {});
  return FAILED;
}

function bug(error: unknown): ReaderError {
  const message = error instanceof Error ? error.message : String(error);
  return new ReaderError(`something went wrong: ${message}`, {
    hint: 'This is a defect of reader. READER_DEBUG=1 shows where it happened.',
  });
}

function buildProgram(host: Host, exit: (code: number) => void): Command {
  const program = new Command('reader')
    .description(
      'Reads articles in the terminal: set at a comfortable measure, with quoted speech that stands out.',
    )
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run "reader --help" to see what there is.')
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text.replace(/^error: /, 'reader: ')),
    });
  addShowCommand(program, host, exit);
  addListCommand(program, host, exit);
  addQuotesCommand(program, host, exit);
  return program;
}

/** `reader` alone: the library, and how to go on. */
async function greet(host: Host): Promise<number> {
  const code = await list({ sort: 'date', color: 'auto', pager: false }, host);
  await host.stdout.write('\nreader show 1 shows the first, reader --help what else there is.\n');
  return code;
}
