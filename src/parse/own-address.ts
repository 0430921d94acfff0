/** Key of front matter for further addresses of a page: those that redirect to it. The library writes it. */
export const FURTHER_ADDRESSES = 'addresses';

/** How the hosts of one site begin that serve it to other screens: m.example.org. */
const EDITIONS = /^(?:www|m|mobile|amp)\./;

/**
 * The address that a page fetched from `url` may say it has: one on the same site. The front page is none, as some sites
 * state it on all their pages. A server could otherwise give its pages out for those of others.
 *
 * @returns the first such address, else `url`.
 */
export function ownAddress(url: string, stated: readonly string[]): string {
  const from = new URL(url);
  const isOwn = (address: string) => {
    if (!URL.canParse(address)) return false;
    const to = new URL(address);
    return (
      (to.protocol === 'https:' || to.protocol === 'http:') &&
      siteOf(to) === siteOf(from) &&
      to.username === '' &&
      to.password === '' &&
      (to.pathname !== '/' || to.search !== '' || from.pathname === '/')
    );
  };
  return stated.find(isOwn) ?? url;
}

/** Whether two addresses are of one site; what is no web address is of none. */
export function isSameSite(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !URL.canParse(one) || !URL.canParse(other)) return false;
  return siteOf(new URL(one)) === siteOf(new URL(other));
}

function siteOf({ hostname, port }: URL): string {
  return `${hostname.replace(EDITIONS, '')}:${port}`;
}
