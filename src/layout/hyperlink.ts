/** A link that a terminal can follow. Pieces of one link share its id. */
export interface LiveLink {
  readonly href: string;
  readonly id: number;
}

/** What all terminals accept: printable ASCII, at most 2083 bytes; and only schemes that open something to read. */
const LIVE = /^(?:https?:\/\/|mailto:)[!-~]{1,2070}$/i;

export function mayBeLive(href: string): boolean {
  return LIVE.test(href);
}

/** `text` as a link by OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
export function openLink(text: string, { href, id }: LiveLink): string {
  return `\u001b]8;id=${id};${href}\u001b\\${text}\u001b]8;;\u001b\\`;
}
