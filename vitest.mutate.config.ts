import { defineConfig } from 'vitest/config';

/** The tests that rules are held to; the laws try few cases, as each mutant runs them. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/quotes/**/*.test.ts',
      'tests/unit/parse/html/**/*.test.ts',
      'tests/golden/**/*.test.ts',
    ],
    setupFiles: ['tests/helpers/same-cases.ts'],
    // Rules under test are instrumented, which makes the long texts slow.
    testTimeout: 300_000,
  },
});
