import { errors } from 'undici';
import {
  cannotUnpack,
  connectionBroken,
  connectionRefused,
  hostNotFound,
  hostUnreachable,
  notHttp,
  notSecure,
  proxyRefused,
} from '../../errors/fetching.ts';

const UNKNOWN_ISSUER = 'its certificate is not from a known authority';

/** The commonest problems with certificates, by OpenSSL's code. Not its own messages, which may quote strangers' text. */
const FLAWS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not yet valid',
  CERT_REVOKED: 'its certificate was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_ISSUER,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_ISSUER,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_ISSUER,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_ISSUER,
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  UND_ERR_PRX_TLS: 'the certificate of the proxy is for another host',
};

/**
 * Say in one sentence why nothing, or not everything, came from `host`.
 *
 * @param error what the connection, the protocol or the decompression threw.
 * @param hint what to check on the way to the host; `null` for nothing.
 * @returns a `ReaderError`; `error` itself when it has no error code, and so is ours or a bug.
 */
export function explainFailure(error: unknown, host: string, hint: string | null): unknown {
  if (error instanceof errors.HTTPParserError) return notHttp(host, hint, error);
  const code = codeOf(error);
  if (code === null) return error;
  const flaw = FLAWS[code];
  if (flaw !== undefined) return notSecure(host, flaw, error);
  if (/^(?:ENOTFOUND|ENODATA|EAI_)/.test(code)) return hostNotFound(lookedUp(error) ?? host, hint, error);
  if (code === 'ECONNREFUSED') return connectionRefused(host, hint, error);
  if (/^(?:EHOST|ENET|EADDRNOTAVAIL|EACCES|EPERM|ETIMEDOUT|UND_ERR_CONNECT)/.test(code))
    return hostUnreachable(host, hint, error);
  if (/^(?:EPROTO|ERR_TLS|ERR_SSL)/.test(code)) return notSecure(host, 'the TLS handshake failed', error);
  if (code.startsWith('UND_ERR_HEADERS')) return notHttp(host, hint, error);
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(code)) return cannotUnpack(host, error);
  // undici's codes for a proxy that answers CONNECT with anything but 200, and any request with 407.
  if (code === 'UND_ERR_ABORTED' || code === 'UND_ERR_INVALID_ARG') return proxyRefused(host, hint, error);
  return connectionBroken(host, hint, error);
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The host name that was not found, which may be the proxy's. */
function lookedUp(error: unknown): string | null {
  return error instanceof Error && 'hostname' in error && typeof error.hostname === 'string'
    ? error.hostname
    : null;
}
