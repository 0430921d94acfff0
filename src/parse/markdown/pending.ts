import type { Token } from 'markdown-it';
import { MAX_WAITING } from '../parser.ts';
import { type PieceEnv, reopening } from './pieces.ts';
import { syntax } from './syntax.ts';

/** A rest of up to this many UTF-16 code units is parsed again with each new piece; a longer one, once it has doubled. */
const CHEAP = 4096;

/** The text that has been read and whose blocks are not yet certain. */
export interface Pending {
  add(piece: string): void;
  isWorthParsing(): boolean;
  /** Takes the blocks that no later text can change; `null` where more than `MAX_WAITING` would be left. */
  takeCertain(): Token[] | null;
  /** Takes all of it, and divides its last block. What is added next goes on with that block. */
  takeParted(): Token[];
  /** Takes all of it, at the end of the text. */
  takeAll(): Token[];
}

/** A document of which nothing has been read yet; `env` is the parser’s state in it. */
export function createPending(env: PieceEnv): Pending {
  let text = '';
  /** The length from which it is worth parsing again. */
  let worthwhile = 0;
  /** The line to repeat above the next piece, if the last block was divided before its end. */
  let parted: string | null = null;

  function takeAll(): Token[] {
    env.open = false;
    const tokens = syntax.parse(text, env);
    text = '';
    worthwhile = 0;
    return tokens;
  }

  return {
    add(piece) {
      text += (parted ?? '') + piece;
      parted = null;
    },
    isWorthParsing: () => text.length >= worthwhile,
    takeCertain() {
      const lines = text.slice(0, text.lastIndexOf('\n') + 1);
      env.open = true;
      const tokens = syntax.parse(lines, env);
      const rest = text.slice(startOfLine(lines, env.heldFrom));
      if (rest.length > MAX_WAITING) return null;
      text = rest;
      worthwhile = rest.length <= CHEAP ? 0 : 2 * rest.length;
      return tokens;
    },
    takeParted() {
      const tokens = takeAll();
      parted = reopening(tokens);
      return tokens;
    },
    takeAll,
  };
}

/** The offset at which line `line` of `text` begins, from 0. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at;
}
