import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { memoryFolder } from "./lib/testing/memory-folder.mjs";

const folders = ["app", "components", "db", "lib", "scripts", "e2e/fixtures"];

const isOfTests = (file: string) => /\.test\.tsx?$/.test(file);

const testsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(isOfTests)
    .map((file) => `${folder}/${file}`);

/** Puts something in a module's place or on the global object, which no other file's tests may meet. */
const needsIsolation = (file: string) =>
  /vi\.(mock|stub)|\/auto"|globalThis/.test(readFileSync(file, "utf8"));

/** What a glob would read as a pattern: app/api/reports/[id]. */
const literal = (file: string) => file.replace(/[[\]()]/g, "\\$&");

const tests = folders.flatMap(testsIn);
const isolated = tests.filter(needsIsolation).map(literal);
const together = tests.filter((file) => !needsIsolation(file)).map(literal);

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: 30_000,
    env: { TMPDIR: memoryFolder() },
    maxWorkers: "100%", // by default one core stays free for a developer's editor
    // Most files share their process's modules: to load them for each anew takes a third of all the time.
    projects: [
      { extends: true, test: { name: "together", include: together, isolate: false } },
      { extends: true, test: { name: "isolated", include: isolated } },
    ],
  },
});
