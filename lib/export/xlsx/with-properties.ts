import { strFromU8, strToU8, unzipSync } from "fflate";
import { appProperties, coreProperties, type OfficeProperties } from "../office-properties";
import { zipOf } from "../stable-zip";

const RELATIONS = "_rels/.rels";
const TYPES = "[Content_Types].xml";

const relations =
  '<Relationship Id="rId-core" Target="docProps/core.xml" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>' +
  '<Relationship Id="rId-app" Target="docProps/app.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>';

const types =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>';

/** Packs a workbook again with what it says of itself, which the library has no place for. Equal content gives equal bytes. */
export function withProperties(
  archive: Uint8Array,
  properties: OfficeProperties,
  date: Date,
): Uint8Array {
  const files = new Map(Object.entries(unzipSync(archive)));
  const append = (path: string, end: string, more: string) => {
    const xml = strFromU8(files.get(path) ?? new Uint8Array());
    files.set(path, strToU8(xml.replace(end, more + end)));
  };
  append(RELATIONS, "</Relationships>", relations);
  append(TYPES, "</Types>", types);
  files.set("docProps/core.xml", strToU8(coreProperties(properties, date)));
  files.set("docProps/app.xml", strToU8(appProperties(properties)));
  return zipOf(files);
}
