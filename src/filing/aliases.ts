import { sanitizeLine } from '../parse/sanitize.ts';
import type { Aliases } from './identify-people.ts';

/**
 * Read who is who: a person a line, the name to show, `=`, and the other names, apart by commas. Empty lines and those
 * that begin with `#` say nothing.
 *
 *     Ana Ruiz Soler = Ana Ruiz, A. R. Soler, the Welder
 *
 * @param report is given the number, from 1, of each line in another form; it is left out.
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
