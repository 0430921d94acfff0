/** What a stretch of text is on the page; `create-theme.ts` alone says how that looks. */
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

/** Paints nothing. */
export const asIs = (text: string) => text;

/** No escape sequence at all. */
export const plainTheme: Theme = {
  level: 'plain',
  title: asIs,
  subtitle: asIs,
  byline: asIs,
  heading: asIs,
  speech: asIs,
  speaker: asIs,
  name: asIs,
  emphasis: asIs,
  strong: asIs,
  strike: asIs,
  code: asIs,
  link: asIs,
  faint: asIs,
  mark: asIs,
  hit: asIs,
};
