import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** What bars, rules and bullets are made of: `ascii` for a locale that is not UTF-8, `words` for a screen reader. */
export type Signs = 'unicode' | 'ascii' | 'words';

/** How text is set. */
export interface TextOptions {
  /** Columns a line may fill; `Infinity` for no wrapping. */
  readonly measure: number;
  /** Columns that an address or a line of code may fill before it is cut; `Infinity` to cut none. */
  readonly codeMeasure: number;
  readonly theme: Theme;
  readonly signs: Signs;
  /**
   * `plainText` while all text is plain (`isPlain`), `anyText` for any text. It is read again for each block, so that a
   * caller that sets text as it arrives may change it at the first block that needs it.
   */
  readonly typesetter: Typesetter;
}

export interface BlockOptions extends TextOptions {
  /** Columns that a table may fill. */
  readonly tableMeasure: number;
}

/** The options for what is set `columns` further to the right. */
export function indentOptions(options: BlockOptions, columns: number): BlockOptions {
  const { measure, codeMeasure, tableMeasure, theme, signs, typesetter } = options;
  return {
    measure: measure - columns,
    codeMeasure: codeMeasure - columns,
    tableMeasure: tableMeasure - columns,
    theme,
    signs,
    typesetter,
  };
}
