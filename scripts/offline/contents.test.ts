import { expect, test } from "vitest";
import { isRun, isServed } from "./contents";
import { fontFiles, isUsed, packageFolders } from "./packages";

test.each([
  ["db/store.ts", true],
  ["db/store.test.ts", false],
  ["lib/editions/testing", false],
  ["lib/editions/testing/made-up.ts", false],
  ["scripts/launch.mjs", true],
  ["scripts/bench.ts", false],
  ["scripts/bench/save.ts", false],
  ["scripts/demo.mjs", false],
])("%s is taken along: %s", (file, taken) => {
  expect(isRun(file)).toBe(taken);
});

test("what is served of the build is taken, what only the next build reads is not", () => {
  expect([isServed(""), isServed("server/app/page.js"), isServed("static/x.js")]).toEqual([
    ...[true, true, true],
  ]);
  expect([isServed("cache"), isServed("cache/x"), isServed("trace")]).toEqual([
    false,
    false,
    false,
  ]);
});

test("packages that only develop the project stay behind", () => {
  const folders = packageFolders();
  expect(folders).toContain("node_modules/next");
  expect(folders).toContain("node_modules/better-sqlite3");
  expect(folders).toContain("node_modules/sharp");
  const left = ["vitest", "playwright", "typescript", "eslint", "@types/node"];
  expect(folders.filter((folder) => left.includes(folder.slice(13)))).toEqual([]);
});

test.each([
  ["node_modules/better-sqlite3/build/Release/better_sqlite3.node", true],
  ["node_modules/better-sqlite3/build/Release/obj/x.o", false],
  ["node_modules/better-sqlite3/deps/sqlite3/sqlite3.c", false],
  ["node_modules/better-sqlite3/lib/index.js", true],
  ["node_modules/better-sqlite3/node_modules/other/index.js", false],
  ["node_modules/better-sqlite3/index.js.map", false],
])("of a package, %s is taken: %s", (file, taken) => {
  expect(isUsed(file, "node_modules/better-sqlite3")).toBe(taken);
});

test("each open font's file goes along, not its thirty other weights", () => {
  const files = fontFiles();
  expect(files.filter((file) => file.endsWith(".ttf"))).toHaveLength(4);
});
