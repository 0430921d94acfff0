import { Chalk } from 'chalk';
import { asIs, type Colors, plainTheme, type Theme, type ThemeLevel } from './theme.ts';

/** The styles of a page. `colors` are parameters of SGR by what they colour, and count at the level `color` only. */
export function createTheme(level: ThemeLevel, colors: Colors = {}): Theme {
  if (level === 'plain') return plainTheme;
  const chalk = new Chalk({ level: 1 });
  const wanted = (name: keyof Colors, usual: (text: string) => string) => {
    const parameters = level === 'color' ? colors[name] : undefined;
    return parameters === undefined ? usual : (text: string) => `\u001b[${parameters}m${text}\u001b[0m`;
  };
  return {
    level,
    title: wanted('heading', chalk.bold),
    subtitle: asIs,
    // Fainter than the text: it is read once, if at all.
    byline: chalk.dim,
    heading: wanted('heading', chalk.bold),
    // Bold alone is enough, for NO_COLOR and for eyes that cannot tell red from green. Of the twelve hues in a terminal's
    // palette, only bright magenta and bright red keep a contrast of 3 to 1 on both black and white in xterm,
    // Terminal.app, Windows Terminal, GNOME and VS Code (bright magenta 3.4 at worst on black and 3.1 on white; plain
    // magenta 2.6 on black), and red is for errors.
    speech: wanted('quote', level === 'color' ? chalk.bold.magentaBright : chalk.bold),
    speaker: wanted('speaker', asIs),
    // The name before somebody's words in a transcript.
    name: wanted('speaker', chalk.bold),
    emphasis: chalk.italic,
    strong: chalk.bold,
    strike: chalk.strikethrough,
    code: asIs,
    link: chalk.underline,
    faint: chalk.dim,
    // What reader adds: rules, the signs of headings and code, numbers of notes and links.
    mark: chalk.dim,
    hit: wanted('hit', chalk.inverse),
  };
}
