import { strFromU8, unzipSync } from "fflate";
import type { ReportDocument } from "@/lib/document/model";
import { renderDocx } from "@/lib/export/docx";
import type { Setting } from "@/lib/export/setting";
import { all, xmlTree, type XmlNode } from "./xml-tree";

export const DATE = new Date("2019-01-23T02:00:00Z");

/** The parts of a report's .docx as trees, by their paths in the archive. Throws where one is missing. */
export async function docxParts(
  document: ReportDocument,
  setting: Setting = {},
): Promise<(path: string) => XmlNode> {
  const files = unzipSync(await renderDocx(document, { ...setting, date: DATE }));
  return (path) => {
    const bytes = files[path];
    if (!bytes) throw new Error(`no part ${path}`);
    return xmlTree(strFromU8(bytes));
  };
}

const TEXT: Readonly<Record<string, (node: XmlNode) => string>> = {
  "w:t": ({ children }) => children.map(({ text }) => text).join(""),
  "w:tab": () => "\t",
};

/** The text of a paragraph's or cell's runs; what starts a new line inside it is left out. */
export function runText(tree: XmlNode): string {
  return all(tree, "w:r")
    .flatMap(({ children }) => children)
    .map((child) => TEXT[child.name]?.(child) ?? "")
    .join("");
}

const isContinuation = (cell: XmlNode): boolean =>
  all(cell, "w:vMerge").some(({ attributes }) => attributes["w:val"] !== "restart");

const rowText = (row: XmlNode): string =>
  all(row, "w:tc")
    .filter((cell) => !isContinuation(cell))
    .map(runText)
    .join("\t");

/** The lines of a document as plainText says them: a paragraph or a table row is one line. */
export function docxLines(document: XmlNode): readonly string[] {
  const body = all(document, "w:body").flatMap(({ children }) => children);
  return body.flatMap((block) =>
    block.name === "w:tbl" ? all(block, "w:tr").map(rowText) : [runText(block)],
  );
}
