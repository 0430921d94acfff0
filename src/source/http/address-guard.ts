import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { inwardRedirect } from '../../errors.ts';
import { isPublicAddress } from './public-address.ts';

/** What the guard asks of the network, as one value that a test can make up. */
export interface Network {
  /** All IP addresses of a host name. */
  resolve(host: string): Promise<readonly string[]>;
  isPublic(address: string): boolean;
}

export const systemNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
};

/**
 * Decides which IP addresses one fetch may connect to. The person may name any host, private ones too; a redirect may
 * lead to a public address, or stay at a private one that he named himself. Once a public server has answered,
 * nothing leads inward any more.
 */
export interface AddressGuard {
  /** @throws {ReaderError} when the host is spelt as an address, or as `localhost`, and that may not be connected to. */
  checkHost(host: string): void;
  /** Resolves a host name for a connection. To check here, not before, leaves no gap for a name that changes (DNS rebinding). */
  readonly lookup: LookupFunction;
  /** From now on every address is one that a server has chosen. */
  enterRedirect(): void;
}

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

/** The address that a URL's host spells out. `localhost` counts: behind a proxy nobody here looks it up (RFC 6761 §6.3). */
function literalAddress(host: string): string | null {
  if (/(?:^|\.)localhost\.?$/.test(host)) return '127.0.0.1';
  const bare = host.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}
