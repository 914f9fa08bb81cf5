import { expect, test } from "vitest";
import { holds } from "./dependencies.mjs";

const locked = {
  "": { version: "0.1.0" },
  "node_modules/next": { version: "16.4.6" },
  "node_modules/swc-other-system": { version: "16.4.6", optional: true },
  "node_modules/vitest": { version: "4.1.12", dev: true },
};
const next = { "node_modules/next": { version: "16.4.6" } };
const all = { ...next, "node_modules/vitest": { version: "4.1.12" } };

test("what is locked is installed, but for packages of other systems", () => {
  expect(holds(locked, all, { dev: true })).toBe(true);
});

test("a package that is missing has to be installed", () => {
  expect(holds(locked, { "node_modules/vitest": { version: "4.1.12" } }, { dev: true })).toBe(
    false,
  );
});

test("another version is not what is locked", () => {
  const older = { ...all, "node_modules/next": { version: "16.4.5" } };
  expect(holds(locked, older, { dev: true })).toBe(false);
});

test("a container that only runs may lack what builds and tests", () => {
  expect(holds(locked, next, { dev: false })).toBe(true);
  expect(holds(locked, next, { dev: true })).toBe(false);
});
