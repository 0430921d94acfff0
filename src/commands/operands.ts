import { pipeNotRead } from '../errors/command-line.ts';
import type { Host } from '../host.ts';
import { report } from '../output/report.ts';

/**
 * The names that were given or, without any, standard input if that is a file. A pipe is read only when it is named, as
 * scripts often leave one open that nobody means; on a terminal, where a person may have meant it, a message says so.
 *
 * @param command the command line up to here, for that message.
 */
export async function operandsOf(
  names: readonly string[],
  command: string,
  host: Host,
): Promise<readonly string[]> {
  if (names.length > 0) return names;
  if (host.stdin.kind === 'file') return ['-'];
  if (host.stdin.kind === 'pipe' && host.stderr.isTerminal) await report(pipeNotRead(`${command} -`), host);
  return [];
}
