// Loads the files of dist/ as `require` does, with the code that V8 made of them when they were built: compiling is the
// most of a start. V8 refuses what another version of it made, and compiles as usual.
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const dist = path.join(__dirname, '..', 'dist');

/** The compiled code of every file, for this V8; the build makes it (scripts/code-cache.mjs). */
const cache = path.join(dist, 'code-cache', `${process.versions.v8}-${process.arch}`);

/** Of the files that are loaded, by name. */
const scripts = new Map();
const modules = new Map();

function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = path.join(dist, name);
  // On one line, as Node's own: traces tell lines and columns by the file.
  const head = '(function (exports, require, module, __filename, __dirname) { ';
  const script = new vm.Script(`${head}${fs.readFileSync(filename, 'utf8')}\n})`, {
    filename,
    columnOffset: -head.length,
    cachedData: readCache(name),
  });
  scripts.set(name, script);
  const call = script.runInThisContext();
  call(module.exports, loadFrom, module, filename, dist);
  return module.exports;
}

function loadFrom(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id);
}

function readCache(name) {
  try {
    return fs.readFileSync(path.join(cache, name));
  } catch {
    return undefined;
  }
}

/** Put what V8 has made of the loaded files by now where the next start finds it. */
function writeCache() {
  fs.mkdirSync(cache, { recursive: true });
  for (const [name, script] of scripts) fs.writeFileSync(path.join(cache, name), script.createCachedData());
}

module.exports = { load, writeCache };
