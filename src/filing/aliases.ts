import { sanitizeLine } from '../parse/sanitize.ts';
import type { Aliases } from './identify-people.ts';

/** A line of the file that says who is who, and is not in its form; numbers count from 1. */
export interface BrokenAlias {
  readonly line: number;
}

/**
 * Read who is who: a person a line, the name to show, `=`, and the other names, apart by commas. Empty lines and those
 * that begin with `#` say nothing.
 *
 *     Ana Ruiz Soler = Ana Ruiz, A. R. Soler, the Welder
 */
export function parseAliases(text: string): Aliases | BrokenAlias {
  const aliases: [string, ...string[]][] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = sanitizeLine(raw);
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    const name = line.slice(0, equals).trim();
    const others = line
      .slice(equals + 1)
      .split(',')
      .map((other) => other.trim())
      .filter((other) => other !== '');
    if (equals < 0 || name === '' || others.length === 0) return { line: index + 1 };
    aliases.push([name, ...others]);
  }
  return aliases;
}
