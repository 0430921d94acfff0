import { sanitizeLine } from '../parse/sanitize.ts';
import type { Aliases } from './identify-people.ts';

/**
 * Read who is who: one person per line, with the name to show, `=`, and the other names, separated by commas. Empty lines
 * and those that begin with `#` are ignored.
 *
 *     Ana Ruiz Soler = Ana Ruiz, A. R. Soler, the Welder
 *
 * @param report called with the number, from 1, of each line in any other form, which is left out.
 */
export function parseAliases(text: string, report: (line: number) => void): Aliases {
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
    if (equals < 0 || name === '' || others.length === 0) report(index + 1);
    else aliases.push([name, ...others]);
  }
  return aliases;
}
