import wrapAnsi from 'wrap-ansi';
import { type CommandSpec, describeOption, type OptionSpec, optionsOf } from '../commands/command.ts';

/** The most columns that help fills. */
export const WIDEST_HELP = 80;

/** A wider term gets a line of its own. */
const WIDEST_TERM = 34;

export const SUMMARY =
  'Read articles in the terminal, set to a comfortable measure, with quoted speech that stands out and the names of those who said it.';

const HELP: OptionSpec = { flags: '-h, --help', what: 'show this help' };
const VERSION: OptionSpec = { flags: '-V, --version', what: 'show the version' };

/** The help of the program: what it does, what to type first, and its commands. */
export function formatProgramHelp(commands: readonly CommandSpec[], measure: number): string {
  const firsts = commands.flatMap(({ examples }) => examples.slice(0, 1));
  const rows = rowsOf(measure);
  return sections(measure, [
    [SUMMARY],
    ['Usage: reader [command] [options]'],
    ['Examples:', ...rows(firsts.map(({ line, what }) => [line, what]))],
    ['Commands:', ...rows(commands.map((command) => [usageOf(command), command.what]))],
    ['Options:', ...rows(optionCells([HELP, VERSION]))],
    [
      '"reader help <command>" explains a command; "reader" alone lists the library; "reader notes.md" is "reader show notes.md".',
    ],
  ]);
}

/** The help of one command. */
export function formatCommandHelp(command: CommandSpec, measure: number): string {
  const { name, what, operands, examples, groups } = command;
  const rows = rowsOf(measure);
  return sections(measure, [
    [`reader ${name}: ${what}`],
    [
      `Usage: reader ${name}${optionsOf(command).length === 0 ? '' : ' [options]'}${operands === null ? '' : ` ${operands.usage}`}`,
    ],
    ['Examples:', ...rows(examples.map((example) => [example.line, example.what]))],
    ...(operands === null ? [] : [['Operands:', ...rows([[operands.usage, operands.what]])]]),
    ...groups.map(({ title, options }) => [`${title}:`, ...rows(optionCells(options))]),
    ['Help:', ...rows(optionCells([HELP]))],
  ]);
}

function usageOf({ name, operands }: CommandSpec): string {
  return operands === null ? name : `${name} ${operands.usage}`;
}

type Cells = readonly (readonly [term: string, what: string])[];

function optionCells(options: readonly OptionSpec[]): Cells {
  return options.map((option) => [
    // Options with no short name line up with those that have one.
    option.flags.startsWith('--') ? `    ${option.flags}` : option.flags,
    describeOption(option),
  ]);
}

/** Sets terms and what they mean in two columns, the second wrapped. */
function rowsOf(measure: number): (cells: Cells) => readonly string[] {
  return (cells) => {
    const room = Math.min(WIDEST_TERM, Math.floor(measure / 2) - 4);
    const widest = Math.min(room, Math.max(...cells.map(([term]) => term.length)));
    const indent = ' '.repeat(widest + 4);
    return cells.flatMap(([term, what]) => {
      const [first = '', ...more] = wrap(what, measure - indent.length);
      const below = more.map((line) => indent + line);
      return term.length > widest
        ? [`  ${term}`, indent + first, ...below]
        : [`  ${term.padEnd(widest + 2)}${first}`, ...below];
    });
  };
}

function wrap(text: string, measure: number): readonly string[] {
  return wrapAnsi(text, measure).split('\n');
}

function sections(measure: number, paragraphs: readonly (readonly string[])[]): string {
  const lines = paragraphs.map((paragraph) =>
    paragraph.flatMap((line) => (line.length > measure ? wrap(line, measure) : [line])),
  );
  return `${lines.map((paragraph) => paragraph.join('\n')).join('\n\n')}\n`;
}
