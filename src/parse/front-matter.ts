import { parseDocument, type YAMLError } from 'yaml';
import { quoteLine, readPlainLines, repairYaml } from './front-matter/repair-yaml.ts';
import { headOfMap, isMap } from './front-matter/stated-head.ts';
import { SILENT_HEAD, type StatedHead } from './parser.ts';
import { sanitizeLine } from './sanitize.ts';

/** What is wrong with front matter, for a person. `line` counts from 1, in the file. */
export interface FrontMatterProblem {
  readonly line: number;
  readonly message: string;
  /** What to write instead; `null` when nothing plain can be said. */
  readonly cure: string | null;
}

export interface FrontMatter {
  /** What can be read, also of front matter that is broken. */
  readonly head: StatedHead;
  readonly problem: FrontMatterProblem | null;
}

/** Aliases are limited, or nine lines could expand to a billion words. */
const MAX_ALIASES = 100;

const TOO_DEEP = 'it is nested too deeply';

/**
 * Read front matter: the YAML between the two `---`, in the core schema. Of what is broken, read all that is plain. Never
 * throws: `problem` says what is wrong.
 */
export function parseFrontMatter(yaml: string): FrontMatter {
  const { map, error } = parse(yaml, true);
  if (error === null) return { head: map === null ? SILENT_HEAD : headOfMap(map), problem: null };
  const repaired = parse(repairYaml(yaml), false);
  const plain = repaired.error === null && repaired.map !== null ? repaired.map : readPlainLines(yaml);
  return { head: headOfMap(plain), problem: problemOf(yaml, error) };
}

interface Parsed {
  readonly map: Readonly<Record<string, unknown>> | null;
  readonly error: { readonly line: number; readonly message: string } | null;
}

function parse(yaml: string, uniqueKeys: boolean): Parsed {
  const broken = (line: number, message: string) => ({ map: null, error: { line, message } });
  try {
    const options = { schema: 'core', prettyErrors: true, logLevel: 'silent', uniqueKeys } as const;
    const document = parseDocument(yaml, options);
    const [error] = document.errors;
    if (error !== undefined) return broken(error.linePos?.[0].line ?? 1, messageOf(error));
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (value === null || value === undefined) return { map: null, error: null };
    return isMap(value) ? { map: value, error: null } : broken(1, 'it is not a list of keys and values');
  } catch (error) {
    return broken(1, error instanceof RangeError ? TOO_DEEP : String((error as Error).message));
  }
}

function messageOf({ code, message }: YAMLError): string {
  return code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : (message.split(/ at line \d|:?\n/)[0] ?? code);
}

function problemOf(yaml: string, { line, message }: NonNullable<Parsed['error']>): FrontMatterProblem {
  const what = sanitizeLine(message);
  const quoted = quoteLine(yaml.split('\n')[line - 1] ?? '');
  return {
    // The opening `---` is the file's first line.
    line: line + 1,
    message: what.slice(0, 1).toLowerCase() + what.slice(1),
    cure: quoted === null ? null : `Write: ${quoted.trim()}`,
  };
}
