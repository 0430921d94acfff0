import {
  addressWithCredentials,
  badRedirect,
  insecureRedirect,
  redirectWithCredentials,
} from '../../errors/fetching.ts';
import { notAWebAddress } from '../../errors/naming.ts';

/** RFC 1035 §2.3.4. */
const LONGEST_HOST = 253;

/**
 * Parse a web address that somebody typed.
 *
 * @throws {ReaderError} unless it is an http or https address without a user name or password.
 */
export function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !isWeb(url)) throw notAWebAddress(address);
  if (hasCredentials(url)) throw addressWithCredentials(url.host);
  return url;
}

/**
 * Where a redirect leads (RFC 9110 §10.2.2).
 *
 * @param location relative to the address that sent it; one character per byte of the header, in which servers send UTF-8.
 * @throws {ReaderError} unless that may be followed: http or https, no credentials, no way back from https to http.
 */
export function redirectTarget(from: URL, location: string): URL {
  const text = Buffer.from(location, 'latin1').toString();
  const to = URL.canParse(text, from.href) ? new URL(text, from) : null;
  if (to === null || !isWeb(to)) throw badRedirect(from.host);
  if (from.protocol === 'https:' && to.protocol === 'http:') throw insecureRedirect(from.host);
  if (hasCredentials(to)) throw redirectWithCredentials(from.host);
  return to;
}

function isWeb(url: URL): boolean {
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.length <= LONGEST_HOST;
}

function hasCredentials(url: URL): boolean {
  return url.username !== '' || url.password !== '';
}
