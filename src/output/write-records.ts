import type { Output } from '../host.ts';

/** In UTF-16 code units. */
const PORTION = 65_536;

/** Write records as they are made: all at once, they may take many times the memory of what they are made from. */
export async function writeRecords(stdout: Output, records: Iterable<string>): Promise<void> {
  let portion = '';
  for (const record of records) {
    portion += record;
    if (portion.length < PORTION) continue;
    await stdout.write(portion);
    portion = '';
  }
  if (portion !== '') await stdout.write(portion);
}
