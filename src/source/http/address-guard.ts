import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { inwardRedirect } from '../../errors/fetching.ts';
import { isPublicAddress } from './public-address.ts';

/** What the guard needs of the network, as one value that a test can fake. */
export interface Network {
  /** All IP addresses of a host name. */
  resolve(host: string): Promise<readonly string[]>;
  isPublic(address: string): boolean;
}

/** The network as the system knows it. */
export const systemNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
};

/**
 * Decides which IP addresses one fetch may connect to. The person may name any host, even a private one. A redirect may
 * lead to a public address, or stay at a private one that the person named. Once a public server has answered, nothing
 * may lead to a private address.
 */
export interface AddressGuard {
  /** @throws {ReaderError} when the host is written as an IP address or `localhost`, to which no connection is allowed. */
  checkHost(host: string): void;
  /** Resolves a host name for a connection. Checking here, not before, leaves no time for it to change (DNS rebinding). */
  readonly lookup: LookupFunction;
  /** Call when following a redirect: from then on, servers choose the addresses. */
  enterRedirect(): void;
}

/** A guard for one fetch. */
export function createAddressGuard(network: Network): AddressGuard {
  const named = new Set<string>();
  let redirected = false;

  function admit(host: string, addresses: readonly string[]): readonly string[] {
    const open = addresses.filter((address) => network.isPublic(address));
    if (open.length > 0) {
      named.clear();
      return open;
    }
    if (!redirected) for (const address of addresses) named.add(address);
    const admitted = addresses.filter((address) => named.has(address));
    if (admitted.length === 0) throw inwardRedirect(host);
    return admitted;
  }

  return {
    checkHost(host) {
      const literal = literalAddress(host);
      if (literal !== null) admit(host, [literal]);
    },
    lookup(host, options, callback) {
      network
        .resolve(host)
        .then((addresses) => admit(host, addresses).map((address) => ({ address, family: isIP(address) })))
        .then(
          (found) => {
            const [first] = found;
            if (options.all) callback(null, found);
            else callback(null, first?.address ?? '', first?.family);
          },
          (error) => callback(error, []),
        );
    },
    enterRedirect() {
      redirected = true;
    },
  };
}

/** The IP address in a URL's host. `localhost` counts as one, as behind a proxy it is not looked up here (RFC 6761 §6.3). */
function literalAddress(host: string): string | null {
  if (/(?:^|\.)localhost\.?$/.test(host)) return '127.0.0.1';
  const bare = host.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}
