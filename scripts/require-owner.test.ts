import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { requireOwner } from "./require-owner";

const owner = statSync(tmpdir()).uid;

test("the data's owner may go on", () => {
  expect(() => requireOwner(tmpdir(), owner)).not.toThrow();
});

test("somebody else is told to run the command as the service's user", () => {
  expect(() => requireOwner(tmpdir(), owner + 1)).toThrow("sudo -u");
});

test("where no data is yet, there is nobody's to disturb", () => {
  expect(() => requireOwner("no such folder", owner + 1)).not.toThrow();
});
