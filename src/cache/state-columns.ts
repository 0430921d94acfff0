import type { FileState } from '../source/file-state.ts';
import type { ArticleFiles } from '../source/folder.ts';
import type { Columns } from './packed-columns.ts';

/** The states of files, one per row, as columns for `packColumns`. */
export function packStates(states: readonly FileState[]) {
  return {
    size: Float64Array.from(states, ({ size }) => size),
    modified: Float64Array.from(states, ({ modified }) => modified),
    changed: Float64Array.from(states, ({ changed }) => changed),
  };
}

/** @returns whether a file is in the state of a row; without an object for each, as they are ten thousand. */
export function unpackSameState(
  columns: Columns,
  files: Pick<ArticleFiles, 'sizes' | 'modified' | 'changed'>,
): (row: number, file: number) => boolean {
  const size = columns.numbers('size');
  const modified = columns.numbers('modified');
  const changed = columns.numbers('changed');
  return (row, file) =>
    size[row] === files.sizes[file] &&
    modified[row] === files.modified[file] &&
    changed[row] === files.changed[file];
}

/** @returns the state of a row, from the columns that `packStates` made. */
export function unpackStates(columns: Columns): (row: number) => FileState {
  const size = columns.numbers('size');
  const modified = columns.numbers('modified');
  const changed = columns.numbers('changed');
  return (row) => ({ size: size[row] ?? 0, modified: modified[row] ?? 0, changed: changed[row] ?? 0 });
}
