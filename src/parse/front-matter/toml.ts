import { parse, TomlDate, TomlError } from 'smol-toml';
import { sanitizeLine } from '../sanitize.ts';
import type { FrontMatter } from './front-matter.ts';
import { readPlainLines } from './repair-yaml.ts';
import { headOfMap, isMap } from './stated-head.ts';

/** Read the TOML between the two `+++`. Never throws: `problem` says what is wrong. */
export function parseToml(text: string): FrontMatter {
  try {
    return {
      head: headOfMap(
        withDates(parse(text, { integersAsBigInt: 'asNeeded' })) as Readonly<Record<string, unknown>>,
      ),
      problem: null,
    };
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1;
    const [message = ''] = (error as Error).message.replace(/^Invalid TOML document: /, '').split('\n');
    // What is plain in it is a key and a value, as in YAML. Keys below the name of a table are that table's.
    const [top = ''] = text.split(/^[ \t]*\[/m, 1);
    const plain = readPlainLines(top.replaceAll(/^([\w-]{1,60})[ \t]*=[ \t]*/gm, '$1: '));
    return { head: headOfMap(plain), problem: { line, message: sanitizeLine(message), cure: PLAIN_IS_READ } };
  }
}

const PLAIN_IS_READ = 'What is plain in it has been read.';

/** Dates as they are written, as precise and with their zone. */
function withDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace('.000', '');
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value === 'bigint') return String(value);
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, withDates(of)]))
    : value;
}
