import { expect, test } from 'vitest';
import type { ReaderError } from '../../../../src/errors/reader-error.ts';
import { isEmpty } from '../../../../src/errors/reading.ts';
import { explainFailure } from '../../../../src/source/http/explain-failure.ts';

test.for([
  ['ENOTFOUND', 'there is no host example.org'],
  ['EAI_AGAIN', 'there is no host example.org'],
  ['ECONNREFUSED', 'example.org refused the connection'],
  ['EHOSTUNREACH', 'example.org cannot be reached'],
  ['ENETUNREACH', 'example.org cannot be reached'],
  ['ETIMEDOUT', 'example.org cannot be reached'],
  ['UND_ERR_CONNECT_TIMEOUT', 'example.org cannot be reached'],
  ['CERT_HAS_EXPIRED', 'no secure connection to example.org: its certificate has expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'no secure connection to example.org: its certificate is self-signed'],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'no secure connection to example.org: its certificate is for another host',
  ],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'no secure connection to example.org: the TLS handshake failed'],
  ['ECONNRESET', 'the connection to example.org broke off'],
  ['EPIPE', 'the connection to example.org broke off'],
])('%s: %s', ([code, sentence]) => {
  const cause = Object.assign(new Error('Host: \u001b[2Jevil'), { code });
  const explained = explainFailure(cause, 'example.org', null) as ReaderError;
  expect({ message: explained.message, cause: explained.cause }).toEqual({ message: sentence, cause });
});

test('what is ours already, or a bug, passes as it is', () => {
  for (const error of [isEmpty('http://example.org/'), new TypeError('no such function')])
    expect(explainFailure(error, 'example.org', null)).toBe(error);
});
