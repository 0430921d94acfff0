import { type LiveLink, mayBeLive } from './hyperlink.ts';

/** How links are shown: a number and a list at the end, the address in place, or the text alone. */
export type LinkStyle = 'list' | 'inline' | 'none';

/** The links of one page, numbered in the order of their first mention. */
export interface Links {
  /** What to print after the text of a link to `href`; empty when the text is enough. */
  note(text: string, href: string): LinkNote;
  /** Whether links are live on this page. */
  readonly isLive: boolean;
  /** The live link for `href`; `null` when it must not be live. */
  live(href: string): LiveLink | null;
  /** The addresses that `note` gave a number to, each with its label: `[3]`. */
  list(): readonly { readonly label: string; readonly href: string }[];
}

export interface LinkNote {
  /** The address, or the host where the text of the link names another. */
  readonly address: string;
  /** `[3]`. */
  readonly label: string;
}

const NO_NOTE: LinkNote = { address: '', label: '' };

/** @param notes how many notes have the first numbers; `null` when that is not known, and links are numbered `[L1]`. */
export function createLinks(style: LinkStyle, hyperlinks: boolean, notes: number | null): Links {
  const numbers = new Map<string, number>();
  const ids = new Map<string, number>();
  const count = (map: Map<string, number>, href: string) => {
    const number = map.get(href) ?? map.size + 1;
    map.set(href, number);
    return number;
  };
  const labelOf = (number: number) => (notes === null ? `[L${number}]` : `[${notes + number}]`);
  return {
    note(text, href) {
      if (href === '' || href.startsWith('#') || saysItself(text, href)) return NO_NOTE;
      if (style === 'inline') return { address: ` (${href})`, label: '' };
      const address = isMisleading(text, href) ? ` (${hostOf(href)})` : '';
      return { address, label: style === 'none' ? '' : labelOf(count(numbers, href)) };
    },
    isLive: hyperlinks,
    live: (href) => (hyperlinks && mayBeLive(href) ? { href, id: count(ids, href) } : null),
    list: () => [...numbers].map(([href, number]) => ({ label: labelOf(number), href })),
  };
}

/** Whether the text of a link is its address. */
function saysItself(text: string, href: string): boolean {
  const bare = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  return bare(text) === bare(href);
}

/** Whether the text of a link looks like an address on a host other than the link's own. */
function isMisleading(text: string, href: string): boolean {
  if (!text.includes('.') || !/^(?:[a-z]+:\/\/)?[^\s/]+\.\p{L}{2,}(?:[/:?#]|$)/iu.test(text.trim()))
    return false;
  const host = hostOf(href);
  if (host === null) return false;
  const named = hostOf(text.trim()) ?? hostOf(`https://${text.trim()}`);
  return named !== null && withoutWww(named) !== withoutWww(host);
}

/** The host of an address, in ASCII (an internationalised one as punycode); `null` when it names none. */
function hostOf(href: string): string | null {
  return URL.canParse(href) ? new URL(href).hostname || null : null;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
