import {
  type CommandSpec,
  describeOption,
  namesOf,
  type OptionGroup,
  type OptionSpec,
  optionsOf,
} from '../commands/command.ts';
import { DISPLAY } from '../commands/options.ts';
import { environment, exitCodes } from './environment.ts';
import { SUMMARY } from './format-help.ts';
import { files, frontMatter, json } from './manual-topics.ts';

/** The manual page reader(1), in roff with the man macros. */
export function formatManPage(commands: readonly CommandSpec[]): string {
  const lines = [
    '.\\" Made from src/cli by its test; do not edit.',
    '.TH READER 1 2026-11-24 reader "User Commands"',
    '.SH NAME',
    'reader \\- read articles in the terminal',
    '.SH SYNOPSIS',
    ...commands.map(synopsis).flatMap((line, index) => (index === 0 ? [line] : ['.br', line])),
    '.SH DESCRIPTION',
    roff(SUMMARY),
    '.PP',
    roff(
      'Without a command, reader lists the library, or shows the file, address, number or id that it is given.',
    ),
    ...commands.flatMap(describe),
    '.SH "DISPLAY OPTIONS"',
    ...DISPLAY.options.flatMap(option),
    '.SH "FRONT MATTER"',
    roff(
      'An article in a file may begin with YAML between two lines of ---. Every key is optional; others are kept.',
    ),
    ...frontMatter.flatMap(([name, what]) => term(`\\fB${roff(name)}\\fR`, what)),
    '.SH JSON',
    roff(
      'With --json, each line is one object. Later versions may add fields, but change the meaning of none.',
    ),
    ...json.flatMap(([name, what]) => term(`\\fB${roff(name)}\\fR`, what)),
    '.SH FILES',
    ...files.flatMap(([name, what]) => term(`\\fI${roff(name)}\\fR`, what)),
    '.SH ENVIRONMENT',
    ...environment.flatMap(({ names, what }) =>
      term(names.map((name) => `\\fB${name}\\fR`).join(', '), what),
    ),
    '.SH "EXIT STATUS"',
    ...exitCodes.flatMap(([code, what]) => term(String(code), what)),
    '.SH EXAMPLES',
    ...commands.flatMap(({ examples }) => examples.flatMap(({ line, what }) => term(roff(line), what))),
    '.SH "SEE ALSO"',
    '.BR less (1)',
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis(command: CommandSpec): string {
  const options = optionsOf(command).length === 0 ? '' : ' [\\fIoptions\\fR]';
  const operands = command.operands === null ? '' : ` ${roff(command.operands.usage)}`;
  return `\\fBreader ${command.name}\\fR${options}${operands}`;
}

function describe({ name, what, operands, groups }: CommandSpec): readonly string[] {
  return [
    `.SH "READER ${name.toUpperCase()}"`,
    roff(`${capital(what)}.`),
    ...(operands === null ? [] : term(roff(operands.usage), operands.what)),
    ...groups.flatMap(describeGroup),
  ];
}

/** Options that many commands share are described once, in a section of their own. */
function describeGroup({ title, options }: OptionGroup): readonly string[] {
  const shared = DISPLAY.options.filter((one) => options.includes(one));
  const own = options.filter((one) => !shared.includes(one));
  const missing = DISPLAY.options
    .filter((one) => !shared.includes(one))
    .map((one) => `--${namesOf(one).long}`);
  const but = missing.length === 0 ? '' : ` but ${missing.join(' and ')}`;
  return [
    ...(own.length === 0 ? [] : [`.SS ${roff(JSON.stringify(title))}`, ...own.flatMap(option)]),
    ...(shared.length === 0 ? [] : ['.PP', roff(`It also takes the display options below${but}.`)]),
  ];
}

function option(spec: OptionSpec): readonly string[] {
  const flags = roff(spec.flags).replaceAll(/(\\-(?:\\-)?[\w\\-]+)/g, '\\fB$1\\fR');
  return term(flags, describeOption(spec));
}

function term(name: string, what: string): readonly string[] {
  return ['.TP', name, roff(`${capital(what)}.`)];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Text for roff to set as it is: with roff's own characters escaped, and one sentence per line. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('—', '\\(em')
    .replaceAll('…', '...')
    .replaceAll('~', '\\(ti')
    .replaceAll('. ', '.\n')
    .replaceAll(/^([.'])/gm, '\\&$1');
}
