import { type CommandSpec, namesOf, type OptionSpec, optionsOf, type WordKind } from '../command.ts';

/** A script that teaches bash to complete `reader`. It needs nothing but bash 4. */
export function bashCompletion(commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for reader, made by "reader completion bash"

# Words of one kind from the library.
_reader_words() {
  local word
  while IFS= read -r word; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$(printf '%q' "$word")")
  done < <(reader completion --words "$1" 2>/dev/null)
}

_reader() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  # "--option=value" arrives as three words.
  [[ $prev == = ]] && prev=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $cur == = ]] && prev=\${COMP_WORDS[COMP_CWORD-1]} cur=
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W '${names} help --help --version' -- "$cur"))
    # A file needs no command before it.
    compopt -o default
    return
  fi
  [[ ' ${names} help ' == *" $command "* ]] || command=show
  case $command in
    help) COMPREPLY=($(compgen -W '${names}' -- "$cur")) ;;
${commands.map(commandCase).join('\n')}
  esac
}

complete -F _reader reader
`;
}

function commandCase(command: CommandSpec): string {
  const options = optionsOf(command);
  const flags = options.flatMap((option) => allNames(option)).join(' ');
  const valued = options.filter((option) => namesOf(option).takesValue);
  const values = valued.map(
    (option) => `        ${allNames(option).join('|')}) ${valueLine(option)}; return ;;`,
  );
  const { operands } = command;
  return [
    `    ${command.name})`,
    ...(values.length === 0 ? [] : ['      case $prev in', ...values, '      esac']),
    `      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${flags} --help' -- "$cur")); return; fi`,
    ...(operands === null ? [] : [`      ${valueLine(operands)}`]),
    ...(operands?.files === true ? ['      compopt -o default'] : []),
    '      ;;',
  ].join('\n');
}

function allNames(option: OptionSpec): readonly string[] {
  const { long, short } = namesOf(option);
  return short === null ? [`--${long}`] : [`--${long}`, `-${short}`];
}

function valueLine({ choices, completes }: { choices?: readonly string[]; completes?: WordKind }): string {
  if (choices !== undefined) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$cur"))`;
  return completes === undefined ? ':' : `_reader_words ${completes}`;
}
