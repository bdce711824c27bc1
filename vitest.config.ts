import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Building a site and starting a browser take their time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
