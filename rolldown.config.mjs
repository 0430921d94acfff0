import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { codeCache } from './scripts/code-cache.mjs';
import { licenses } from './scripts/licenses.mjs';
import { plainFields } from './scripts/plain-fields.mjs';
import { readyArticles } from './scripts/ready-articles.mjs';

const CHALK_FOR_BROWSERS = new URL('vendor/supports-color/browser.js', import.meta.resolve('chalk'));

/**
 * src/ → dist/, in few files: each module costs its share of a millisecond at every start. `main` has what every start
 * needs, `list`, `show` and `quotes` each what it needs on top of the one before; what only some texts need (Markdown,
 * YAML, scripts other than Latin) or explains a mistake (commander) is in files of its own, read where `src` has
 * `import()`.
 *
 * CommonJS, because a module's loader takes 5 ms of Node's 60 to start, and `node:fs` as a module another 4.
 */
const program = defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // It loads parts of itself as it needs them, and the web takes longer than it does.
  external: ['undici'],
  // Chalk is told whether to paint: what it would find out by itself takes 4 ms.
  resolve: { alias: { '#supports-color': fileURLToPath(CHALK_FOR_BROWSERS) } },
  preserveEntrySignatures: 'allow-extension',
  // What is imported at once by one file of a group may be late for another group.
  checks: { ineffectiveDynamicImport: false },
  // The code last: it is of a program that has its articles.
  plugins: [plainFields(), licenses(), readyArticles(), codeCache()],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    sourcemap: true,
    sourcemapExcludeSources: true,
    // Names stay, for the profiler.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    comments: { legal: false },
    codeSplitting: {
      groups: [
        { name: 'main', tags: ['$initial'], priority: 4 },
        { name: 'list', test: /\/src\/commands\/list\.ts$/, priority: 3 },
        {
          name: 'show',
          test: /\/src\/(?:commands\/show|parse\/text|source\/find-in-library)\.ts$/,
          priority: 2,
        },
        { name: 'quotes', test: /\/src\/(?:commands\/quotes|quotes\/[\w-]+)\.ts$/, priority: 1 },
      ],
    },
  },
});

/** The library: one module, its packages left to whoever installs it. */
const library = defineConfig({
  input: 'src/article-reader.ts',
  platform: 'node',
  external: /^[^./]/,
  transform: { target: 'node20.19' },
  output: { dir: 'dist/library', format: 'esm' },
});

export default [program, library];
