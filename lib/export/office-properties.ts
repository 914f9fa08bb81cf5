import type { DocumentRevision } from "@/lib/document/model";
import type { Draft } from "@/lib/report/draft-number";
import { escapeMarkup } from "./escape-markup";
import { revisionWords } from "./revision-words";

/** What a file of Word or Excel says of itself. */
export interface OfficeProperties {
  readonly title: string;
  readonly unit: string;
  readonly language: string;
  readonly year?: number | undefined;
  readonly revision?: DocumentRevision | undefined;
  /** While it is unsigned. */
  readonly draft?: Draft | null | undefined;
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${escapeMarkup(text)}</${name}>`;

const keywords = ({ year, revision }: OfficeProperties): string | undefined => {
  const ofYear = year === undefined ? [] : ["政府信息公开", "年度报告", String(year)];
  const words = [...ofYear, ...(revision ? revisionWords(revision) : [])];
  return words.length > 0 ? words.join("; ") : undefined;
};

/** docProps/core.xml: what the document is, by whom, since when. Word's own would say the clock's time. */
export function coreProperties(properties: OfficeProperties, date: Date): string {
  const { title, unit, language, year, revision, draft } = properties;
  const moment = date.toISOString().replace(/\.\d+Z$/, "Z");
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const number = revision?.number ?? draft?.number;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element("dc:title", title) +
    element("dc:subject", year === undefined ? undefined : `${year}年度政府信息公开工作`) +
    element("dc:creator", unit) +
    element("cp:keywords", keywords(properties)) +
    element("cp:lastModifiedBy", unit) +
    element("cp:revision", number === undefined ? undefined : String(number)) +
    stamp("created") +
    stamp("modified") +
    element("cp:contentStatus", draft ? `送审稿第${draft.number}稿` : undefined) +
    element("dc:language", language) +
    "</cp:coreProperties>"
  );
}

/** docProps/app.xml: what made the file, and for which office. */
export const appProperties = ({ unit }: Pick<OfficeProperties, "unit">): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  `<Application>Nianbao</Application>${element("Company", unit)}</Properties>`;
