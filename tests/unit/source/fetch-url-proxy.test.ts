import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchUrl } from '../../../src/source/fetch-url.ts';
import type { Network } from '../../../src/source/http/address-guard.ts';
import {
  close,
  listen,
  misbehaviours,
  redirect,
  startServer,
  type TestServer,
} from '../../helpers/misbehaving-server.ts';

let proxy: TestServer;
let origin: TestServer;
let proxyUrl: string;
beforeAll(async () => {
  const page = misbehaviours['/page'];
  // A proxy is asked for whole addresses (RFC 9112 §3.2.2).
  proxy = await startServer({
    'http://news.test/': page,
    'http://news.test/inward': redirect('http://10.0.0.1/'),
    'http://news.test/localhost': redirect('http://localhost/'),
    'http://news.test/intranet': redirect('http://intranet.test/'),
    'http://news.test/forbidden': (response) => response.writeHead(407).end(),
  });
  origin = await startServer({ '/': page });
  proxyUrl = `http://127.0.0.1:${proxy.port}`;
});
afterAll(() => Promise.all([proxy.close(), origin.close()]));

const network: Network = { resolve: async () => ['127.0.0.1'], isPublic: () => false };

function read(address: string, env: Record<string, string>) {
  return fetchUrl(address, { version: '1', env, network, limits: { seconds: 5, bytes: 1000, redirects: 5 } });
}

describe('a page is asked for', () => {
  let before: number;
  beforeEach(() => {
    before = proxy.requests.length;
  });

  test.for([
    { env: (url: string) => ({ HTTP_PROXY: url }), through: 'the proxy' },
    { env: (url: string) => ({ http_proxy: url }), through: 'the proxy' },
    { env: (url: string) => ({ HTTP_PROXY: `${url}/a/path?b#c` }), through: 'the proxy' },
    { env: (url: string) => ({ HTTP_PROXY: url.replace('http://', '') }), through: 'the proxy' },
    {
      env: (url: string) => ({ HTTP_PROXY: url, NO_PROXY: 'other.test,ews.test,news.test:8080' }),
      through: 'the proxy',
    },
    { env: (url: string) => ({ HTTP_PROXY: url, http_proxy: '' }), through: 'nothing' },
    { env: (url: string) => ({ HTTPS_PROXY: url }), through: 'nothing' },
    { env: (url: string) => ({ HTTP_PROXY: url, NO_PROXY: '*' }), through: 'nothing' },
    { env: (url: string) => ({ HTTP_PROXY: url, NO_PROXY: 'other.test, NEWS.test' }), through: 'nothing' },
    { env: (url: string) => ({ HTTP_PROXY: url, no_proxy: '.test' }), through: 'nothing' },
  ])('through $through with $env', async ({ env, through }) => {
    const host = through === 'nothing' ? `news.test:${origin.port}` : 'news.test';
    await read(`http://${host}/`, env(proxyUrl));
    expect(proxy.requests.length - before).toBe(through === 'nothing' ? 0 : 1);
  });

  test('through nothing that only the process knows of', async () => {
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) vi.stubEnv(name, proxyUrl);
    try {
      await read(`http://news.test:${origin.port}/`, {});
      await expect(read(`https://news.test:${origin.port}/`, {})).rejects.toThrow('no secure connection');
    } finally {
      vi.unstubAllEnvs();
    }
    expect(proxy.requests.length).toBe(before);
  });

  test('through nothing at an IPv6 address that NO_PROXY names without brackets', async () => {
    const page = read('http://[::1]:1/', { HTTP_PROXY: proxyUrl, NO_PROXY: '::1' });
    await expect(page).rejects.toThrow('[::1]:1 refused the connection');
    expect(proxy.requests.length).toBe(before);
  });
});

test('a proxy is told the name and password that are meant for it', async () => {
  await read('http://news.test/', { HTTP_PROXY: proxyUrl.replace('//', '//ada:tide@') });
  const { headers, method, url } = proxy.requests.at(-1) ?? {};
  expect({ method, url, authorization: headers?.['proxy-authorization'] }).toEqual({
    method: 'GET',
    url: 'http://news.test/',
    authorization: `Basic ${btoa('ada:tide')}`,
  });
});

test('https goes through a tunnel, and a proxy that digs none is named', async () => {
  const asked: (string | undefined)[] = [];
  const refusing = createServer().on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(refusing);
  try {
    const page = read('https://news.test/', { HTTPS_PROXY: `http://127.0.0.1:${port}` });
    await expect(page).rejects.toMatchObject({
      message: 'https://news.test/: the proxy did not connect to news.test',
      hint: `The proxy 127.0.0.1:${port} is used: check HTTPS_PROXY, and NO_PROXY for hosts to be reached directly.`,
    });
    expect(asked).toEqual(['news.test:443']);
  } finally {
    await close(refusing);
  }
});

test.for([
  ['inward', 'a redirect leads to 10.0.0.1, a private address'],
  ['localhost', 'a redirect leads to localhost, a private address'],
  ['intranet', 'a redirect leads to intranet.test, a private address'],
  ['forbidden', 'the proxy did not connect to news.test'],
])('a page behind a proxy: %s', async ([path, sentence]) => {
  const page = read(`http://news.test/${path}`, { HTTP_PROXY: proxyUrl, NO_PROXY: 'intranet.test' });
  await expect(page).rejects.toThrow(sentence as string);
});

test.for([
  ['http://127.0.0.1:1', 'news.test refused the connection'],
  ['http://no-such-proxy.invalid', 'there is no host no-such-proxy.invalid'],
  ['socks5://127.0.0.1', 'the proxy in HTTP_PROXY cannot be used'],
  ['http://[', 'the proxy in HTTP_PROXY cannot be used'],
  ['http://ada:100%@127.0.0.1:1', 'news.test refused the connection'],
  ['http://ada:%zz@127.0.0.1:1', 'news.test refused the connection'],
])('a proxy at %s', async ([url, sentence]) => {
  await expect(read('http://news.test/', { HTTP_PROXY: url as string })).rejects.toThrow(sentence as string);
});
