import type { CommandSpec, WordKind } from '../cli/command.ts';
import { bashCompletion } from '../cli/completion/bash.ts';
import { fishCompletion } from '../cli/completion/fish.ts';
import { zshCompletion } from '../cli/completion/zsh.ts';
import { noShell } from '../errors/command-line.ts';
import type { Host } from '../host.ts';
import { DONE } from './exit-codes.ts';

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
