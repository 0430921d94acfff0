import type { ColorWhen } from '../output/color.ts';
import type { PagerWhen } from '../output/line-writer.ts';

/** How a person wants text set: the flags shared by the commands that set text. */
export interface DisplayFlags {
  readonly width?: number;
  /** `false` for `--no-color`. */
  readonly color: ColorWhen | false;
  readonly pager?: boolean;
}

export function colorWhen({ color }: DisplayFlags): ColorWhen {
  return color === false ? 'never' : color;
}

export function pagerWhen({ pager }: DisplayFlags): PagerWhen {
  if (pager === undefined) return 'auto';
  return pager ? 'always' : 'never';
}
