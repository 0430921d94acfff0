import type { Token } from 'markdown-it';
import type { Block, Cell } from '../../article.ts';
import { tableBlock } from '../table-block.ts';
import { alignmentOf } from './alignment.ts';

/** Gathers the rows of a table, token by token. */
export class TableRows {
  #rows: Cell[][] | null = null;
  #align: ReturnType<typeof alignmentOf>[] = [];

  get isOpen(): boolean {
    return this.#rows !== null;
  }

  /** @returns the table, once it is closed. */
  take(token: Token): Block | null {
    switch (token.type) {
      case 'table_open':
        this.#rows = [];
        this.#align = [];
        break;
      case 'tr_open':
        this.#rows?.push([]);
        break;
      case 'th_open':
        this.#align.push(alignmentOf(token));
        break;
      case 'table_close': {
        const rows = this.#rows ?? [];
        this.#rows = null;
        return tableBlock(rows, this.#align, {});
      }
    }
    return null;
  }

  addCell(cell: Cell): void {
    this.#rows?.at(-1)?.push(cell);
  }
}
