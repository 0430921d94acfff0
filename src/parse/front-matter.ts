import { parseDocument } from 'yaml';
import { headOfMap, isMap } from './front-matter/stated-head.ts';
import { SILENT_HEAD, type StatedHead } from './parser.ts';
import { sanitizeLine } from './sanitize.ts';

/** What is wrong with front matter, for a person. `line` counts from 1, in the file. */
export interface FrontMatterProblem {
  readonly line: number;
  readonly message: string;
}

export interface FrontMatter {
  readonly head: StatedHead;
  readonly problem: FrontMatterProblem | null;
}

/** Aliases are limited, or nine lines could expand to a billion words. */
const MAX_ALIASES = 100;

const TOO_DEEP = 'it is nested too deeply';

/** Read front matter: the YAML between the two `---`, in the core schema. Never throws: `problem` says what is wrong. */
export function parseFrontMatter(yaml: string): FrontMatter {
  try {
    const document = parseDocument(yaml, { schema: 'core', prettyErrors: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
      // The opening `---` is the file's first line.
      return broken(
        (error.linePos?.[0].line ?? 1) + 1,
        error.code === 'RESOURCE_EXHAUSTION'
          ? TOO_DEEP
          : (error.message.split(/ at line \d|:?\n/)[0] ?? error.code),
      );
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (value === null || value === undefined) return { head: SILENT_HEAD, problem: null };
    if (!isMap(value)) return broken(2, 'it is not a list of keys and values');
    return { head: headOfMap(value), problem: null };
  } catch (error) {
    return broken(2, error instanceof RangeError ? TOO_DEEP : sanitizeLine(String((error as Error).message)));
  }
}

function broken(line: number, message: string): FrontMatter {
  const what = sanitizeLine(message);
  return { head: SILENT_HEAD, problem: { line, message: what.slice(0, 1).toLowerCase() + what.slice(1) } };
}
