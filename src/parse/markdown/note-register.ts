import type { Token } from 'markdown-it';

/** Where the blocks of a note come from. */
export type NoteContent =
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] }
  /** The text of `^[…]`. */
  | { readonly kind: 'inline'; readonly text: string }
  /** A reference whose definition never came. */
  | { readonly kind: 'missing'; readonly label: string };

/** Numbers notes in the order in which the text first refers to them, from 0, and keeps what they say until the text ends. */
export interface NoteRegister {
  /** A definition of `label` has been seen, though perhaps not to its end. */
  know(label: string): void;
  /** Whether `[^label]` is a reference. */
  knows(label: string): boolean;
  refer(label: string): number;
  /** Take a note without a label. @returns its number. */
  add(text: string): number;
  /** Take a definition. */
  define(label: string, tokens: readonly Token[]): void;
  /** How many there are so far. While they are read, their own references may add more. */
  count(): number;
  content(note: number): NoteContent;
  /** Number the definitions that nothing refers to. */
  addUnused(): void;
}

/**
 * @param whole whether all of the text is there before any of it is read. If not, a definition may come later, and what
 * looks like a reference is taken for one.
 */
export function createNoteRegister(whole: boolean): NoteRegister {
  const known = new Set<string>();
  const numbers = new Map<string, number>();
  const defined = new Map<string, readonly Token[]>();
  const again: (readonly Token[])[] = [];
  const notes: NoteContent[] = [];

  return {
    know: (label) => known.add(fold(label)),
    knows: (label) => !whole || known.has(fold(label)),
    refer(label) {
      const key = fold(label);
      const number = numbers.get(key) ?? notes.push({ kind: 'missing', label }) - 1;
      numbers.set(key, number);
      return number;
    },
    add: (text) => notes.push({ kind: 'inline', text }) - 1,
    define(label, tokens) {
      const key = fold(label);
      if (defined.has(key)) again.push(tokens);
      else defined.set(key, tokens);
    },
    count: () => notes.length,
    content(note) {
      const content = notes[note] ?? { kind: 'missing', label: '' };
      const tokens = content.kind === 'missing' ? defined.get(fold(content.label)) : undefined;
      return tokens === undefined ? content : { kind: 'tokens', tokens };
    },
    addUnused() {
      for (const [key, tokens] of defined)
        if (!numbers.has(key)) numbers.set(key, notes.push({ kind: 'tokens', tokens }) - 1);
      for (const tokens of again.splice(0)) notes.push({ kind: 'tokens', tokens });
    },
  };
}

/** Labels match as those of links do (CommonMark 4.7). */
function fold(label: string): string {
  return label.toLowerCase().toUpperCase();
}
