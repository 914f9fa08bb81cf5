import { expect, test } from "vitest";
import { backupArguments } from "./arguments";

test("a folder, encryption and how many are kept are read in any order", () => {
  expect(backupArguments(["--keep", "30", "/mnt/backup", "--encrypt"])).toEqual({
    ...{ folder: "/mnt/backup", encrypt: true, keep: 30 },
  });
});

test("nothing said is the usual folder, plain, and nothing deleted", () => {
  expect(backupArguments([])).toEqual({ folder: undefined, encrypt: false, keep: undefined });
});

test.each([[["--keep", "0"]], [["--keep", "all"]], [["a", "b"]], [["--encypt"]]])(
  "%j is refused with the usage",
  (args) => {
    expect(() => backupArguments(args)).toThrow("用法：");
  },
);
