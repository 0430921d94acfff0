import { Chalk } from 'chalk';

/** What a stretch of text is on the page; `theme.ts` alone says how that looks. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'heading'
  | 'speech'
  | 'other'
  | 'speaker'
  | 'emphasis'
  | 'strong'
  | 'strike'
  | 'code'
  | 'link'
  | 'faint'
  | 'hit';

/** How each role is painted. Painting a string never changes its visible characters. */
export type Theme = Readonly<Record<Role, (text: string) => string>>;

/** `plain`: no escape sequence at all. `styled`: bold and its kin, no hue (NO_COLOR). `color`: one hue besides. */
export type ThemeLevel = 'plain' | 'styled' | 'color';

export function createTheme(level: ThemeLevel): Theme {
  const chalk = new Chalk({ level: level === 'plain' ? 0 : 1 });
  const asIs = (text: string) => text;
  return {
    title: chalk.bold,
    subtitle: asIs,
    byline: asIs,
    heading: chalk.bold,
    // Bold alone is enough, for NO_COLOR and for eyes that cannot tell red from green. Magenta, from the terminal's own
    // palette, because no other of its six hues is legible on both black and white in the palettes of xterm, macOS,
    // Windows, VS Code and Solarized (worst contrast 2.6 and 4.0 to 1).
    speech: level === 'color' ? chalk.bold.magenta : chalk.bold,
    other: asIs,
    speaker: asIs,
    emphasis: chalk.italic,
    strong: chalk.bold,
    strike: chalk.strikethrough,
    code: asIs,
    link: chalk.underline,
    faint: asIs,
    hit: chalk.inverse,
  };
}
