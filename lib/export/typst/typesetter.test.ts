import { tmpdir } from "node:os";
import { afterEach, expect, test } from "vitest";
import { fontSetting } from "../fonts";
import { documentOf, paragraph, printOptions } from "../testing/print";
import { printData } from "./print-data";
import { Typesetter } from "./typesetter";

const setting = fontSetting(printOptions.fonts);
const data = printData(documentOf(paragraph("正文")), printOptions.date);

let typesetter: Typesetter;
afterEach(() => typesetter.close());

test("a report that cannot be set fails with a reason, and the next is set", async () => {
  typesetter = new Typesetter(setting);
  const broken = typesetter.do({ kind: "pdf", data: { report: "{}", pictures: [], tables: [] } });
  await expect(broken).rejects.toThrow("The report could not be set");
  expect((await typesetter.do({ kind: "pdf", data })).length).toBeGreaterThan(1000);
});

test("fonts that were not unpacked are asked for", async () => {
  typesetter = new Typesetter({ ...setting, root: tmpdir() });
  await expect(typesetter.do({ kind: "fonts" })).rejects.toThrow("npm run ready");
});

test("tasks are done one after another, in the order in which they came", async () => {
  typesetter = new Typesetter(setting);
  const done: string[] = [];
  const kinds = ["pages", "pdf", "fonts"] as const;
  await Promise.all(
    kinds.map(async (kind) => {
      await typesetter.do(kind === "fonts" ? { kind } : { kind, data });
      done.push(kind);
    }),
  );
  expect(done).toEqual(kinds);
});
