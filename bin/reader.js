#!/usr/bin/env node
// CommonJS, because it starts sooner than an ES module, and because a Node that is too old can run it and say so.
const fs = require('fs');
const { enableCompileCache } = require('module');
const path = require('path');

const [major, minor] = process.versions.node.split('.').map(Number);
const dist = path.join(__dirname, '..', 'dist');
const main = path.join(dist, 'main.cjs');

function fail(message) {
  process.stderr.write(`reader: ${message}\n`);
  process.exitCode = 1;
}

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`needs Node 20.19 or newer; this is Node ${process.versions.node}`);
} else if (!fs.existsSync(main)) {
  fail('not built yet: run npm run build');
} else {
  // So that a stack trace names the lines of src/.
  if (process.env.READER_DEBUG) process.setSourceMapsEnabled(true);
  // Compiling is most of a start. Node 22 and newer can keep what they compiled: beside the code, where only those can write
  // who can change the code itself. If the folder cannot be written, Node does without.
  if (enableCompileCache) enableCompileCache(path.join(dist, 'compiled'));
  require(main).main();
}
