import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { type Env, readProxySettings } from './proxy.ts';

/** Headers longer than this are no answer. */
const MOST_HEADER_BYTES = 32_768;

/**
 * A way to one address: straight, each IP address guarded, or through the proxy that the environment names. A proxy may
 * itself be at a private address, and what lies behind it is its own business.
 *
 * @throws {ReaderError} when the environment's proxy is not one.
 */
export function createDispatcher(
  url: URL,
  options: { readonly env: Env; readonly guard: AddressGuard },
): Dispatcher {
  const { proxy, noProxy } = readProxySettings(url, options.env);
  return new EnvHttpProxyAgent({
    // The same for both: undici would send https through the proxy meant for http when there is no other.
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy,
    // Many proxies tunnel to port 443 only.
    proxyTunnel: false,
    connect: { lookup: options.guard.lookup },
    maxHeaderSize: MOST_HEADER_BYTES,
    // The caller keeps the time for the whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}
