import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests say what they need; the machine's own settings must not leak in.
    env: { NO_COLOR: '1', LC_ALL: 'C', GITHUB_ACTIONS: '', FORCE_COLOR: '' },
  },
});
