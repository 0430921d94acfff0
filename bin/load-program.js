// Loads the files of dist/ like `require`, with the code that V8 compiled from them during the build, as compiling is most
// of a start. V8 refuses code from another version of itself, and compiles as usual.
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const dist = path.join(__dirname, '..', 'dist');

/** The folder of compiled code for this V8, made by the build (scripts/code-cache.mjs). */
const cache = path.join(dist, 'code-cache', `${process.versions.v8}-${process.arch}`);

/** The loaded files, by name. */
const scripts = new Map();
const modules = new Map();

function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = path.join(dist, name);
  // On one line, like Node's own wrapper, so that stack traces have the lines and columns of the file.
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

/** Write what V8 has compiled so far from the loaded files to where the next start finds it. */
function writeCache() {
  fs.mkdirSync(cache, { recursive: true });
  for (const [name, script] of scripts) fs.writeFileSync(path.join(cache, name), script.createCachedData());
}

module.exports = { load, writeCache };
