import { type CommandSpec, WORD_KINDS } from '../command.ts';

/**
 * `reader completion`
 *
 * @param commands all of them, this one too.
 */
export const completionSpec = (commands: () => readonly CommandSpec[]): CommandSpec => ({
  name: 'completion',
  what: 'a script for completion with Tab',
  operands: {
    usage: '[shell]',
    what: 'the shell to print the script for',
    choices: ['bash', 'zsh', 'fish'],
  },
  examples: [
    {
      line: 'source <(reader completion bash)',
      what: 'for this bash',
    },
    {
      line: 'reader completion bash > ~/.local/share/bash-completion/completions/reader',
      what: 'for bash, from the next shell on; make the folder first',
    },
    { line: 'reader completion zsh > ~/.zfunc/_reader', what: 'for zsh, with ~/.zfunc on fpath' },
    {
      line: 'reader completion fish > ~/.config/fish/completions/reader.fish',
      what: 'for fish, from the next shell on',
    },
  ],
  groups: [
    {
      title: 'For the scripts',
      options: [
        {
          flags: '--words <kind>',
          what: 'words from the library to complete with, one per line',
          choices: WORD_KINDS,
        },
      ],
    },
  ],
  load: async () => (await import('./completion.ts')).createCompletion(commands()),
});
