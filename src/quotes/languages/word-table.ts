import { join, type Vocabulary, type WordLists } from './word-lists.ts';

/** The words of a language as the build makes them, so that no start reads thousands before one can be looked up. */
export interface WordTable {
  /** Words by `lineOf`, each between a space and a tab, behind which a character stands for what it is and means. */
  readonly lines: readonly string[];
  /** What a word of each character is and means, in pairs. */
  readonly classes: readonly number[];
}

const LINES = 256;

/** The code of the first character; of English there are little more than a hundred. */
const FIRST = 0x30;

/** The table of a language’s lists; for the build, as joining them takes time. */
export function tableOf(lists: WordLists): WordTable {
  const lines = new Array<string>(LINES).fill('');
  const characters = new Map<string, string>();
  const classes: number[] = [];
  for (const [word, { is, means }] of join(lists)) {
    const key = `${is} ${means}`;
    let character = characters.get(key);
    if (character === undefined) {
      character = String.fromCharCode(FIRST + characters.size);
      characters.set(key, character);
      classes.push(is, means);
    }
    lines[lineOf(word)] += ` ${word}\t${character}`;
  }
  return { lines, classes };
}

/** The vocabulary of a table. A line has some twenty words. */
export function wordsOf({ lines, classes }: WordTable): Vocabulary {
  return {
    get(word) {
      const line = lines[lineOf(word)] as string;
      const at = line.indexOf(` ${word}\t`);
      if (at < 0) return undefined;
      const pair = 2 * (line.charCodeAt(at + word.length + 2) - FIRST);
      return { is: classes[pair] as number, means: classes[pair + 1] as number };
    },
  };
}

/** By its first letter, its last, and its length. */
function lineOf(word: string): number {
  const last = word.length - 1;
  return (word.charCodeAt(0) * 31 + word.charCodeAt(last) * 7 + word.length) & (LINES - 1);
}
