import { type CommandSpec, namesOf, type OptionSpec, optionsOf } from '../command.ts';

/** A script that teaches zsh to complete `reader`, for a folder on `fpath` or to be sourced. */
export function zshCompletion(commands: readonly CommandSpec[]): string {
  return `#compdef reader
# zsh completion for reader, made by "reader completion zsh"

# Words of one kind from the library.
_reader_words() {
  local -a found
  found=(\${(f)"$(reader completion --words $1 2>/dev/null)"})
  compadd -a found
}

_reader_articles() { _reader_words article; _files }

_reader() {
  local -a commands
  commands=(
${commands.map(({ name, what }) => `    ${quote(`${name}:${what}`)}`).join('\n')}
    'help:what a command does'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    compadd -- --help --version
    # A file needs no command before it.
    _files
    return
  fi
  shift words; (( CURRENT-- ))
  case $words[1] in
    help) _describe command commands ;;
${commands.map(commandCase).join('\n')}
  esac
}

if [[ $funcstack[1] == _reader ]]; then _reader "$@"; else compdef _reader reader; fi
`;
}

function commandCase(command: CommandSpec): string {
  const { operands } = command;
  const specs = [...optionsOf(command).map(optionSpec), "'(-h --help)'{-h,--help}'[show this help]'"];
  if (operands !== null) {
    const many = operands.usage.includes('...') ? '*' : '1';
    specs.push(
      quote(
        `${many}:${operands.usage.replaceAll(/[^\w-]/g, '')}:${operands.files ? '_reader_articles' : actionOf(operands)}`,
      ),
    );
  }
  return `    ${command.name}) _arguments -s ${specs.join(' \\\n      ')} ;;`;
}

function optionSpec(option: OptionSpec): string {
  const { long, short, takesValue } = namesOf(option);
  const what = `[${option.what.replaceAll(/[[\]:]/g, '\\$&')}]`;
  const value = takesValue ? `:${long}:${actionOf(option)}` : '';
  const form = takesValue ? '=' : '';
  return short === null
    ? quote(`--${long}${form}${what}${value}`)
    : `'(-${short} --${long})'{-${short}${takesValue ? '+' : ''},--${long}${form}}${quote(what + value)}`;
}

function actionOf({ choices, completes }: Pick<OptionSpec, 'choices' | 'completes'>): string {
  if (choices !== undefined) return `(${choices.join(' ')})`;
  return completes === undefined ? ' ' : ` _reader_words ${completes}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
