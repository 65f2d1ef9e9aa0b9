import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Laws over random workspaces and child processes need more than the default on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
