import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fontFolders, type FontFolders } from "./fonts";
import { fontChoices, renderPages, renderPdf } from "./pdf";
import { documentOf, paragraph, printOptions } from "./testing/print";
import { bodyOf, readPages } from "./testing/read-pdf";
import { renamedFont } from "./testing/renamed-font";

const WENKAI = path.join(".fonts", "LXGWWenKai-Regular.ttf");
const NOTHING: FontFolders = printOptions.fonts;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-fonts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, name: string) =>
  writeFileSync(path.join(folder, file), renamedFont(WENKAI, name));

async function bodyChoice(fonts: FontFolders) {
  return (await fontChoices(fonts)).find(({ kind }) => kind === "body");
}

describe("without an office's fonts", () => {
  test("open fonts set every role, and are said to stand in", async () => {
    const choices = await fontChoices(NOTHING);
    expect(choices.map(({ wanted, used, substituted }) => [wanted, used, substituted])).toEqual([
      ["方正小标宋简体", "思源宋体", true],
      ["黑体", "思源黑体", true],
      ["楷体_GB2312", "霞鹜文楷", true],
      ["仿宋_GB2312", "思源宋体", true],
      ["宋体", "思源宋体", true],
    ]);
  });
});

describe("an office's own font", () => {
  test("sets its role, whatever its file is called", async () => {
    put("office-letter.ttf", "FangSong");
    const fonts = { office: folder, system: [] };
    expect(await bodyChoice(fonts)).toMatchObject({ used: "FangSong", substituted: false });
    const pdf = await renderPdf(documentOf(paragraph("正文")), { ...printOptions, fonts });
    const [page] = await readPages(pdf);
    expect(page && bodyOf(page)[1]?.runs[0]?.font).toMatch(/WenKai/);
  });

  test("is not among the substitutions", async () => {
    put("office-letter.ttf", "FangSong");
    const fonts = { office: folder, system: [] };
    const { substitutions } = await renderPages(documentOf(), { ...printOptions, fonts });
    expect(substitutions.map(({ kind }) => kind)).toEqual([
      ...["title", "heading", "subheading", "table"],
    ]);
  });

  test("comes before the system's", async () => {
    put("simfang.ttf", "FangSong");
    const office = mkdtempSync(path.join(folder, "office-"));
    writeFileSync(path.join(office, "a.ttf"), renamedFont(WENKAI, "仿宋_GB2312"));
    expect(await bodyChoice({ office, system: [folder] })).toMatchObject({ used: "仿宋_GB2312" });
  });

  test("that is no font is passed over", async () => {
    writeFileSync(path.join(folder, "仿宋.ttf"), "not a font");
    expect(await bodyChoice({ office: folder, system: [] })).toMatchObject({ substituted: true });
  });
});

describe("a system's font", () => {
  test("sets its role where its file is called as usual", async () => {
    put("simfang.ttf", "FangSong");
    expect(await bodyChoice({ ...NOTHING, system: [folder] })).toMatchObject({ used: "FangSong" });
  });

  test("is not opened where its file is called otherwise", async () => {
    put("other.ttf", "FangSong");
    const choice = await bodyChoice({ ...NOTHING, system: [folder] });
    expect(choice).toMatchObject({ substituted: true });
  });
});

describe("the folder of an office's fonts", () => {
  test("is what the setting says", () => {
    expect(fontFolders("/srv/fonts").office).toBe("/srv/fonts");
  });

  test("is data/fonts where nothing is set", () => {
    expect(fontFolders(undefined).office).toBe(path.join("data", "fonts"));
  });
});
