import { isIPv6 } from 'node:net';
import { unusableProxy } from '../../errors.ts';
import type { Env } from '../../host.ts';

/** What the environment says about proxies, for one address. */
export interface ProxySettings {
  /** The proxy's address; empty for none. */
  readonly proxy: string;
  /** Hosts to be reached directly, as undici reads them: names, with their subdomains, and ports. */
  readonly noProxy: string;
}

/**
 * Read `HTTP_PROXY` or `HTTPS_PROXY`, and `NO_PROXY`. Lower-case names have priority, as in curl, and turn the proxy off
 * when they are empty.
 *
 * @throws {ReaderError} when a proxy is set to something that is not the address of an HTTP proxy.
 */
export function readProxySettings(url: URL, env: Env): ProxySettings {
  const variable = variableFor(url);
  const stated = env[variable.toLowerCase()] ?? env[variable] ?? '';
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
  return { proxy: stated === '' ? '' : proxyAddress(stated, variable), noProxy: withBrackets(noProxy) };
}

/** What to check when `url` cannot be reached and a proxy is set; `null` without a proxy. */
export function proxyHint(url: URL, env: Env): string | null {
  if (readProxySettings(url, env).proxy === '') return null;
  return `A proxy is set: check ${variableFor(url)}, and NO_PROXY for hosts to be reached directly.`;
}

function variableFor(url: URL): string {
  return url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}

function proxyAddress(stated: string, variable: string): string {
  // curl takes `proxy.example:3128` for an http proxy, so people write that.
  const address = stated.includes('://') ? stated : `http://${stated}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw unusableProxy(variable);
  const url = new URL(address);
  url.username = decodable(url.username);
  url.password = decodable(url.password);
  // A path says nothing to a proxy, and undici refuses it.
  url.pathname = '/';
  url.search = '';
  url.hash = '';
  return url.href;
}

/** A `%` that begins no code stands for itself: people write passwords as they are. */
function decodable(part: string): string {
  try {
    // The bundler takes out a call of which nothing is used, with what it would throw.
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part.replaceAll('%', '%25');
  }
}

/** IPv6 addresses stand in brackets in a URL; in NO_PROXY people write `::1`, which undici would take for a host and a port. */
function withBrackets(noProxy: string): string {
  return noProxy
    .split(/[,\s]+/)
    .map((entry) => (isIPv6(entry) ? `[${entry}]` : entry))
    .join(',');
}
