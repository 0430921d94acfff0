import { afterEach, describe, expect, test } from 'vitest';
import { fetchUrl } from '../../../src/source/fetch-url.ts';
import type { Network } from '../../../src/source/http/address-guard.ts';
import { isPublicAddress } from '../../../src/source/http/public-address.ts';
import { misbehaviours, redirect, startServer, type TestServer } from '../../helpers/misbehaving-server.ts';

let server: TestServer;
afterEach(() => server.close());

/** A network in which loopback poses as a public address, and each name has the addresses given, one list per lookup. */
function networkOf(names: Readonly<Record<string, readonly (readonly string[])[]>>): Network {
  const lookups = new Map(Object.entries(names).map(([name, answers]) => [name, [...answers]]));
  return {
    resolve: async (host) => lookups.get(host)?.shift() ?? [],
    isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
  };
}

/** Fetch `/` of news.test, where a redirect leads to `location`; PORT there is the server's. */
async function follow(location: string, network?: Network) {
  server = await startServer({
    ...misbehaviours,
    '/': (response, request) => redirect(location.replace('PORT', String(server.port)))(response, request),
  });
  const address = network === undefined ? server.at('/') : `http://news.test:${server.port}/`;
  return fetchUrl(address, { version: '1', env: {}, ...(network && { network }) });
}

describe('a public page may not redirect inward', () => {
  test.for([
    'http://10.0.0.1/',
    'http://127.0.0.2/',
    'http://2130706434/',
    'http://0x7f.2/',
    'http://①②⑦.0.0.2/',
    'http://0.0.0.0/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    '//10.0.0.1:PORT/',
  ])('to %s', async (location) => {
    const page = follow(location, networkOf({ 'news.test': [['127.0.0.1']] }));
    await expect(page).rejects.toThrow(/: a redirect leads to \S+, a private address$/);
    expect(server.requests).toHaveLength(1);
  });

  test('to a name that has a private address', async () => {
    const network = networkOf({ 'news.test': [['127.0.0.1']], 'intranet.test': [['10.0.0.1', 'fd00::1']] });
    const page = follow('http://intranet.test/', network);
    await expect(page).rejects.toThrow('a redirect leads to intranet.test, a private address');
  });

  test('to localhost', async () => {
    const network = networkOf({ 'news.test': [['127.0.0.1']], localhost: [['::1']] });
    await expect(follow('http://localhost/', network)).rejects.toThrow(
      'leads to localhost, a private address',
    );
  });

  test('by changing the address of its own name', async () => {
    const network = networkOf({ 'news.test': [['127.0.0.1'], ['127.0.0.2']] });
    const page = follow('http://news.test:PORT/page', network);
    await expect(page).rejects.toThrow('a redirect leads to news.test, a private address');
    expect(server.requests).toHaveLength(1);
  });
});

test('a public page may redirect to a public one', async () => {
  const network = networkOf({ 'news.test': [['127.0.0.1']], 'www.news.test': [['127.0.0.1']] });
  const { url } = await follow('http://www.news.test:PORT/page', network);
  expect(url).toBe(`http://www.news.test:${server.port}/page`);
});

test('a private address that the person gave may redirect to itself', async () => {
  const { url } = await follow('http://localhost:PORT/page');
  expect(url).toBe(`http://localhost:${server.port}/page`);
});

test('a private address that the person gave may not redirect to another', async () => {
  await expect(follow('http://10.0.0.1/')).rejects.toThrow('a redirect leads to 10.0.0.1, a private address');
});
