import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** What people start most: with what comes with reader, and with a file of their own, also in a script other than Latin. */
const FILE = 'articles/only-get-in.md';
const STARTS = [
  ['list'],
  ['show'],
  ['show', '--color', 'always'],
  ['show', '--color', 'always', FILE],
  ['show', 'articles/ushi-no-yo-ni.md'],
  ['show', 'LICENSE'],
  ['quotes', FILE],
];

/**
 * A rolldown plugin that puts the functions in brackets that a start calls. V8 compiles those when it loads a file, and Node
 * keeps what is compiled then, but not what is compiled at its first call, which was a fifth of a start. Which they are is
 * told by running the program as it is built without this plugin, before anything is minified.
 */
export function calledAtStart() {
  let called = new Map();
  return {
    name: 'called-at-start',
    buildStart() {
      called = runStarts();
    },
    renderChunk(code, { fileName }) {
      const isCalled = called.get(fileName);
      if (isCalled === undefined) return null;
      const functions = functionsIn(code);
      if (functions.length !== isCalled.length) throw new Error(`${fileName} is not as it was when it ran`);
      const edited = new RolldownMagicString(code);
      for (const one of functions.filter((_, at) => isCalled[at])) bracket(one, edited);
      return { code: edited };
    },
  };
}

/** Of each file of the program, which of its functions are called, in their order. */
function runStarts() {
  const folder = mkdtempSync(path.join(tmpdir(), 'starts-'));
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder, READER_LIBRARY: folder, XDG_CACHE_HOME: folder };
    for (const args of STARTS) spawnSync(process.execPath, ['bin/reader.js', ...args], { env });
    const begins = new Map();
    for (const name of readdirSync(folder).filter((one) => one.startsWith('coverage-'))) {
      const { result } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      for (const { url, functions } of result.filter((one) => one.url.includes('/dist/'))) {
        if (!begins.has(url)) begins.set(url, new Set());
        for (const { ranges } of functions)
          if (ranges[0].count > 0) begins.get(url).add(ranges[0].startOffset);
      }
    }
    return new Map(
      Array.from(begins, ([url, called]) => [
        path.basename(url),
        functionsIn(readFileSync(fileURLToPath(url), 'utf8')).map(({ node }) => called.has(node.start)),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Outer ones first, as what is in them moves with them. */
function functionsIn(code) {
  const functions = [];
  const visit = (node, parent) => {
    if (/^(?:Arrow)?Function(?:Expression|Declaration)$/.test(node.type)) functions.push({ node, parent });
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child, node);
  };
  visit(parseAst(code, { sourceType: 'script' }), null);
  return functions;
}

/**
 * A declaration, which cannot be in brackets, becomes a variable where its block begins. Without a name of its own, as a
 * function cannot replace itself by that, which some helpers of old engines do.
 */
function bracket({ node, parent }, edited) {
  if (node.type === 'FunctionDeclaration') {
    const first = parent.body.find((statement) => statement.directive === undefined).start;
    edited.prependRight(node.start, `var ${node.id.name} = (`);
    edited.remove(node.id.start, node.id.end);
    edited.appendLeft(node.end, ');');
    if (first < node.start) edited.move(node.start, node.end, first);
  } else if (!parent.method && !METHODS.has(parent.kind)) {
    edited.prependRight(node.start, '(');
    edited.appendLeft(node.end, ')');
  }
}

const METHODS = new Set(['method', 'constructor', 'get', 'set']);
