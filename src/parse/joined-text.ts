import { lineJoint } from './line-joint.ts';

/** A text joined from pieces: two spaces never meet where pieces do, and it never begins with one. */
export interface JoinedText {
  /** In UTF-16 code units. */
  length(): number;
  /** @returns where the line that the writer ended before the piece ends in the text, at a space; `null` if none did. */
  append(piece: string): number | null;
  /** A line of the source ended, which has no meaning. */
  softBreak(): void;
  /** The writer ended a line here. */
  hardBreak(): void;
  toString(): string;
}

/** A text to which nothing has been appended yet. */
export function createJoinedText(): JoinedText {
  // In pieces: to ask one growing string how it ends would copy it each time.
  const pieces: string[] = [];
  let length = 0;
  let joint: 'none' | 'soft' | 'hard' = 'none';

  const last = () => pieces.at(-1) ?? '';

  function push(piece: string): void {
    if (piece !== '') pieces.push(piece);
    length += piece.length;
  }

  function dropLastSpace(): void {
    const piece = pieces.pop() ?? '';
    length -= piece.length;
    push(piece.slice(0, -1));
  }

  return {
    length: () => length,
    append(piece) {
      const spaced = length === 0 || last().endsWith(' ') || joint !== 'none';
      const next = spaced && piece.startsWith(' ') ? piece.slice(1) : piece;
      if (next === '') return null;
      const isBroken = joint === 'hard' && length > 0;
      if (isBroken && last().endsWith(' ')) dropLastSpace();
      const end = length;
      if (isBroken) push(' ');
      else if (joint === 'soft' && length > 0 && !last().endsWith(' ')) push(lineJoint(last(), next));
      joint = 'none';
      push(next);
      return isBroken ? end : null;
    },
    softBreak() {
      if (joint === 'none') joint = 'soft';
    },
    hardBreak() {
      joint = 'hard';
    },
    toString: () => pieces.join('').replace(/[ \n]$/, ''),
  };
}
