import ipaddr from 'ipaddr.js';

/** Addresses with an IPv4 address in their last 32 bits: the IPv6 side of a translator (RFC 6052 §2.1). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/** All that IANA has assigned as global unicast; the rest is reserved, or an obsolete way to reach IPv4. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/** Inside Azure, Azure's own services answer here, although the range is public. */
const AZURE_HOST = '168.63.129.16';

/**
 * Whether an IP address is the same host for everyone on the internet: not private, shared, loopback, link-local
 * (where clouds keep their metadata), multicast or reserved (IANA special-purpose address registries). For an IPv6 address
 * that contains an IPv4 address, mapped (RFC 4291 §2.5.5.2) or translated (RFC 6052), that one decides. Anything that is
 * not an IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast' && ip.toString() !== AZURE_HOST;
  if (ip.match(NAT64)) return isPublicAddress(ip.toByteArray().slice(-4).join('.'));
  return ip.match(GLOBAL_UNICAST) && ip.range() === 'unicast';
}
