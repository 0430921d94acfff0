import type { Block, Container } from '../../article.ts';
import type { Explain } from '../../explain.ts';
import type { FormContext, ListLevel, SeenSoFar } from './forms.ts';
import type { Chunk } from './line.ts';
import { createMargin, wrappedWidth } from './margin.ts';
import { readChunk } from './read-chunk.ts';
import { isLong } from './wrap.ts';

/** Lines in which a text shows the margin to which it was wrapped, if it was. */
const LEARNING_LINES = 40;

const NOWHERE: readonly Container[] = [];

/** Reads the chunks of the body in order, each when enough is known of the text around it. */
export interface Body {
  push(chunk: Chunk, blocks: Block[]): void;
  end(blocks: Block[]): void;
  isEmpty(): boolean;
  /** What a chunk would be, had it come next. */
  preview(chunk: Chunk, next: Chunk | null): readonly Block[];
}

/** @param finish makes the last change to each block. */
export function createBody(finish: (block: Block) => Block, explain: Explain | null): Body {
  const margin = createMargin();
  const lists: ListLevel[] = [];
  const seen: SeenSoFar = {
    bodyIndent: 0,
    firstLineIndent: 0,
    paragraphALine: false,
    underlines: [],
    last: null,
  };
  let waiting: Chunk[] = [];
  let isEmpty = true;
  let lines = 0;

  function read(chunk: Chunk, next: Chunk | null, blocks: Block[]): void {
    const context: FormContext = { margin, within: NOWHERE, lists, seen, next, explain };
    for (const block of readChunk(chunk, context)) blocks.push(finish(block));
  }

  /** Lines that may have been wrapped wait until the text has shown its margin, or that it shows none soon. */
  const isLearning = () =>
    margin.column() === null && lines < LEARNING_LINES && waiting.some((chunk) => chunk.length > 1);

  return {
    push(chunk, blocks) {
      isEmpty = false;
      lines += chunk.length;
      margin.observe(chunk);
      if (margin.column() === null && chunk.some(isLong) && wrappedWidth(chunk) === null)
        seen.paragraphALine = true;
      waiting.push(chunk);
      if (isLearning()) return;
      for (let index = 0; index + 1 < waiting.length; index++)
        read(waiting[index] as Chunk, waiting[index + 1] as Chunk, blocks);
      waiting = waiting.slice(-1);
    },
    end(blocks) {
      for (const [index, chunk] of waiting.entries()) read(chunk, waiting[index + 1] ?? null, blocks);
      waiting = [];
    },
    isEmpty: () => isEmpty,
    preview: (chunk, next) =>
      readChunk(chunk, {
        margin,
        within: NOWHERE,
        seen: { ...seen, underlines: [...seen.underlines] },
        lists: [],
        next,
        explain: null,
      }),
  };
}
