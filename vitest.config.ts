import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Building a site and starting a browser take their time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'tests/formats/**'] },
      },
      { extends: true, test: { name: 'formats', include: ['tests/formats/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-shipped-site.ts'],
        },
      },
    ],
  },
});
