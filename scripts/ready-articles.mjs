import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A rolldown plugin that parses the bundled articles with the built program, and writes the result beside the bundle. */
export function readyArticles() {
  return {
    name: 'ready-articles',
    writeBundle({ dir }) {
      const args = ['bin/reader.js', 'show', '--json', 'articles/'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (status !== 0) throw new Error(`the bundled articles cannot be read: ${stderr}`);
      const articles = stdout
        .trimEnd()
        .split('\n')
        .map((line) => {
          // Without the quotes, which would be a third of the file, and are seldom needed.
          const { quotes: _, blocks, notes, ...head } = JSON.parse(line);
          return [head, { blocks, notes }].map((part) => `${inAscii(JSON.stringify(part))}\n`).join('');
        });
      writeFileSync(path.join(dir, 'articles.jsonl'), articles.join(''));
    },
  };
}

/** A file of one byte a letter is read and parsed sooner. */
function inAscii(json) {
  return json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
