import { defineConfig } from 'vitest/config';

/** Files that put another module in the place of one; a module that was loaded before would stay what it was. */
const replacesModules = ['newsroom/sign-in/sign-in.test.ts'];
const nowhere = ['node_modules/**', '.next/**', 'e2e/**'];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...nowhere, ...replacesModules],
          // Test files share their modules, which nothing here changes: a third of the time was loading them anew.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: replacesModules, exclude: nowhere, isolate: true } },
    ],
  },
});
