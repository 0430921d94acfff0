/** What a stretch of text is on the page; `theme.ts` alone says how that looks. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'heading'
  | 'speech'
  | 'speaker'
  | 'name'
  | 'emphasis'
  | 'strong'
  | 'strike'
  | 'code'
  | 'link'
  | 'faint'
  | 'mark'
  | 'hit';

/** How each role is painted. Painting a string never changes its visible characters. */
export type Theme = Readonly<Record<Role, (text: string) => string>> & { readonly level: ThemeLevel };

/** `plain`: no escape sequence at all. `styled`: bold and its kin, no hue (NO_COLOR). `color`: one hue besides. */
export type ThemeLevel = 'plain' | 'styled' | 'color';

/** Colours that a person wants: the parameters of an SGR sequence, as in `1;35`. */
export type Colors = Partial<Readonly<Record<'quote' | 'speaker' | 'hit' | 'heading', string>>>;

export function createTheme(level: ThemeLevel, colors: Colors = {}): Theme {
  const asIs = (text: string) => text;
  const styled = (...styles: Style[]) => (level === 'plain' ? asIs : painter(styles));
  const wanted = (name: keyof Colors, usual: (text: string) => string) => {
    const parameters = level === 'color' ? colors[name] : undefined;
    return parameters === undefined ? usual : (text: string) => `\u001b[${parameters}m${text}\u001b[0m`;
  };
  return {
    level,
    title: wanted('heading', styled(BOLD)),
    subtitle: asIs,
    // Fainter than the text: it is read once, if at all.
    byline: styled(DIM),
    heading: wanted('heading', styled(BOLD)),
    // Bold alone is enough, for NO_COLOR and for eyes that cannot tell red from green. Of the twelve hues in a terminal's
    // palette, only bright magenta and bright red keep a contrast of 3 to 1 on both black and white in xterm,
    // Terminal.app, Windows Terminal, GNOME and VS Code (bright magenta 3.4 at worst on black and 3.1 on white; plain
    // magenta 2.6 on black), and red is for errors.
    speech: wanted('quote', level === 'color' ? styled(BOLD, BRIGHT_MAGENTA) : styled(BOLD)),
    speaker: wanted('speaker', asIs),
    // The name before somebody's words in a transcript.
    name: wanted('speaker', styled(BOLD)),
    emphasis: styled(ITALIC),
    strong: styled(BOLD),
    strike: styled(STRIKE),
    code: asIs,
    link: styled(UNDERLINE),
    faint: styled(DIM),
    // What reader adds: rules, the signs of headings and code, numbers of notes and links.
    mark: styled(DIM),
    hit: wanted('hit', styled(INVERSE)),
  };
}

/** The parameters of the SGR sequences that begin and end a style (ECMA-48, 8.3.117; the bright hues are aixterm’s). */
type Style = readonly [begin: number, end: number];

const BOLD: Style = [1, 22];
const DIM: Style = [2, 22];
const ITALIC: Style = [3, 23];
const UNDERLINE: Style = [4, 24];
const INVERSE: Style = [7, 27];
const STRIKE: Style = [9, 29];
const BRIGHT_MAGENTA: Style = [95, 39];

function painter(styles: readonly Style[]): (text: string) => string {
  const codes = styles.map(([begin, end]) => ({ begin: `\u001b[${begin}m`, end: `\u001b[${end}m` }));
  const begin = codes.map((code) => code.begin).join('');
  const end = codes
    .map((code) => code.end)
    .reverse()
    .join('');
  return (text) => {
    if (text === '') return '';
    let inner = text;
    // What is painted in it ends its own styles as well, and an open style would fill the rest of a line.
    if (text.includes('\u001b'))
      for (const code of codes) inner = inner.replaceAll(code.end, code.end + code.begin);
    if (text.includes('\n')) inner = inner.replaceAll(/\r?\n/g, `${end}$&${begin}`);
    return begin + inner + end;
  };
}
