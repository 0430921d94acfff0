/** The first bytes of a source, some of whose rest may already be on its way. */
export interface Start {
  readonly bytes: Buffer;
  /** Whether these are all. */
  readonly ended: boolean;
  /** The read that was pending when the pipe fell silent; `null` when none is. */
  readonly next: Promise<IteratorResult<Uint8Array>> | null;
}

/** A pipe that is silent for this long is taken to be still written to: what has arrived must be shown. */
const IDLE_MILLISECONDS = 200;

/** Read the first `enough` bytes, or fewer where the source ends or a pipe falls silent. */
export async function readStart(chunks: AsyncIterator<Uint8Array>, enough: number): Promise<Start> {
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < enough) {
    const next = chunks.next();
    const chunk = size === 0 ? await next : await unlessSilent(next);
    if (chunk === null) return { bytes: join(read), ended: false, next };
    if (chunk.done) return { bytes: join(read), ended: true, next: null };
    read.push(chunk.value);
    size += chunk.value.length;
  }
  return { bytes: join(read), ended: false, next: null };
}

/** All bytes: those of the start, then the rest. */
export async function* replay(
  { bytes, ended, next }: Start,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (bytes.length > 0) yield bytes;
    for (let pending = next; !ended; pending = null) {
      const chunk = await (pending ?? chunks.next());
      if (chunk.done) return;
      yield chunk.value;
    }
  } finally {
    await chunks.return?.();
  }
}

/** One chunk is not copied. */
function join(chunks: readonly Uint8Array[]): Buffer {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined
    ? Buffer.from(only.buffer, only.byteOffset, only.length)
    : Buffer.concat(chunks);
}

async function unlessSilent<Chunk>(next: Promise<Chunk>): Promise<Chunk | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, IDLE_MILLISECONDS, null).unref();
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
}
