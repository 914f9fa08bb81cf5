import { strFromU8, unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { printings } from "@/lib/document/printing";
import { baseName, formats, type ExportSubject } from "./formats";
import { renderFragment } from "./fragment";
import type { KitMetadata } from "./kit-metadata";
import { renderKit } from "./publication-kit";
import { exportSubject } from "./testing/export-subject";

const kit = await renderKit(exportSubject);
const base = baseName(exportSubject);
const NAMES = [
  "使用说明.txt",
  "正文（粘贴到网站）.html",
  `${base}.pdf`,
  `${base}.docx`,
  `${base}.xlsx`,
  `${base}.json`,
  "元数据.json",
  "校验码.txt",
];

const filesIn = (archive: Uint8Array) => new Map(Object.entries(unzipSync(archive)));
const files = filesIn(kit);
const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();
const textOf = (name: string, archive = kit) =>
  strFromU8(filesIn(archive).get(name) ?? new Uint8Array());
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const metadataOf = (archive = kit) => JSON.parse(textOf("元数据.json", archive)) as KitMetadata;

const unsigned: ExportSubject = {
  ...exportSubject,
  card: { ...exportSubject.card, indexNumber: "", date: "", printedDate: "" },
};

test("the kit holds fragment, files, metadata, how-to and hashes", () => {
  expect([...files.keys()]).toEqual(NAMES);
});

test("its files are named for readers: not as the public's copy, but as a draft while they are one", async () => {
  const subject = { ...exportSubject, printing: printings.public, draft: { number: 1 } };
  const names = [...filesIn(await renderKit(subject)).keys()];
  expect(names).toEqual(
    NAMES.map((name) => (name === `${base}.docx` ? `${base}（送审稿第1稿）.docx` : name)),
  );
});

test("its files are called by the title that the how-to speaks of", async () => {
  const title = "青梧县2018年公开报告";
  const card = { ...exportSubject.card, title };
  const renamed = await renderKit({ ...exportSubject, card, fileTitle: title });
  const names = [...filesIn(renamed).keys()].filter((name) => name.startsWith(title));
  expect(names).toEqual(["pdf", "docx", "xlsx", "json"].map((end) => `${title}.${end}`));
  expect(textOf("使用说明.txt", renamed)).toContain(`在网站上公布《${title}》`);
});

test("equal content gives equal bytes", async () => {
  expect(Buffer.from(kit).equals(await renderKit(exportSubject))).toBe(true);
});

test("the fragment is the one that is copied, with a mark that it is UTF-8", () => {
  const text = Buffer.from(bytesOf("正文（粘贴到网站）.html")).toString("utf8");
  expect(text).toBe(`\uFEFF${renderFragment(exportSubject.document)}`);
});

test.each(["pdf", "docx", "xlsx", "json"] as const)(
  "its %s is the export's own",
  async (format) => {
    const exported = Buffer.from(await formats[format].render(exportSubject));
    expect(exported.equals(bytesOf(`${base}.${format}`))).toBe(true);
  },
);

test("every file but the list itself is in the list as sha256sum writes it", () => {
  const lines = NAMES.filter((name) => name !== "校验码.txt").map(
    (name) => `${hash(bytesOf(name))}  ${name}\n`,
  );
  expect(textOf("校验码.txt")).toBe(lines.join(""));
});

describe("in the archive", () => {
  const archive = Buffer.from(kit);
  const entries = [...archive.toString("latin1").matchAll(/PK\x01\x02/g)].map(({ index }) =>
    archive.subarray(index),
  );

  test("every name is marked as UTF-8", () => {
    expect(entries.map((entry) => entry.readUInt16LE(8) & 0x0800)).toEqual(NAMES.map(() => 0x0800));
  });

  test("every file is of Unix, for all to read, or unzip garbles its name", () => {
    const origins = entries.map((entry) => [entry[5], entry.readUInt32LE(38) >>> 16]);
    expect(origins).toEqual(NAMES.map(() => [3, 0o100644]));
  });

  test("every date is the first that an archive can name", () => {
    expect(entries.map((entry) => entry.readUInt32LE(12))).toEqual(NAMES.map(() => 0x00210000));
  });
});

describe("the metadata", () => {
  test("say what the publishing system asks for", () => {
    expect(metadataOf()).toMatchObject({
      schema: "nianbao.publication/1",
      title: "青梧县档案局2018年政府信息公开工作年度报告",
      unit: "青梧县档案局",
      year: 2018,
      edition: "2018",
      publisher: "青梧县档案局",
      date: "2019-01-15",
      indexNumber: "QW018-2019-00003",
    });
  });

  test("list the files with their sizes and hashes", () => {
    expect(metadataOf().files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))).toEqual(
      NAMES.slice(1, 6).map((name) => ({
        ...{ name, bytes: bytesOf(name).length, sha256: hash(bytesOf(name)) },
      })),
    );
  });

  test("say null of what nobody has filled in", async () => {
    const { date, indexNumber } = metadataOf(await renderKit(unsigned));
    expect([date, indexNumber]).toEqual([null, null]);
  });
});

describe("the how-to", () => {
  const howTo = Buffer.from(bytesOf("使用说明.txt")).toString("utf8");

  test("is text that Notepad shows: a byte order mark, CR LF", () => {
    expect(howTo.startsWith("\uFEFF")).toBe(true);
    expect(howTo.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("names every other file, and the rows that the table must have", () => {
    for (const name of NAMES.slice(1)) expect.soft(howTo).toContain(name);
    expect(howTo).toContain("表头以下是不是 66 行");
  });

  test("says what is missing where a date would be", async () => {
    const text = textOf("使用说明.txt", await renderKit(unsigned));
    expect(text).toMatch(/成文日期：（还没有填/);
    expect(text).toMatch(/索引号：（还没有填/);
  });
});
