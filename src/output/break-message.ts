import { isPlain, plainText } from '../layout/plain-text.ts';
import type { Typesetter } from '../layout/typesetter.ts';

/** What comes before a command to copy, in a line that says what to do: it has no full stop, and must stay one line. */
const BEFORE_COMMAND = /^[^:]*: (?=.*[^.?!:\s]$)/;

/** What may not be broken: what stands in quotation marks, and words. */
const UNIT = /"[^"\n]*"\S*|\S+/g;

/**
 * Break the lines of a message between words; a terminal would break them within one. Long words and commands stay whole.
 * Not by wrap-ansi, which composes accented letters: a file name that is copied must be that of the file.
 */
export async function breakMessage(message: string, columns: number): Promise<string> {
  const typesetter = isPlain(message.replaceAll('\n', ' '))
    ? plainText
    : (await import('../layout/any-text.ts')).anyText;
  return message
    .split('\n')
    .map((line, index) => breakLine(line, index > 0, columns, typesetter))
    .join('\n');
}

function breakLine(line: string, isHint: boolean, columns: number, { width }: Typesetter): string {
  if (width(line, 0, line.length) <= columns) return line;
  const before = isHint ? BEFORE_COMMAND.exec(line)?.[0] : undefined;
  const command = before?.length ?? line.length;
  const units = [...line.slice(0, command).matchAll(UNIT)].map(([unit]) => unit);
  if (command < line.length) units.push(line.slice(command));
  const lines: string[] = [];
  let current = '';
  for (const unit of units) {
    const longer = current === '' ? unit : `${current} ${unit}`;
    if (current === '' || width(longer, 0, longer.length) <= columns) current = longer;
    else {
      lines.push(current);
      current = unit;
    }
  }
  return [...lines, current].join('\n');
}
