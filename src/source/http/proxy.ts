import { isIPv6 } from 'node:net';
import { unusableProxy } from '../../errors/fetching.ts';
import type { Env } from '../../host.ts';

/** What the environment says about proxies, for one address. */
export interface ProxySettings {
  /** The proxy's address; empty for none. */
  readonly proxy: string;
  /** Hosts to reach directly, in the form that undici reads: names, which include their subdomains, and ports. */
  readonly noProxy: string;
}

/**
 * Read `HTTP_PROXY` or `HTTPS_PROXY`, and `NO_PROXY`. Lower-case names have priority, as in curl; when empty, they turn the
 * proxy off.
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
  const { proxy } = readProxySettings(url, env);
  if (proxy === '') return null;
  return `The proxy ${new URL(proxy).host} is used: check ${variableFor(url)}, and NO_PROXY for hosts to be reached directly.`;
}

function variableFor(url: URL): string {
  return url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}

function proxyAddress(stated: string, variable: string): string {
  // As in curl, `proxy.example:3128` is an http proxy.
  const address = stated.includes('://') ? stated : `http://${stated}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw unusableProxy(variable);
  const url = new URL(address);
  url.username = decodable(url.username);
  url.password = decodable(url.password);
  // A path means nothing to a proxy, and undici refuses it.
  url.pathname = '/';
  url.search = '';
  url.hash = '';
  return url.href;
}

/** A part of an address in which a `%` that begins no code stands for itself, as people do not encode their passwords. */
function decodable(part: string): string {
  try {
    // The result is used because the bundler would remove the call otherwise, although it may throw.
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part.replaceAll('%', '%25');
  }
}

/** IPv6 addresses in brackets, as in a URL: people write `::1` in NO_PROXY, which undici would take for a host and a port. */
function withBrackets(noProxy: string): string {
  return noProxy
    .split(/[,\s]+/)
    .map((entry) => (isIPv6(entry) ? `[${entry}]` : entry))
    .join(',');
}
