import { addSpec } from './add/spec.ts';
import type { CommandSpec } from './command.ts';
import { completionSpec } from './completion/spec.ts';
import { doneSpec } from './done/spec.ts';
import { importSpec } from './import/spec.ts';
import { listSpec } from './list/spec.ts';
import { openSpec } from './open/spec.ts';
import { quotesSpec } from './quotes/spec.ts';
import { removeSpec } from './remove/spec.ts';
import { searchSpec } from './search/spec.ts';
import { showSpec } from './show/spec.ts';
import { tagSpec } from './tag/spec.ts';

/** Every command, in the order of the help. A new command is one folder, and one line here. */
export const commands: readonly CommandSpec[] = [
  showSpec,
  listSpec,
  quotesSpec,
  searchSpec,
  addSpec,
  importSpec,
  openSpec,
  removeSpec,
  tagSpec,
  doneSpec,
  completionSpec(() => commands),
];
