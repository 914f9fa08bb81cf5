import path from "node:path";

/** What the application is made of, besides its packages, its build and its fonts. */
export const PROJECT = [
  ...["app", "components", "db", "docs", "lib", "scripts"],
  ...["instrumentation.ts", "proxy.ts", "next.config.js", "tsconfig.json"],
  ...["package.json", "package-lock.json", ".npmrc", "Containerfile"],
  ...["README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"],
];

const WORKSHOP =
  /\.test\.tsx?$|(^|\/)testing(\/|$)|^scripts\/(bench|demo|seeding)(\/|$)|^scripts\/(bench|screenshots)\.ts$|^scripts\/demo\.mjs$/;

/** Whether a file of the project is of use where it is only run. The source stays: its licence asks for it. */
export const isRun = (file: string): boolean => !WORKSHOP.test(file.split(path.sep).join("/"));

/** Parts of the build that only the next build reads. */
const BUILDING = new Set([
  "cache",
  "dev",
  "diagnostics",
  "trace",
  "trace-build",
  "turbopack",
  "types",
]);

/** @param file below .next */
export const isServed = (file: string): boolean => !BUILDING.has(file.split(path.sep)[0] ?? "");
