import type { Input } from '../host.ts';
import type { TextSource } from './text-source.ts';

export function stdinSource(stdin: Input): TextSource {
  return {
    label: 'standard input',
    fileName: null,
    url: null,
    open: async () => ({ bytes: stdin.bytes(), charset: null }),
  };
}
