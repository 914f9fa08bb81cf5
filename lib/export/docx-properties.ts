import type { DocumentMeta } from "@/lib/document/model";
import { escapeMarkup } from "./escape-markup";
import { revisionWords } from "./revision-words";

/** docProps/core.xml: what the document is, by whom, since when. Word's own would say the clock's time. */
export function coreProperties(
  { title, unit, language, revision }: Omit<DocumentMeta, "year">,
  date: Date,
): string {
  const moment = date.toISOString().replace(/\.\d+Z$/, "Z");
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const keywords = revision
    ? `<cp:keywords>${revisionWords(revision).join("; ")}</cp:keywords>`
    : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(unit)}</dc:creator>` +
    keywords +
    `<cp:lastModifiedBy>${escapeMarkup(unit)}</cp:lastModifiedBy>${stamp("created")}${stamp("modified")}` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}
