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
  },
});
