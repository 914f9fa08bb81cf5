import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";

/** The project's own rules; those that need types are left out, since planted text has no project. */
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** The rules that a file with this text, in this place, would break. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const importing = (module: string) => `export * as planted from "${module}";\n`;

test.each([
  ["lib", "@/db/store"],
  ["lib", "@/components/report-form/sign-in-again"],
  ["db", "@/app/handle"],
  ["components", "@/db/store"],
  ["components", "@/app/handle"],
  ["app", "@/scripts/demo/district"],
])("%s may not import %s", async (folder, module) => {
  expect(await broken(`${folder}/planted.ts`, importing(module))).toEqual([
    "import-x/no-restricted-paths",
  ]);
});

test("db may import lib", async () => {
  expect(await broken("db/planted.ts", importing("@/lib/report/value"))).toEqual([]);
});

test.each([
  ["lib", "react"],
  ["lib", "next/server"],
  ["lib", "drizzle-orm"],
  ["db", "react"],
  ["components", "better-sqlite3"],
  ["components", "react-hook-form"],
  ["app", "drizzle-orm"],
])("%s may not import %s", async (folder, module) => {
  expect(await broken(`${folder}/planted.ts`, importing(module))).toEqual([
    "no-restricted-imports",
  ]);
});

test("two files may not import each other", async () => {
  expect(await broken("db/editable.ts", importing("./entries"))).toEqual(["import-x/no-cycle"]);
});
