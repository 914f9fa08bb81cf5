import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { markedOf } from "@/lib/changes/testing/revisions";
import { nationalLayout } from "@/lib/document/layout-profiles";
import { edition2018 as edition } from "@/lib/editions/2018";
import { elementsIn, htmlTree } from "@/lib/export/testing/html-tree";
import { ChangeList } from "./change-list";
import { SideBySide } from "./side-by-side";

const before = {
  "section.overview": "全年公开1286条。",
  "t18.1.1": "1286",
  "closing.seal": "none",
};
const after = {
  "section.overview": "全年公开1302条。",
  "t18.1.1": "1302",
  "closing.seal": "sealed",
};
const editors = new Map([["t18.1.1", { by: "张敏", at: "2019年1月15日 14:03" }]]);

const attributes = (html: string, wanted: string) =>
  elementsIn(htmlTree(html)).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name === wanted ? [value] : [])),
  );

async function listed(was: typeof before, is: typeof before): Promise<string> {
  const { changes } = await markedOf(was, is);
  return renderToStaticMarkup(<ChangeList edition={edition} changes={changes} editors={editors} />);
}

test("the list leads to each change in the report", async () => {
  expect(attributes(await listed(before, after), "href")).toEqual([
    "#change-section.overview-1",
    "#change-section.overview-1",
    "#change-t18.1.1",
  ]);
});

test("it says who made a change, and when", async () => {
  expect(await listed(before, after)).toContain("张敏，2019年1月15日 14:03");
});

test("what prints no words is said to be so, and is no link", async () => {
  expect(await listed(before, after)).toContain("印章（年报里没有对应的文字）");
});

test("no change at all is said", async () => {
  expect(await listed(before, before)).toContain("没有改动");
});

test("beside each other, 花脸稿 and 清稿 share no id", async () => {
  const { document, clean } = await markedOf(before, after);
  const html = renderToStaticMarkup(
    <SideBySide marked={document} clean={clean} layout={nationalLayout} paper="A4" />,
  );
  const ids = attributes(html, "id");
  expect(ids).toHaveLength(new Set(ids).size);
});

test("beside each other, no two tables are called alike", async () => {
  const { document, clean } = await markedOf(before, after);
  const html = renderToStaticMarkup(
    <SideBySide marked={document} clean={clean} layout={nationalLayout} paper="A4" />,
  );
  const names = attributes(html, "aria-label");
  expect(names).toHaveLength(new Set(names).size);
});
