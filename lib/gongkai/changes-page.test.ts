import { expect, test } from "vitest";
import { markedOf } from "@/lib/changes/testing/revisions";
import { nationalLayout } from "@/lib/document/layout-profiles";
import { edition2018 as edition } from "@/lib/editions/2018";
import { changesPage } from "./changes-page";

const fields = { "section.overview": "全年公开1286条。" };
const published = {
  day: "2019-01-25",
  address: "",
  indexNumber: "",
  signedOn: null,
  corrections: [],
};
const before = { ...published, number: 6, revision: 1, reason: "" };
const after = { ...published, number: 13, revision: 2, reason: "登记的网址有误。" };

async function pageOf(is: typeof fields): Promise<string> {
  const { changes, document } = await markedOf(fields, is);
  const report = { unitId: "u", year: 2018 };
  return changesPage({
    ...{ report, before, after, edition, changes, document },
    layout: nationalLayout,
  });
}

const SAME = "没有不同";

test("of a correction that left the report as it was it is said that nothing differs", async () => {
  const page = await pageOf(fields);
  expect(page).toContain(SAME);
  expect(page).not.toContain("<ul");
});

test("of another one it is not", async () => {
  expect(await pageOf({ "section.overview": "全年公开1302条。" })).not.toContain(SAME);
});
