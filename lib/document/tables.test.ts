import { expect, test } from "vitest";
import type { DocumentTable } from "./model";
import { tablesIn } from "./tables";

const table = (id: string): DocumentTable => ({
  kind: "table",
  id,
  name: id,
  head: [],
  columnsMm: [],
  header: [],
  rows: [],
  foot: [],
});

test("tables are found in the text and in attachments, in printed order", () => {
  const attachment = {
    kind: "attachment",
    mark: "附件",
    title: "表",
    blocks: [table("b")],
  } as const;
  const text = { kind: "paragraph", text: "正文。" } as const;
  expect(tablesIn([table("a"), text, attachment, table("c")]).map(({ id }) => id)).toEqual([
    "a",
    "b",
    "c",
  ]);
});
