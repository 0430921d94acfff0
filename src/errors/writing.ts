import { ReaderError, reasonOf } from './reader-error.ts';

export function noPager(command: string): ReaderError {
  return new ReaderError(`the pager "${command}" cannot be run; printing without it`);
}

/** The output cannot be written, so there is no point in going on. */
export class WriteFailed extends ReaderError {
  constructor(cause: unknown) {
    super(`write error: ${reasonOf(cause)}`, { cause });
  }
}
