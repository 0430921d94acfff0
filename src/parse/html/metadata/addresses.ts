import { ownAddress } from '../../own-address.ts';
import type { Element } from '../dom/element.ts';
import { attribute, findElement } from '../dom/element.ts';
import type { Statements } from './statements.ts';

/** A page's own address, and where its links lead. */
export interface Addresses {
  /** `null` when neither the caller nor the page tells. */
  readonly page: string | null;
  /** The absolute address of a link, `null` for one that leads nowhere outside the page. */
  readonly resolve: (href: string) => string | null;
}

/**
 * The addresses of a page that came from `url`, `null` for one that came from a file: then it is where the page says.
 */
export function readAddresses(page: Element, statements: Statements, url: string | null): Addresses {
  const link = findElement(
    page,
    (element) => element.tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')),
  );
  const canonical = link === null ? '' : attribute(link, 'href');
  const stated = [canonical, ...statements.meta('og:url')].flatMap((address) => absolute(address, url) ?? []);
  const own = url === null ? stated[0] : url;
  const base = findElement(page, ({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  const from = (base === null ? null : absolute(attribute(base, 'href'), own ?? null)) ?? own ?? null;
  const known = new Map<string, string | null>();
  return {
    page: url === null ? (own ?? null) : ownAddress(url, stated),
    resolve(href) {
      if (href.trim().startsWith('#')) return null;
      let address = known.get(href);
      if (address === undefined) {
        address = absolute(href, from);
        known.set(href, address);
      }
      return address;
    },
  };
}

/** The longest address that all browsers have taken. In UTF-16 code units. */
const MAX_ADDRESS = 2083;

function absolute(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > MAX_ADDRESS) return null;
  try {
    const address = base === null ? new URL(trimmed) : new URL(trimmed, base);
    // Joined to a base and encoded, a short one may have grown.
    if (address.href.length > MAX_ADDRESS) return null;
    return /^(?:https?|mailto):$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
