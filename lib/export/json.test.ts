import { expect, test } from "vitest";
import { plainText } from "@/lib/document/plain-text";
import { renderJson } from "./json";
import { reportJson } from "./json-schema";
import { reportDocument, reportWithMergedTable } from "./testing/fixture-document";
import { safeText } from "./safe-text";
import { HOSTILE, hostileDocument } from "./testing/hostile-document";

const OPTIONS = {
  edition: "2018",
  generatedAt: new Date("2019-01-23T02:03:04.567Z"),
  entries: new Map<string, string | null>([
    ["t18.1.1", "31178"],
    ["t18.1.2", "0"],
    ["t18.1.3", ""],
    ["t18.1.4", null],
  ]),
};

const read = (text: string) => reportJson.parse(JSON.parse(text));

test.each([
  ["the report", reportDocument],
  ["a report with a table of merged headings", reportWithMergedTable],
  ["a report with its date under the title", { ...reportDocument, titleDate: "（2019年1月15日）" }],
])("%s comes back from JSON as it went in", (_, document) => {
  const { meta, document: tree } = read(renderJson(document, OPTIONS));
  expect(meta).toMatchObject(document.meta);
  expect({ ...tree, meta: document.meta }).toEqual(document);
});

test("of hostile text comes back what every file can hold", () => {
  const entries = new Map([["title", HOSTILE]]);
  const back = read(renderJson(hostileDocument, { ...OPTIONS, entries }));
  expect([back.document.title, back.entries]).toEqual([
    [safeText(HOSTILE)],
    { title: safeText(HOSTILE) },
  ]);
});

test("the text read back is the document's own", () => {
  const { document: tree } = read(renderJson(reportDocument, OPTIONS));
  expect(plainText({ ...tree, meta: reportDocument.meta })).toEqual(plainText(reportDocument));
});

test("未填, 0 and 留空 are three things", () => {
  expect(read(renderJson(reportDocument, OPTIONS)).entries).toEqual({
    "t18.1.1": "31178",
    "t18.1.2": "0",
    "t18.1.3": "",
    "t18.1.4": null,
  });
});

test("the file names its schema, its edition and the moment it was made", () => {
  const { schema, meta } = read(renderJson(reportDocument, OPTIONS));
  expect([schema, meta.edition, meta.generatedAt]).toEqual([
    "nianbao.report/2",
    "2018",
    "2019-01-23T02:03:04.567Z",
  ]);
});

test("a file of another schema is refused", () => {
  const other = { ...read(renderJson(reportDocument, OPTIONS)), schema: "nianbao.report/3" };
  expect(reportJson.safeParse(other).success).toBe(false);
});

test("a key that the schema does not name is refused", () => {
  const more = { ...read(renderJson(reportDocument, OPTIONS)), secret: "x" };
  expect(reportJson.safeParse(more).success).toBe(false);
});
