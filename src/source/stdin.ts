import { cannotRead, notAFile } from '../errors/reading.ts';
import type { Input } from '../host.ts';
import type { TextSource } from './text-source.ts';

/** Standard input as a text. It can be opened once; a folder as input is an error when it is opened. */
export function stdinSource(stdin: Input): TextSource {
  return {
    label: LABEL,
    fileName: null,
    url: null,
    open: async () => {
      // Node would read nothing, without an error.
      if (stdin.kind === 'folder') throw notAFile(LABEL, 'a folder');
      return { bytes: readAll(stdin), charset: null };
    },
  };
}

const LABEL = 'standard input';

async function* readAll(stdin: Input): AsyncGenerator<Uint8Array> {
  try {
    yield* stdin.bytes();
  } catch (error) {
    // Such as a descriptor that is open for writing only, or a failing disk.
    throw error instanceof Error && 'syscall' in error ? cannotRead(LABEL, error) : error;
  }
}
