import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Output } from '../../../src/host.ts';
import { fetchSource } from '../../../src/source/url-source.ts';
import { misbehaviours, redirect, startServer, type TestServer } from '../../helpers/misbehaving-server.ts';

const silent: Output = {
  isTerminal: false,
  columns: null,
  rows: null,
  write: async () => {},
  flush: async () => {},
};
const host = { env: {}, stderr: silent };

let server: TestServer;
beforeAll(async () => {
  const html = misbehaviours['/page'];
  server = await startServer({
    '/': html,
    '/news/tide/': html,
    '/tide.php?page=2': html,
    '/v1.25-notes': html,
    '/%E6%BD%AE': html,
    '/%E6': html,
    '/tide': misbehaviours['/markdown'],
    '/README.md': misbehaviours['/no-type'],
    '/moved': redirect('/news/tide/'),
    '/latin-1': misbehaviours['/latin-1'],
  });
});
afterAll(() => server.close());

test.for([
  ['/', '127.0.0.1.html'],
  ['/news/tide/', 'tide.html'],
  ['/tide.php?page=2', 'tide.html'],
  ['/v1.25-notes', 'v1.25-notes.html'],
  ['/%E6%BD%AE', '潮.html'],
  ['/%E6', '%E6.html'],
  ['/tide', 'tide.md'],
  ['/README.md', 'README.md'],
])('the page at %s has the name %s', async ([path, fileName]) => {
  expect((await fetchSource(server.at(path as string), host)).fileName).toBe(fileName);
});

test('is called what the person called it, and came from where it was found', async () => {
  const source = await fetchSource(server.at('/moved'), host);
  expect(source).toMatchObject({ label: server.at('/moved'), url: server.at('/news/tide/') });
});

test('has the bytes and the charset that the server sent', async () => {
  const { bytes, charset } = await (await fetchSource(server.at('/latin-1'), host)).open();
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  expect({ text: Buffer.concat(chunks).toString('latin1'), charset }).toEqual({
    text: '<p>Müller',
    charset: 'iso-8859-1',
  });
});

test.for(['/', '/nowhere'])('nothing is left running after %s', async (path) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await fetchSource(server.at(path), host).catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
