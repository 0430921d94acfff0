import { breakLines } from '../layout/break-lines.ts';
import { plainText } from '../layout/plain-text.ts';
import { type CommandSpec, type OptionSpec, optionsOf } from './command.ts';

const MEASURE = 80;

export const SUMMARY =
  'Reads articles in the terminal: set at a comfortable measure, with quoted speech that stands out, and who said it.';

const HELP: OptionSpec = { flags: '-h, --help', what: 'show this help' };
const VERSION: OptionSpec = { flags: '-V, --version', what: 'show the version' };

/** The help of the program: what it does, what one types first, and its commands. */
export function formatProgramHelp(commands: readonly CommandSpec[]): string {
  const firsts = commands.flatMap(({ examples }) => examples.slice(0, 1));
  return sections([
    [SUMMARY],
    ['Usage: reader [command] [options]'],
    ['Examples:', ...rows(firsts.map(({ line, what }) => [line, what]))],
    ['Commands:', ...rows(commands.map((command) => [usageOf(command), command.what]))],
    ['Options:', ...optionRows([HELP, VERSION])],
    ['reader help <command> tells of one command; reader alone lists the library.'],
  ]);
}

/** The help of one command. */
export function formatCommandHelp(command: CommandSpec): string {
  const { name, what, operands, examples, groups } = command;
  return sections([
    [`reader ${name}: ${what}`],
    [
      `Usage: reader ${name}${optionsOf(command).length === 0 ? '' : ' [options]'}${operands === null ? '' : ` ${operands.usage}`}`,
    ],
    ['Examples:', ...rows(examples.map((example) => [example.line, example.what]))],
    ...(operands === null ? [] : [['Operands:', ...rows([[operands.usage, operands.what]])]]),
    ...groups.map(({ title, options }) => [`${title}:`, ...optionRows(options)]),
    ['Help:', ...optionRows([HELP])],
  ]);
}

function usageOf({ name, operands }: CommandSpec): string {
  return operands === null ? name : `${name} ${operands.usage}`;
}

function optionRows(options: readonly OptionSpec[]): readonly string[] {
  return rows(
    options.map(({ flags, what, choices, default: preset }) => [
      // Options with no short name line up with those that have one.
      flags.startsWith('--') ? `    ${flags}` : flags,
      [what, choices?.join(', '), preset === undefined ? undefined : `${preset} by default`]
        .filter(Boolean)
        .join('; '),
    ]),
  );
}

/** Two columns, the second wrapped; a term too long for the first has a line of its own. */
function rows(cells: readonly (readonly [string, string])[]): readonly string[] {
  const widest = Math.min(34, Math.max(...cells.map(([term]) => term.length)));
  const indent = ' '.repeat(widest + 4);
  return cells.flatMap(([term, what]) => {
    const [first = '', ...more] = wrap(what, MEASURE - indent.length);
    const below = more.map((line) => indent + line);
    return term.length > widest
      ? [`  ${term}`, indent + first, ...below]
      : [`  ${term.padEnd(widest + 2)}${first}`, ...below];
  });
}

function wrap(text: string, measure: number): readonly string[] {
  return breakLines(text, measure, plainText).map(({ start, end }) => text.slice(start, end));
}

function sections(paragraphs: readonly (readonly string[])[]): string {
  const lines = paragraphs.map((paragraph) =>
    paragraph.flatMap((line) => (line.length > MEASURE ? wrap(line, MEASURE) : [line])),
  );
  return `${lines.map((paragraph) => paragraph.join('\n')).join('\n\n')}\n`;
}
