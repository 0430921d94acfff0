import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ColorWhen } from '../output/color.ts';
import type { PagerWhen } from '../output/line-writer.ts';
import { parseWidth } from '../output/measure.ts';

/** How a person wants text set: what `show`, `quotes` and `search` have in common. */
export interface DisplayFlags {
  readonly width?: number;
  readonly color: ColorWhen | false;
  readonly pager?: boolean;
}

/** Add the options of every command that sets text. */
export function addDisplayOptions(command: Command): Command {
  return command
    .option('-w, --width <columns>', 'measure, 20 to 1000; 0: no wrapping', readWidth)
    .addOption(colorOption())
    .option('--no-color', 'the same as --color never')
    .option('-p, --pager', 'use the pager, however short the text')
    .option('-P, --no-pager', 'use no pager');
}

export function colorOption(): Option {
  return new Option('--color <when>', 'paint the text').choices(['always', 'never', 'auto']).default('auto');
}

export function colorWhen({ color }: Pick<DisplayFlags, 'color'>): ColorWhen {
  return color === false ? 'never' : color;
}

export function pagerWhen({ pager }: Pick<DisplayFlags, 'pager'>): PagerWhen {
  if (pager === undefined) return 'auto';
  return pager ? 'always' : 'never';
}

function readWidth(text: string): number {
  const width = parseWidth(text);
  if (width === null) throw new InvalidArgumentError('It takes 20 to 1000 columns, or 0 for no wrapping.');
  return width;
}
