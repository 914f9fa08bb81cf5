import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { printingIds } from "@/lib/document/printing";
import { printings } from "@/lib/document/printing";
import { renderDocx } from "./docx";
import { DATE, docxParts, runText } from "./testing/docx-parts";
import { reportDocument } from "./testing/fixture-document";
import { misplaced } from "./testing/word-order";
import { all, attribute, first, xmlTree } from "./testing/xml-tree";

const draft = { number: 2 };
const read = (id: (typeof printingIds)[number]) =>
  docxParts(reportDocument, { printing: printings[id], draft });
const headers = async (id: (typeof printingIds)[number]) => {
  const options = { date: DATE, printing: printings[id], draft };
  const files = unzipSync(await renderDocx(reportDocument, options));
  return Object.keys(files)
    .filter((path) => /header\d\.xml$/.test(path))
    .map((path) => xmlTree(strFromU8(files[path] ?? new Uint8Array())));
};

describe.each(["filing", "public"] as const)("the %s printing", (id) => {
  test("has the official margins and no line numbers", async () => {
    const body = (await read(id))("word/document.xml");
    expect(["left", "right"].map((side) => attribute(body, "w:pgMar", `w:${side}`))).toEqual([
      "1587",
      "1474",
    ]);
    expect(all(body, "w:lnNumType")).toEqual([]);
  });

  test("says nothing above its text: the draft is in the file's name", async () => {
    expect(await headers(id)).toEqual([]);
  });
});

describe("the review copy", () => {
  test("has a wide right margin beside a text area as wide as ever", async () => {
    const margin = (side: string) =>
      read("review").then((part) =>
        Number(attribute(part("word/document.xml"), "w:pgMar", `w:${side}`)),
      );
    const [left, right] = [await margin("left"), await margin("right")];
    expect([left, right].map((twips) => Math.round((twips * 25.4) / 1440))).toEqual([14, 40]);
    expect(Math.abs(left + right - 1587 - 1474)).toBeLessThanOrEqual(1);
  });

  test("numbers its lines anew on each page", async () => {
    const body = (await read("review"))("word/document.xml");
    expect(first(body, "w:lnNumType").attributes).toMatchObject({
      "w:countBy": "1",
      "w:restart": "newPage",
    });
  });

  test.each(["Title", "AttachmentMark", "TableSubtitle", "TableText", "Caption", "TitleDate"])(
    "does not count lines of %s",
    async (id) => {
      const styles = all((await read("review"))("word/styles.xml"), "w:style");
      const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
      expect(style && all(style, "w:suppressLineNumbers")).toHaveLength(1);
    },
  );

  test.each(["Normal", "Heading1", "Heading2"])("counts lines of %s", async (id) => {
    const styles = all((await read("review"))("word/styles.xml"), "w:style");
    const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
    expect(style && all(style, "w:suppressLineNumbers")).toEqual([]);
  });

  test("says on odd and even pages which draft it is, and of which day", async () => {
    const said = (await headers("review")).map(runText);
    expect(said).toEqual(Array(2).fill("审阅稿 第2稿 2019年1月23日"));
  });

  test("keeps the schema's order", async () => {
    const part = await read("review");
    const trees = ["document", "header1", "header2"].map((name) => part(`word/${name}.xml`));
    expect(trees.flatMap(misplaced)).toEqual([]);
  });
});
