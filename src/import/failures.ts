import { readFileSync } from 'node:fs';
import path from 'node:path';
import { moveOver, writeTemporary } from '../library/place-file.ts';
import { pageOf } from '../library/same-page.ts';
import { makeFolder } from '../make-folder.ts';
import { csvField } from '../output/csv.ts';
import { readCsv } from './csv.ts';
import { readCsvExport } from './csv-exports.ts';
import type { SavedLink } from './saved-link.ts';

/** A link whose article could not be kept, and why. */
export interface FailedLink {
  readonly link: SavedLink;
  readonly reason: string;
}

/** The list of failed links, in a file that `reader import` can read. */
export interface Failures {
  readonly file: string;
  /** Those of this import. */
  readonly failed: readonly FailedLink[];
  add(failed: FailedLink): void;
  /** Write the file. Links from earlier imports stay in it until they are in the library (or were removed from that). */
  save(isHad: (address: string) => boolean): Promise<void>;
}

const NAME = 'import-failed.csv';

/** The failures of an import into the library in `folder`. A file of earlier ones that cannot be read counts as none. */
export function openFailures(folder: string): Failures {
  const file = path.join(folder, NAME);
  const before = readBefore(file);
  const failed: FailedLink[] = [];
  return {
    file,
    failed,
    add: (one) => failed.push(one),
    async save(isHad) {
      const own = new Set(failed.map(({ link }) => keyOf(link)));
      const left = before.filter(
        ({ link }) => !own.has(keyOf(link)) && !(link.address !== null && isHad(link.address)),
      );
      if (failed.length === 0 && before.length === 0) return;
      makeFolder(folder);
      const lines = [...left, ...failed].map(lineOf);
      await moveOver(await writeTemporary(folder, `${HEADER}${lines.join('')}`), file);
    },
  };
}

const HEADER = 'url,title,tags,added,read,highlights,reason\n';

function lineOf({ link, reason }: FailedLink): string {
  const { address, title, tags, added, read, highlights } = link;
  const cells = [
    address ?? '',
    title ?? '',
    tags.join(','),
    added ?? '',
    read === false ? '' : String(read),
    highlights,
    reason,
  ];
  return `${cells.map(csvField).join(',')}\n`;
}

function keyOf({ address, title }: SavedLink): string {
  return pageOf(address) ?? address ?? title ?? '';
}

function readBefore(file: string): readonly FailedLink[] {
  try {
    const text = readFileSync(file, 'utf8');
    const [header, ...records] = readCsv(text);
    const column = header?.fields.indexOf('reason') ?? -1;
    const links = readCsvExport(text)?.links ?? [];
    return links.map((link, index) => ({ link, reason: records[index]?.fields[column] ?? '' }));
  } catch {
    return [];
  }
}
