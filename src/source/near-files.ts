import { readdirSync } from 'node:fs';
import path from 'node:path';

/** In a folder with more files, comparing all names would take too long for a hint. */
const MOST_FILES = 2000;
const MOST_NAMED = 3;

/** The paths of files beside a missing one whose names differ from its name in one letter, the case or the ending. */
export function nearFiles(missing: string): readonly string[] {
  const { dir, base } = path.parse(missing);
  if (base === '' || !missing.endsWith(base)) return [];
  const typed = base.toLowerCase();
  return namesIn(dir)
    .filter((name) => {
      const there = name.toLowerCase();
      return name !== base && (isOneEdit(typed, there) || isOneEdit(stem(typed), stem(there)));
    })
    .slice(0, MOST_NAMED)
    .map((name) => missing.slice(0, missing.length - base.length) + name);
}

function namesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder === '' ? '.' : folder).filter((name) => !name.startsWith('.'));
    return names.length > MOST_FILES ? [] : names.sort();
  } catch {
    return [];
  }
}

function stem(name: string): string {
  return path.parse(name).name;
}

/** Whether two words differ in at most one letter, or two swapped ones. Words of one or two letters have to be equal. */
function isOneEdit(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 && a !== b) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inA[0] === inB[1] && inA[1] === inB[0] && inB.length === 2;
}
