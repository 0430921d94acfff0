import type { FrontMatterProblem } from '../parse/front-matter/front-matter.ts';
import { ReaderError, reasonOf, Warning } from './reader-error.ts';

export function cannotRead(label: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot read ${label}: ${reasonOf(cause)}`, { cause });
}

/** @param cause what zlib threw. */
export function cannotUnpackFile(label: string, cause: unknown): ReaderError {
  const isCutOff = cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR';
  return new ReaderError(
    `cannot unpack ${label}: ${isCutOff ? 'its end is missing' : 'it is damaged, or not packed by gzip'}`,
    { cause },
  );
}

export function notAFile(label: string, what: string): ReaderError {
  return new ReaderError(`${label} is ${what}, not a file of text`);
}

/** Thrown for what is not an article; a folder of articles may contain such files. */
export class UnknownFormat extends ReaderError {}

/** @param format what it is, and what to do about it with its name in the place of FILE. */
export function unknownFormat(
  label: string,
  { what, cure }: { readonly what: string; readonly cure: string | null },
): UnknownFormat {
  const isPage = /^https?:/i.test(label);
  // An address or a pipe has no file to name.
  const file = isPage || label === 'standard input' ? 'FILE' : shellWord(label);
  return new UnknownFormat(`${label} is ${what}, which reader does not read`, {
    hint:
      cure === null
        ? null
        : (isPage ? cure.replace(/^Try:/, 'Save it, then:') : cure).replace('FILE', () => file),
  });
}

/** A name as one word of a shell's command line. */
function shellWord(name: string): string {
  return /^[\w./~+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

export function filesLeftOut(folder: string, count: number): ReaderError {
  return new ReaderError(
    count === 1
      ? `1 file in ${folder} is not an article and was left out`
      : `${count} files in ${folder} are not articles and were left out`,
  );
}

export function isBinaryFile(label: string): UnknownFormat {
  return new UnknownFormat(`${label} is a binary file, not text`);
}

export function isEmpty(label: string): ReaderError {
  return new ReaderError(`${label} is empty`);
}

export function tooLarge(label: string, megabytes: number): ReaderError {
  return new ReaderError(`${label} is larger than ${megabytes} MB, more than reader holds at once`, {
    hint: '"reader show" prints plain text and Markdown of any size.',
  });
}

/** @param label a file in an archive, or the archive as a whole once unpacked. */
export function partTooLarge(label: string, megabytes: number): ReaderError {
  return new ReaderError(`${label} is larger than ${megabytes} MB, more than reader holds at once`);
}

export function brokenArchive(label: string, what: string, cause: unknown): ReaderError {
  return new ReaderError(`${label} is a broken archive: ${what}`, { cause });
}

export function noFeed(label: string, cause: unknown): ReaderError {
  return new ReaderError(`${label} is a feed without items, or a broken one`, { cause });
}

export function encryptedFile(label: string, name: string): ReaderError {
  return new ReaderError(`${name} in ${label} is encrypted, and cannot be read`);
}

export function encryptedMail(label: string): ReaderError {
  return new ReaderError(`${label} is encrypted, and cannot be read`, {
    hint: 'Save the message from the mail program that can open it.',
  });
}

export function tooManyFiles(label: string, most: number): ReaderError {
  return new ReaderError(`${label} has more than ${most} files in it`);
}

export function folderTooLarge(folder: string, most: number): ReaderError {
  return new ReaderError(
    `"${folder}" has more than ${most.toLocaleString('en')} files below it, and is not searched for articles`,
    {
      hint: 'Name a folder further down. READER_LIBRARY sets the folder of your library.',
    },
  );
}

export function noArticlesIn(folder: string): ReaderError {
  return new ReaderError(`${folder} has no articles in it`, {
    hint: 'It looks for texts (.md, .txt), pages (.html, .mhtml), mail (.eml, .mbox) and books (.epub).',
  });
}

export function noChapters(label: string): ReaderError {
  return new ReaderError(`${label} is a book in which no chapter has any text`);
}

export function brokenFrontMatter(label: string, { line, message, cure }: FrontMatterProblem): Warning {
  return new Warning(`${label}, line ${line}: the front matter is broken: ${message}`, {
    hint:
      cure ??
      'Its simple lines have been read. Put values with a colon or a special character in quotation marks.',
  });
}

/** @param kilobytes that front matter may have. */
export function frontMatterLeftAsText(label: string, kilobytes: number): Warning {
  return new Warning(`${label}: the front matter is longer than ${kilobytes} kB, so it is shown as text`);
}

/** Reported of a page of which only the first `most` elements are read. */
export function pageCut(label: string, most: number): Warning {
  return new Warning(`${label} has more than ${most.toLocaleString('en')} elements; the rest is not read`);
}

export function noArticleInPage(label: string): ReaderError {
  return new ReaderError(`${label} has no article in it`, {
    hint: 'Use --raw to get the whole text of the page.',
  });
}
