import { ReaderError, reasonOf, Warning } from './reader-error.ts';

export function nameNotUtf8(folder: string, name: string): ReaderError {
  return new ReaderError(`the name of ${name} in ${folder} is not in UTF-8`, {
    hint: 'Rename it; "convmv -f latin1 -t utf8 FILE" shows what it would be called.',
  });
}

export function leftoversFound(names: readonly string[]): ReaderError {
  const [first = ''] = names;
  const [what, are] =
    names.length === 1 ? [`${first} was`, 'is'] : [`${first} and ${names.length - 1} more files were`, 'are'];
  return new ReaderError(`${what} left by a sync program or an editor, and ${are} not listed`, {
    hint: 'Compare each with the file beside it, and remove one of them.',
  });
}

export function cannotKeep(folder: string, cause: unknown): ReaderError {
  const reason = reasonOf(cause);
  const said = reason.startsWith(`${folder} `) ? `it${reason.slice(folder.length)}` : reason;
  return new ReaderError(`cannot write to ${folder}: ${said}`, {
    hint: 'Set READER_LIBRARY to keep your library in another folder.',
    cause,
  });
}

export function libraryUnreachable(folder: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot read your library ${folder}: ${reasonOf(cause)}`, {
    hint: 'Set READER_LIBRARY to keep your library in another folder.',
    cause,
  });
}

export function noRoomForState(id: string, path: string): ReaderError {
  return new ReaderError(`"${id}" has no front matter in YAML to note this in`, {
    hint: `To keep it as Markdown, which has room for it, run: reader add --force ${path}`,
  });
}

export function noExport(label: string): ReaderError {
  return new ReaderError(`${label} is not an export that reader knows`, {
    hint: 'It reads those of Pocket, Instapaper, Omnivore, wallabag and Readwise, bookmarks in HTML, and CSV with a column "url".',
  });
}

export function noWebAddress(address: string | null): ReaderError {
  return new ReaderError(
    address === null || address === '' ? 'there is no address' : `"${address}" is not a web address`,
  );
}

export function hostGivenUp(host: string): ReaderError {
  return new ReaderError(`${host} did not answer for other pages, so it was not asked again`);
}

export function workingFolderGone(folder: string, cause: unknown): ReaderError {
  return new ReaderError(`there is no ${folder}: the folder that you are in no longer exists`, {
    hint: 'Go to another folder, or set READER_LIBRARY to an absolute path.',
    cause,
  });
}

export function frontMatterTooLong(title: string): ReaderError {
  return new ReaderError(`the front matter of "${title.slice(0, 80)}" is too long to be kept`);
}

export function cannotChangeBundled(id: string, path: string): ReaderError {
  return new ReaderError(`"${id}" comes with reader and cannot be changed or removed`, {
    hint: `To keep a copy of your own, run: reader add ${path}`,
  });
}

export function cannotTrash(id: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot move "${id}" to the trash: ${reasonOf(cause)}`, { cause });
}

/** @param line its number in the file, from 1. */
export function brokenAlias(file: string, line: number): Warning {
  return new Warning(`${file}, line ${line}: this does not say who is who`, {
    hint: 'Write a name, "=" and other names, separated by commas: Ana Ruiz = A. Ruiz, the Welder',
  });
}

export function moreBrokenAliases(file: string, count: number): Warning {
  return new Warning(`${file}: ${count} more lines do not say who is who either`);
}
