import { strFromU8 } from "fflate";

/** @typedef {import("./workbook").SheetMarks} SheetMarks */
/** @typedef {Record<string, Uint8Array>} Files */

/** Names of elements may have a prefix: <x:c>. */
const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;
const MERGED = /<(?:\w+:)?mergeCell\s([^>]*)>/g;
const FORMULA = /<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f[\s/>]/g;

/**
 * @param {string} attributes
 * @param {string} name with its prefix, if it has one
 */
const attribute = (attributes, name) =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";

/**
 * @param {string} xml
 * @param {RegExp} element
 * @param {string} name
 */
const all = (xml, element, name) =>
  [...xml.matchAll(element)].map(([, attributes = ""]) => attribute(attributes, name));

/**
 * @param {Files} files
 * @param {string} path
 */
const textOf = (files, path) => strFromU8(files[path] ?? new Uint8Array());

/**
 * Where the XML of each sheet lies, in the order of the workbook.
 * @param {Files} files
 */
function sheetPaths(files) {
  const relations = textOf(files, "xl/_rels/workbook.xml.rels");
  const targets = all(relations, RELATION, "Target");
  const byId = new Map(all(relations, RELATION, "Id").map((id, at) => [id, targets[at] ?? ""]));
  return all(textOf(files, "xl/workbook.xml"), SHEET, "\\w+:id").map((id) => {
    const target = byId.get(id) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}

/**
 * What a sheet's values do not say, in the order of the workbook: which cells are merged, and which
 * are calculated.
 * @param {Files} files
 * @returns {SheetMarks[]}
 */
export function sheetMarks(files) {
  return sheetPaths(files).map((path) => {
    const xml = textOf(files, path);
    return { merged: all(xml, MERGED, "ref"), formulas: all(xml, FORMULA, "r") };
  });
}
