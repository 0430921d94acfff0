import { defineConfig } from 'vitest/config';

const project = (name: string, include: string) => ({
  test: { name, include: [include], setupFiles: ['tests/helpers/same-cases.ts'], testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 'tests/unit/**/*.test.ts'),
      project('golden', 'tests/golden/**/*.test.ts'),
      project('e2e', 'tests/e2e/**/*.test.ts'),
    ],
  },
});
