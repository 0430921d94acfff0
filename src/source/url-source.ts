import { ReaderError } from '../errors.ts';
import type { TextSource } from './text-source.ts';

/** placeholder until the url branch lands */
export function urlSource(address: string): TextSource {
  throw new ReaderError(`cannot read ${address}: web pages are not read yet`);
}
