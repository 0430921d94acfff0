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
  | 'code'
  | 'link'
  | 'faint'
  | 'hit';

/** How each role is painted. Painting a string never changes its visible characters. */
export type Theme = Readonly<Record<Role, (text: string) => string>>;
