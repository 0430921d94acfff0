import type { FileState } from './file-state.ts';
import type { Columns } from './packed-columns.ts';

/** The states of files, one per row, as columns for `packColumns`. */
export function packStates(states: readonly FileState[]) {
  return {
    size: Float64Array.from(states, ({ size }) => size),
    modified: Float64Array.from(states, ({ modified }) => modified),
    changed: Float64Array.from(states, ({ changed }) => changed),
  };
}

/** @returns the state of a row, from the columns that `packStates` made. */
export function unpackStates(columns: Columns): (row: number) => FileState {
  const size = columns.numbers('size');
  const modified = columns.numbers('modified');
  const changed = columns.numbers('changed');
  return (row) => ({ size: size[row] ?? 0, modified: modified[row] ?? 0, changed: changed[row] ?? 0 });
}
