import {
  type Document,
  isNode,
  isScalar,
  isMap as isYamlMap,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { SILENT_HEAD, type StatedHead } from '../parser.ts';
import { sanitizeLine } from '../sanitize.ts';
import { quoteLine, readPlainLines, repairYaml } from './repair-yaml.ts';
import { headOfMap, isKnownKey, isMap } from './stated-head.ts';

/** What is wrong with front matter, for a person. `line` counts from 1, in the file. */
export interface FrontMatterProblem {
  readonly line: number;
  readonly message: string;
  /** What to write instead; `null` when nothing plain can be said. */
  readonly cure: string | null;
}

/** What front matter says, and what is wrong with it. */
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
  readonly error: Flaw | null;
}

interface Flaw {
  readonly line: number;
  readonly message: string;
  readonly cure: string | null;
}

function parse(yaml: string, uniqueKeys: boolean): Parsed {
  const broken = (line: number, message: string, cure: string | null = null) => ({
    map: null,
    error: { line, message, cure },
  });
  try {
    const options = { schema: 'core', prettyErrors: true, logLevel: 'silent', uniqueKeys } as const;
    const document = parseDocument(yaml, options);
    const [error] = document.errors;
    if (error !== undefined) {
      const { message, cure } = IN_WORDS[error.code] ?? { message: messageOf(error), cure: null };
      return broken(error.linePos?.[0].line ?? 1, message, cure);
    }
    const loop = findLoop(document);
    if (loop !== null) return broken(yaml.slice(0, loop).split('\n').length, LOOP, WRITTEN_OUT);
    keepAsWritten(document);
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (value === null || value === undefined) return { map: null, error: null };
    return isMap(value) ? { map: value, error: null } : broken(1, 'it is not a list of keys and values');
  } catch (error) {
    if (error instanceof RangeError) return broken(1, TOO_DEEP);
    // It is thrown by nothing but the limit.
    return error instanceof ReferenceError
      ? broken(1, 'its aliases stand for too much', WRITTEN_OUT)
      : broken(1, String((error as Error).message));
  }
}

const LOOP = 'a value stands within itself';
const WRITTEN_OUT = 'What is plain in it has been read. Write values out where an alias (*) stands for them.';

/** What the parser finds, where its own words do not say what to do. */
const IN_WORDS: Partial<
  Record<YAMLError['code'], { readonly message: string; readonly cure: string | null }>
> = {
  DUPLICATE_KEY: { message: 'a key stands twice', cure: 'The last one has been read. Keep one of them.' },
  TAB_AS_INDENT: {
    message: 'a line is indented by a tab',
    cure: 'What is plain in it has been read. Write spaces in place of tabs.',
  },
  RESOURCE_EXHAUSTION: { message: TOO_DEEP, cure: null },
};

function messageOf({ code, message }: YAMLError): string {
  return message.split(/ at line \d|:?\n/)[0] ?? code;
}

/** Where an alias stands for a value that it is a part of; such a value has no end. */
function findLoop(document: Document): number | null {
  let at: number | null = null;
  visit(document, {
    Alias(_, { source, range }, above) {
      if (!above.some((node) => isNode(node) && 'anchor' in node && node.anchor === source)) return undefined;
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** What reader knows is text: of `3.10`, `007` and `True` not the value is meant, but what is written. */
function keepAsWritten({ contents }: Document): void {
  if (!isYamlMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isKnownKey(String(key.value)) || !isNode(value)) continue;
    visit(value, {
      Scalar(place, node) {
        if (place !== 'key' && /^(?:number|boolean)$/.test(typeof node.value))
          node.value = node.source ?? node.value;
      },
    });
  }
}

/** The longest correction that is shown, in UTF-16 code units. */
const LONG_CURE = 200;

function problemOf(yaml: string, { line, message, cure }: Flaw): FrontMatterProblem {
  const what = sanitizeLine(message);
  const quoted = cure === null ? quoteLine(yaml.split('\n')[line - 1] ?? '') : null;
  return {
    // The opening `---` is the file's first line.
    line: line + 1,
    message: what.slice(0, 1).toLowerCase() + what.slice(1),
    cure: quoted === null || quoted.length > LONG_CURE ? cure : `Write: ${quoted.trim()}`,
  };
}
