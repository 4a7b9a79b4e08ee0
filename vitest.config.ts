import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'test/*.test.ts'], testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/house/**/*.test.ts'],
          globalSetup: './test/compiled-types.ts',
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/whole/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['./test/compiled-types.ts', './test/built-samples.ts', './test/browser/find-browser.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
