import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const WRITER = fileURLToPath(new URL('./write-code-cache.mjs', import.meta.url));

/** A rolldown plugin that puts V8's compiled code beside the program, so that a start need not compile (bin/load-program.js). */
export function codeCache() {
  return {
    name: 'code-cache',
    // V8 recognises outdated code only by the length of its source.
    generateBundle({ dir }) {
      rmSync(path.join(dir, 'code-cache'), { recursive: true, force: true });
    },
    writeBundle() {
      execFileSync(process.execPath, [WRITER], { stdio: ['ignore', 'ignore', 'inherit'] });
    },
  };
}
