import { type CommandSpec, isOption } from '../commands/command.ts';
import { isArticleName } from '../commands/find-articles.ts';
import type { Host } from '../host.ts';
import { parsePlainly } from './parse-plainly.ts';

/** What other programs call our commands. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  rm: 'remove',
  delete: 'remove',
  del: 'remove',
  cat: 'show',
  view: 'show',
  read: 'show',
  less: 'show',
  more: 'show',
  ls: 'list',
  dir: 'list',
  find: 'search',
  grep: 'search',
  save: 'add',
  version: '--version',
};

/** Our command for what other programs call `word`; `null` when there is none. */
export function meantCommand(word: string): string | null {
  return Object.hasOwn(OTHER_NAMES, word) ? (OTHER_NAMES[word] as string) : null;
}

/** Whether a command line names an article and no command: `reader notes.md` is `reader show notes.md`. */
export async function impliesShow(host: Host, commands: readonly CommandSpec[]): Promise<boolean> {
  const [first = ''] = host.args;
  if (first === 'help' || commands.some(({ name }) => name === first)) return false;
  if (!isOption(first) || first === '-') return meantCommand(first) === null && isArticleName(first, host);
  const operand = parsePlainly(['show', ...host.args], commands)?.operands[0];
  return (
    operand !== undefined && !commands.some(({ name }) => name === operand) && isArticleName(operand, host)
  );
}
