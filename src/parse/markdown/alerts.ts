/** `> [!WARNING]` (GitHub), `> [!tip]- Words` (Obsidian), alone on the first line of a block quote. */
const ALERT = /^\[!([a-z][a-z-]{0,30})\][+-]?[ \t]*([^\n]*)(?:\n|$)/i;

/** A block quote that is an alert. */
export interface Alert {
  /** What kind it is, and its own title, as Markdown. */
  readonly title: string;
  /** What is in the same paragraph below it. */
  readonly rest: string;
}

/** The alert that the first paragraph of a block quote begins; `null` for any other paragraph. */
export function alertOf(content: string): Alert | null {
  const [whole, kind = '', words = ''] = ALERT.exec(content) ?? [];
  if (whole === undefined) return null;
  const name = kind.slice(0, 1).toUpperCase() + kind.slice(1).toLowerCase();
  return {
    title: words.trim() === '' ? name : `${name}: ${words.trim()}`,
    rest: content.slice(whole.length),
  };
}
