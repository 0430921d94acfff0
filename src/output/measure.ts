import type { Env, Output } from '../host.ts';

/** Lines of 45 to 75 characters read well; 66 is ideal (Bringhurst, The Elements of Typographic Style 2.1.2). */
const COMFORTABLE_MEASURE = 66;

const DEFAULT_COLUMNS = 80;

/** A block is centred when both margins together have at least this many columns. */
const LEAST_MARGINS = 8;

/** The limits for `--width` and `READER_WIDTH`, besides 0 for no wrapping. */
const NARROWEST = 20;
const WIDEST = 1000;

/** The measure that `text` asks for, in columns; `Infinity` for `0`, no wrapping. `null` when it is not a valid width. */
export function parseWidth(text: string): number | null {
  if (!/^\d{1,4}$/.test(text)) return null;
  const width = Number(text);
  if (width === 0) return Number.POSITIVE_INFINITY;
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

export interface MeasureOptions {
  /** What `--width` asks for; `null` when it is not given. */
  readonly width: number | null;
  readonly env: Env;
  readonly terminal: Pick<Output, 'isTerminal' | 'columns'>;
}

/** Columns to fill: what is asked for, else a comfortable measure, and never more than a terminal has. */
export function chooseMeasure({ width, env, terminal }: MeasureOptions): number {
  const asked = width ?? parseWidth(env.READER_WIDTH ?? '');
  const room = availableColumns(env, terminal.columns);
  if (asked === null) return Math.min(room, COMFORTABLE_MEASURE);
  return terminal.isTerminal && asked !== Number.POSITIVE_INFINITY ? Math.min(asked, room) : asked;
}

/** The columns available: `COLUMNS` (as in git), else the terminal's, else 80. */
export function availableColumns(env: Env, columns: number | null): number {
  return columnsFrom(env) || columns || DEFAULT_COLUMNS;
}

/** What `COLUMNS` says; 0 when it says nothing. */
function columnsFrom(env: Env): number {
  return /^\d{1,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0;
}

/** In a pipe, a table is folded at this many columns unless `COLUMNS` gives a number: few screens have more. */
const WIDEST_IN_PIPE = 200;

/** Columns for what reads better unbroken than broken at the measure. */
export interface WideMeasures {
  readonly codeMeasure: number;
  readonly tableMeasure: number;
}

/** What `margin` leaves of a terminal; in a pipe, where lines may be of any length, no code is cut. */
export function wideMeasures(
  measure: number,
  margin: number,
  { env, terminal }: Omit<MeasureOptions, 'width'>,
): WideMeasures {
  const whole = Number.POSITIVE_INFINITY;
  if (measure === whole) return { codeMeasure: whole, tableMeasure: whole };
  if (!terminal.isTerminal)
    return { codeMeasure: whole, tableMeasure: Math.max(measure, columnsFrom(env) || WIDEST_IN_PIPE) };
  const room = Math.max(measure, availableColumns(env, terminal.columns) - margin);
  return { codeMeasure: room, tableMeasure: room };
}

/** The left margin of a text, in columns; 0 where the terminal has no room for it on both sides. */
export function sideMargin(measure: number, columns: number): number {
  return columns < measure + 2 * MARGIN ? 0 : MARGIN;
}

const MARGIN = 2;

/** The left margin that centres a block of `measure` columns; 0 where the terminal is hardly wider. */
export function centeringMargin(measure: number, columns: number): number {
  return columns < measure + LEAST_MARGINS ? 0 : Math.floor((columns - measure) / 2);
}
