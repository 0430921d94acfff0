import { Misuse, orList, ReaderError, Warning } from './reader-error.ts';

/** @param how the command line that would read it. */
export function pipeNotRead(how: string): ReaderError {
  return new ReaderError(`what came through the pipe was not read; "${how}" reads it`);
}

export function noTags(): Misuse {
  return new Misuse('which article, and which tags?', {
    hint: 'Put + before a tag to add it, - before one to take it away: reader tag 3 +history -later',
  });
}

export function periodReversed(since: string, until: string): Misuse {
  return new Misuse(`--since ${since} is after --until ${until}`);
}

/** @param what the option needs: "a name". */
export function emptyOption(option: string, what: string): Misuse {
  return new Misuse(`${option} needs ${what}`);
}

export function excludeEachOther(one: string, other: string): Misuse {
  return new Misuse(`${one} and ${other} cannot be used together`, { hint: 'Use only one of them.' });
}

/** @param usage the command with its operands: "reader add <article...>". */
export function operandMissing(usage: string, hint: string): Misuse {
  return new Misuse(`an operand is missing: ${usage}`, { hint });
}

/** @param takesNone whether the command takes no operands at all, instead of one. */
export function operandTooMany(command: string, takesNone: boolean, hint: string): Misuse {
  return new Misuse(`"${command}" takes ${takesNone ? 'no operands' : 'only one operand'}`, { hint });
}

export function valueMissing(option: string, hint: string): Misuse {
  return new Misuse(`${option} needs a value`, { hint });
}

export function valueTooMany(option: string, hint: string): Misuse {
  return new Misuse(`${option} takes no value`, { hint });
}

export function noShell(): Misuse {
  return new Misuse('which shell is the completion for?', {
    hint: 'Run "reader completion bash", "reader completion zsh" or "reader completion fish".',
  });
}

export function wrongMeasure(value: string): Warning {
  return new Warning(`READER_WIDTH is "${value}", which is no width, and is ignored`, {
    hint: 'It takes a number of columns from 20 to 1000, or 0 for no wrapping.',
  });
}

/** @param takes a sentence about what `of`, an option or a command, takes. */
export function wrongValue(value: string, of: string, takes: string): Misuse {
  return new Misuse(`"${value}" is not a valid value for ${of}`, { hint: takes });
}

/**
 * @param what is wrong with the command line, in commander's words.
 * @param options.near what may have been meant.
 * @param options.hint what to do when nothing is near.
 */
export function wrongCommandLine(
  what: string,
  { near, hint }: { readonly near: readonly string[]; readonly hint: string },
): Misuse {
  return new Misuse(what, { hint: near.length === 0 ? hint : `Did you mean ${orList(near)}?` });
}

/** @param what is wrong with it. */
export function wrongReaderOptions(what: string): Misuse {
  return new Misuse(
    `READER_OPTS cannot be read: ${what.slice(0, 1).toLowerCase()}${what.slice(1).replaceAll("'", '"')}`,
    {
      hint: 'It takes options as on a command line, for instance: --width 72 --links inline',
    },
  );
}
