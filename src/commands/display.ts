import { wrongMeasure } from '../errors/command-line.ts';
import type { Host } from '../host.ts';
import { isPlain, plainText } from '../layout/plain-text.ts';
import type { TextOptions } from '../layout/text-options.ts';
import { plainTheme } from '../layout/theme.ts';
import { chooseSigns } from '../output/choose-signs.ts';
import { chooseThemeLevel } from '../output/color.ts';
import { createLineWriter, type LineWriter } from '../output/line-writer.ts';
import { chooseMeasure, parseWidth, wideMeasures } from '../output/measure.ts';
import { readerColors } from '../output/reader-colors.ts';
import { report } from '../output/report.ts';
import { colorWhen, type DisplayFlags, pagerWhen } from './display-flags.ts';

/** Where a command sets its text, and how. */
export interface Display {
  readonly options: TextOptions;
  readonly writer: LineWriter;
  /** Whether anything is painted. If not, quotes look like the words around them, and need not be found. */
  readonly isPainted: boolean;
  /** Must be called with every text before it is set: loads the typesetter for any text when the first needs it. */
  prepare(text: string): Promise<void>;
}

/**
 * What a command’s flags, the environment and the terminal ask for, in this order. A wrong `READER_WIDTH` is a warning.
 */
export async function createDisplay(flags: DisplayFlags, host: Host): Promise<Display> {
  const { env, stdout } = host;
  const level = chooseThemeLevel(colorWhen(flags), env, stdout.isTerminal);
  const measure = chooseMeasure({ width: flags.width ?? null, env, terminal: stdout });
  const stated = env.READER_WIDTH ?? '';
  if (flags.width === undefined && stated !== '' && parseWidth(stated) === null)
    void report(wrongMeasure(stated), host);
  // Most of what a pipe gets needs no chalk.
  const theme =
    level === 'plain'
      ? plainTheme
      : (await import('../layout/create-theme.ts')).createTheme(level, readerColors(env));
  let typesetter: TextOptions['typesetter'] = plainText;
  return {
    options: {
      measure,
      codeMeasure: wideMeasures(measure, 0, { env, terminal: stdout }).codeMeasure,
      theme,
      signs: chooseSigns(env),
      get typesetter() {
        return typesetter;
      },
    },
    writer: createLineWriter(host, pagerWhen(flags)),
    isPainted: level !== 'plain',
    async prepare(text) {
      if (typesetter === plainText && !isPlain(text))
        typesetter = (await import('../layout/any-text.ts')).anyText;
    },
  };
}
