import { pipeNotRead } from '../errors.ts';
import type { Host } from '../host.ts';
import { report } from '../output/messages.ts';

/**
 * What a command reads that was given `names`: without any, standard input if that is a file. A pipe has to be named, since
 * scripts leave one open that nobody means; on a terminal, where a person may have meant it, that is said.
 *
 * @param command what the person typed before it.
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
