#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Kept to syntax that an old Node can read, so that it can say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`reader: needs Node 20.19 or newer; this is Node ${process.versions.node}\n`);
  process.exitCode = 1;
} else if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  process.stderr.write('reader: not built yet: run npm run build\n');
  process.exitCode = 1;
} else {
  const [{ run }, { processHost }] = await Promise.all([import('../dist/cli.js'), import('../dist/host.js')]);
  process.exitCode = await run(processHost());
}
