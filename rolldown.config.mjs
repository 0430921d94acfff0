import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { calledAtStart } from './scripts/called-at-start.mjs';
import { inflatedTrie } from './scripts/inflated-trie.mjs';
import { lazyExpressions } from './scripts/lazy-expressions.mjs';
import { licenses } from './scripts/licenses.mjs';
import { plainFields } from './scripts/plain-fields.mjs';
import { readyArticles } from './scripts/ready-articles.mjs';
import { readyValues } from './scripts/ready-values.mjs';

/**
 * src/ → dist/, in few files, as each module costs a fraction of a millisecond at every start. `main` has what every start
 * needs; `list`, `show` and `quotes` each have what they need on top of the one before. What only some texts need
 * (Markdown, YAML, scripts other than Latin), or only a mistake on the command line (commander), is in separate files,
 * loaded where `src` has `import()`.
 *
 * CommonJS, because the loader of ES modules takes 5 of the 60 ms that Node takes to start, and `node:fs` as an ES module
 * another 4.
 */
const program = (plugins, minify) => ({
  input: 'src/main.ts',
  platform: 'node',
  // Not bundled: it loads its own parts on demand, and fetching a page takes longer anyway.
  external: ['undici'],
  // We tell chalk whether to paint; detecting that itself would take it 4 ms.
  resolve: { alias: { '#supports-color': fileURLToPath(new URL('scripts/no-colors.mjs', import.meta.url)) } },
  preserveEntrySignatures: 'allow-extension',
  // What one file of a group imports statically, a file of another group may import dynamically.
  checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  plugins: [
    plainFields(),
    lazyExpressions(),
    inflatedTrie(),
    readyValues(),
    licenses(),
    readyArticles(),
    ...plugins,
  ],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    sourcemap: true,
    sourcemapExcludeSources: true,
    minify,
    comments: { legal: false },
    // Node reads a file of one byte a letter, and makes the checksum by which it finds the compiled code, in a third of the time.
    charset: 'ascii',
    codeSplitting: {
      groups: [
        { name: 'main', tags: ['$initial'], priority: 6 },
        { name: 'list', test: /\/src\/commands\/list\/list\.ts$/, priority: 5 },
        {
          name: 'show',
          test: /\/src\/(?:commands\/show\/show|parse\/text|library\/find-in-library)\.ts$/,
          priority: 4,
        },
        // Not with the quotes, which also use these: a list or a search of a large library needs nothing else of those.
        { name: 'entry-cache', test: /\/src\/cache\/entry-cache\.ts$/, priority: 3 },
        { name: 'search-library', test: /\/src\/commands\/search-texts\.ts$/, priority: 2 },
        { name: 'marks', test: /\/src\/quotes\/stream-quotes\.ts$/, priority: 1 },
        { name: 'quotes', test: /\/src\/(?:commands\/quotes\/quotes|quotes\/find-quotes)\.ts$/, priority: 0 },
      ],
    },
  },
});

/** Names are kept for the profiler. */
const MINIFIED = { compress: true, mangle: false, codegen: { removeWhitespace: true } };

/** The library: one module, which imports its packages. */
const library = {
  input: 'src/article-reader.ts',
  platform: 'node',
  external: /^[^./]/,
  transform: { target: 'node20.19' },
  plugins: [readyValues()],
  output: { dir: 'dist/library', format: 'esm' },
};

/** The program is built twice: `calledAtStart` runs the first. */
export default defineConfig(({ watch }) =>
  watch
    ? [program([], MINIFIED), library]
    : [
        program([], { compress: false, mangle: false, codegen: { removeWhitespace: false } }),
        program([calledAtStart()], MINIFIED),
        library,
      ],
);
