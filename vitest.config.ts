import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["{app,components,db,lib,scripts,e2e/fixtures}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    maxWorkers: "100%", // by default one core stays free for a developer's editor
  },
});
