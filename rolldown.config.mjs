import { defineConfig } from 'rolldown';
import { licenses } from './scripts/licenses.mjs';
import { readyArticles } from './scripts/ready-articles.mjs';

/**
 * src/ → dist/, in few files: each module costs its share of a millisecond at every start. `main` has what every start
 * needs, `work` what setting a plain text does; what only some texts need (Markdown, YAML, scripts other than Latin)
 * or explains a mistake (commander) is in files of its own, read where `src` has `import()`.
 *
 * CommonJS, because a module's loader takes 5 ms of Node's 60 to start, and `node:fs` as a module another 4.
 */
const program = defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // It loads parts of itself as it needs them, and the web takes longer than it does.
  external: ['undici'],
  preserveEntrySignatures: 'allow-extension',
  plugins: [licenses(), readyArticles()],
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
        { name: 'main', tags: ['$initial'], priority: 1 },
        {
          name: 'work',
          test: /\/src\/(?:commands\/(?:show|list|quotes)|parse\/text|source\/find-in-library)\.ts$/,
        },
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
