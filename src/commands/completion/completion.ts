import { noShell } from '../../errors/command-line.ts';
import type { Host } from '../../host.ts';
import type { CommandSpec, WordKind } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

interface CompletionFlags {
  readonly words?: WordKind;
}

const SCRIPTS: Readonly<Record<string, typeof bashCompletion>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `reader completion` for all commands of the table, this one included. */
export function createCompletion(commands: readonly CommandSpec[]) {
  return async ([shell]: readonly string[], { words }: CompletionFlags, host: Host): Promise<number> => {
    const script = SCRIPTS[shell ?? ''];
    if (words !== undefined) {
      const { libraryWords } = await import('./library-words.ts');
      await host.stdout.write((await libraryWords(words, host)).map((word) => `${word}\n`).join(''));
      return DONE;
    }
    if (script === undefined) throw noShell();
    await host.stdout.write(script(commands));
    return DONE;
  };
}
