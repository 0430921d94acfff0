import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileSource } from '../../../src/source/file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

async function read(file: string): Promise<string> {
  const { bytes } = await fileSource(file, 'it').open();
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('a file is read in pieces, and whole', async () => {
  const text = 'The harbour froze.\n'.repeat(20_000);
  writeFileSync(at('long.txt'), text);
  expect(await read(at('long.txt'))).toBe(text);
});

test('a named pipe is read when it is named', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  // Another process writes: opening a pipe waits for its other end.
  spawn('sh', ['-c', 'printf "From a pipe." > "$0"', at('pipe')], { stdio: 'ignore' });
  expect(await read(at('pipe'))).toBe('From a pipe.');
});

test('a link is followed when it is named', async () => {
  writeFileSync(at('target.txt'), 'Behind a link.');
  symlinkSync('target.txt', at('link.txt'));
  expect(await read(at('link.txt'))).toBe('Behind a link.');
});

test('a socket is not a file', async () => {
  const server = createServer().listen(at('socket'));
  await once(server, 'listening');
  await expect(read(at('socket'))).rejects.toThrow('it is a socket, not a file of text');
  server.close();
});

mkdirSync(at('folder'));
symlinkSync('circle', at('circle'));
symlinkSync('nowhere', at('dangling'));
test.for([
  ['/dev/null', 'it is a device, not a file of text'],
  ['/dev/zero', 'it is a device, not a file of text'],
  [at('folder'), 'it is a folder, not a file of text'],
  [at('nothing.txt'), 'there is no file "it"'],
  [at('dangling'), 'there is no file "it"'],
  [at('circle'), 'cannot read it: too many symbolic links encountered'],
  [at('long.txt/below'), 'cannot read it: not a directory'],
  [at('x'.repeat(5000)), 'cannot read it: name too long'],
] as const)('%s', async ([file, message]) => {
  await expect(read(file)).rejects.toThrow(message);
});

test('a file that fails while it is read is reported in a sentence', async () => {
  // The memory of a process cannot be read at its beginning.
  await expect(read('/proc/self/mem')).rejects.toThrow(/^cannot read it: /);
});

test('a file whose name is not in UTF-8 is opened as the command line names it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reader-name-'));
  try {
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'Text.',
    );
    const { bytes } = await fileSource(path.join(folder, 'caf\ufffd.txt')).open();
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe('Text.');
    await expect(fileSource(path.join(folder, 'caf\ufffd\ufffd.txt')).open()).rejects.toThrow(
      'there is no file',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
