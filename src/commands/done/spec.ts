import type { CommandSpec } from '../command.ts';
import { jsonPer, OWN } from '../options.ts';

/** `reader done` */
export const doneSpec: CommandSpec = {
  name: 'done',
  what: 'mark articles of your library as read',
  operands: { usage: '<article...>', what: OWN, completes: 'article' },
  examples: [
    { line: 'reader done 1', what: 'the first is read; "reader list --unread" leaves it out' },
    { line: 'reader done --undo 1', what: 'the first is unread again' },
  ],
  groups: [
    {
      title: 'How to mark them',
      options: [{ flags: '--undo', what: 'mark them as unread' }],
    },
    {
      title: 'Output',
      options: [jsonPer('article')],
    },
  ],
  load: async () => (await import('./done.ts')).done,
};
