import { expect, test } from 'vitest';
import { breakMessage } from '../../../src/output/break-message.ts';

test.for([
  ['short', 'reader: it is empty\nTry again.', 'reader: it is empty\nTry again.'],
  ['words', 'reader: there is no article of this name', 'reader: there is no\narticle of this name'],
  ['quoted words', 'Run "reader list" to see "two words".', 'Run "reader list" to\nsee "two words".'],
  [
    'a command',
    'reader: no\nTry again: reader import a://b c -',
    'reader: no\nTry again:\nreader import a://b c -',
  ],
  ['a long address', 'https://a.example/long/path is gone', 'https://a.example/long/path\nis gone'],
  ['wide characters', '「航海日誌」は 図書館に ありません', '「航海日誌」は\n図書館に ありません'],
  ['spaces of a table', '1  a-b  A B', '1  a-b  A B'],
] as const)('%s', async ([, message, broken]) => {
  expect(await breakMessage(message, 20)).toBe(broken);
});
