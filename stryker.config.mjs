/**
 * Mutation testing of the rules (`npm run mutate`): each is broken in turn, and a unit test has to fail. All of them take
 * hours, so name files: `npm run mutate -- -m src/quotes/people/salience.ts`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  mutate: ['src/quotes/**/*.ts', '!src/quotes/languages/**', 'src/parse/html/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false },
  tempDirName: '.mutants',
  // TypeScript 7 has no API that Stryker could rewrite a configuration with, and Vitest needs none.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  concurrency: 2,
};
