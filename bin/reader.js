#!/usr/bin/env node
// CommonJS, which starts sooner than an ES module, and which an old Node can run, to say that it is too old.
const fs = require('fs');
const path = require('path');

const [major, minor] = process.versions.node.split('.').map(Number);
const main = path.join(__dirname, '..', 'dist', 'main.cjs');

function fail(message) {
  process.stderr.write(`reader: ${message}\n`);
  process.exitCode = 1;
}

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`needs Node 20.19 or newer; this is Node ${process.versions.node}`);
} else if (!fs.existsSync(main)) {
  fail('not built yet: run npm run build');
} else if (process.env.READER_DEBUG) {
  // A stack trace names the lines of src/.
  process.setSourceMapsEnabled(true);
  require(main).main();
} else {
  require('./load-program.js').load('main.cjs').main();
}
