import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { Env } from '../../host.ts';
import type { AddressGuard } from './address-guard.ts';
import { readProxySettings } from './proxy.ts';

/** For all headers of a response; longer ones are refused. */
const MOST_HEADER_BYTES = 32_768;

/**
 * The connection to one address: direct, with each IP address guarded, or through the proxy in the environment. A proxy may
 * itself be at a private address, and decides what it connects to.
 *
 * @throws {ReaderError} when the environment names a proxy that is not one.
 */
export function createDispatcher(
  url: URL,
  options: { readonly env: Env; readonly guard: AddressGuard },
): Dispatcher {
  const { proxy, noProxy } = readProxySettings(url, options.env);
  return new EnvHttpProxyAgent({
    // The same for both, as undici would use the proxy for http where there is none for https.
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy,
    // Many proxies tunnel to port 443 only.
    proxyTunnel: false,
    connect: { lookup: options.guard.lookup },
    maxHeaderSize: MOST_HEADER_BYTES,
    // The caller limits the time of the whole fetch.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}
