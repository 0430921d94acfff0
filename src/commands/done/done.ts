import type { Host } from '../../host.ts';
import { changeState } from '../../library/change-state.ts';
import { timestamp } from '../../library/timestamp.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { changeEach } from '../change-each.ts';

interface DoneFlags {
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** `reader done`: mark articles as read, or with `--undo` as unread. @returns the exit code: 1 when a file could not be changed. */
export function done(names: readonly string[], { undo, json }: DoneFlags, host: Host): Promise<number> {
  const now = timestamp(host.now());
  return changeEach(names, host, async (entry) => {
    // An article that is marked again keeps the day it was first read.
    const { id, path, title, read } = await changeState(entry, (said) =>
      (said.read === null) === (undo ?? false) ? {} : { read: undo ? null : now },
    );
    if (json) return toJsonLine({ id, path, read });
    if (host.stdout.isTerminal) return `${undo ? 'unread' : 'read'}: ${title}\n`;
    return `${[id, path].map(sanitizeLine).join('\t')}\n`;
  });
}
