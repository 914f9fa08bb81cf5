import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FormatId } from "@/lib/export/formats";
import { docxLines } from "@/lib/export/testing/docx-parts";
import { all, xmlTree, type XmlNode } from "@/lib/export/testing/xml-tree";

export const withoutSpace = (text: string) => text.replace(/\s/g, "");

function part(bytes: Uint8Array, path: string): XmlNode {
  return xmlTree(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()));
}

const content = (node: XmlNode): string =>
  node.name === "#text" ? node.text : node.children.map(content).join("");

const docxText = (bytes: Uint8Array) => docxLines(part(bytes, "word/document.xml")).join("");

function xlsxText(bytes: Uint8Array): string {
  const strings = all(part(bytes, "xl/sharedStrings.xml"), "si").map(content);
  return all(part(bytes, "xl/worksheets/sheet1.xml"), "c")
    .map((cell) => {
      const value = all(cell, "v").map(content).join("");
      return cell.attributes["t"] === "s" ? (strings[Number(value)] ?? "") : value;
    })
    .join("");
}

/** Below and above these a page holds its number and its draft only (35 mm and 37 mm, in points). */
const FOOT = 99;
const HEAD = 842 - 105;

const isText = (y: number) => y > FOOT && y < HEAD;

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items
      .flatMap((item) => ("str" in item && isText(Number(item.transform[5])) ? [item.str] : []))
      .join("");
  });
  return (await Promise.all(pages)).join("");
}

const htmlText = (bytes: Uint8Array) =>
  strFromU8(bytes)
    .replace(/^[\s\S]*<body[^>]*>/, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? "");

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  amp: "&",
};

/** The text of the document tree within the JSON, in order. */
function jsonText(bytes: Uint8Array): string {
  const { document } = JSON.parse(strFromU8(bytes)) as { document: unknown };
  return textsIn(document).join("");
}

const SAID = new Set([
  "text",
  "label",
  "note",
  "mark",
  "title",
  "subtitle",
  "unit",
  "date",
  "lead",
]);

function textsIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return SAID.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
}

const readers: Readonly<Record<FormatId, (bytes: Uint8Array) => string | Promise<string>>> = {
  docx: docxText,
  pdf: pdfText,
  html: htmlText,
  xlsx: xlsxText,
  json: jsonText,
};

/** All that a file says, in its order, without white space. */
export async function exportedText(format: FormatId, bytes: Uint8Array): Promise<string> {
  return withoutSpace(await readers[format](bytes));
}
