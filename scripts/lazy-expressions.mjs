import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/**
 * A rolldown plugin that makes constants that are regular expressions with Unicode properties, or an Intl.Segmenter, at their
 * first use. The former take a tenth of a millisecond each, that for all emoji twice as long as Node to start, and a segmenter
 * as long as Node; most texts need few of them.
 */
export function lazyExpressions() {
  return {
    name: 'lazy-expressions',
    renderChunk(code) {
      const program = parseAst(code, { sourceType: 'script' });
      const nodes = [...within(program)];
      const edited = new RolldownMagicString(code);
      const values = new Map();
      for (const statement of constantsOf(program, namesOf(nodes))) {
        const [{ id, init }] = statement.declarations;
        values.set(id.name, code.slice(init.start, init.end));
        edited.overwrite(statement.start, statement.end, `let ${id.name};`);
      }
      for (const { node, parent, key } of nodes) {
        if (node.type !== 'Identifier' || !values.has(node.name)) continue;
        if (key === 'id' || ((key === 'property' || key === 'key') && !parent.computed)) continue;
        const name = parent.shorthand ? `${node.name}: ` : '';
        edited.overwrite(node.start, node.end, `${name}(${node.name} ??= ${values.get(node.name)})`);
      }
      return values.size === 0 ? null : { code: edited };
    },
  };
}

/** The statements that each declare one such constant, under a name that nothing else has. */
function constantsOf(program, names) {
  return program.body.filter(({ type, kind, declarations }) => {
    if (type !== 'VariableDeclaration' || kind !== 'const' || declarations.length !== 1) return false;
    const [{ id, init }] = declarations;
    const isCostly =
      init.regex === undefined ? init.callee?.object?.name === 'Intl' : /\\p\{/i.test(init.regex.pattern);
    return isCostly && names.filter((name) => name === id.name).length === 1;
  });
}

/** The names of all variables, functions, classes and parameters. */
function namesOf(nodes) {
  const patterns = nodes.flatMap(({ node }) => [node.id, node.param, ...(node.params ?? [])]);
  return patterns
    .filter((pattern) => pattern)
    .flatMap((pattern) => (pattern.name === undefined ? [...within(pattern)] : [{ node: pattern }]))
    .flatMap(({ node }) => (node.type === 'Identifier' ? [node.name] : []));
}

function* within(node, parent = null, key = null) {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node))
    for (const child of [value].flat()) if (typeof child?.type === 'string') yield* within(child, node, name);
}
