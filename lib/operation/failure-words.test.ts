import { mkdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { failureWords } from "./failure-words.mjs";

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test.each([
  ["a file that is no database", coded("SQLITE_NOTADB", "file is not a database"), "备份恢复"],
  ["one in a folder not to be written", coded("SQLITE_CANTOPEN", "unable to open"), "属主、权限"],
  ["a folder where a file is wanted", thrownBy(() => readFileSync("lib")), "写反了"],
  ["a file where a folder is wanted", thrownBy(() => mkdirSync("package.json")), "写反了"],
])("of %s it is said what to do, and what the system says", (_, error, mend) => {
  expect(failureWords(error)).toContain(mend);
  expect(failureWords(error)).toContain(`（${(error as Error).message}）`);
});

test("what we say ourselves is left as it is, whatever caused it", () => {
  const cause = coded("SQLITE_BUSY", "database is locked");
  expect(failureWords(new Error("服务还在运行。", { cause }))).toBe("服务还在运行。");
});
