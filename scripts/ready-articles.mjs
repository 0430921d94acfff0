import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A rolldown plugin: has the program that was built read the bundled articles, and puts what it says beside it. */
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
          // The quotes are found anew: they take a third of the file, and most starts do not ask for them.
          const { quotes: _, ...article } = JSON.parse(line);
          return `${JSON.stringify(article)}\n`;
        });
      writeFileSync(path.join(dir, 'articles.jsonl'), articles.join(''));
    },
  };
}
