import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipOf } from "../stable-zip";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const WORD = `${OFFICE}wordprocessingml.`;
const PACKAGE = "application/vnd.openxmlformats-package.";

/** Parts that docx writes whether anything is in them or not; no report has any of these. */
const UNUSED = [
  "docProps/custom.xml",
  "word/comments.xml",
  "word/endnotes.xml",
  "word/footnotes.xml",
  "word/numbering.xml",
];

/** What a part is, by its path. */
const partTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${WORD}document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}styles+xml`],
  [/^word\/settings\.xml$/, `${WORD}settings+xml`],
  [/^word\/fontTable\.xml$/, `${WORD}fontTable+xml`],
  [/^word\/header\d+\.xml$/, `${WORD}header+xml`],
  [/^word\/footer\d+\.xml$/, `${WORD}footer+xml`],
  [/^word\/theme\/theme\d+\.xml$/, `${OFFICE}theme+xml`],
  [/^docProps\/core\.xml$/, `${PACKAGE}core-properties+xml`],
  [/^docProps\/app\.xml$/, `${OFFICE}extended-properties+xml`],
];

const suffixTypes: Readonly<Record<string, string>> = {
  rels: `${PACKAGE}relationships+xml`,
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

const CONTENT_TYPES = "[Content_Types].xml";

/** The list of what each part is. Throws where a part is none that a report has. */
function contentTypes(paths: readonly string[]): string {
  const suffixes = new Set<string>();
  const overrides = paths.flatMap((path) => {
    const suffix = path.slice(path.lastIndexOf(".") + 1);
    const type = partTypes.find(([pattern]) => pattern.test(path))?.[1];
    if (type) return [`<Override PartName="/${path}" ContentType="${type}"/>`];
    if (!suffixTypes[suffix]) throw new Error(`no content type for ${path}`);
    suffixes.add(suffix);
    return [];
  });
  const defaults = [...suffixes].map(
    (suffix) => `<Default Extension="${suffix}" ContentType="${suffixTypes[suffix]}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `${defaults.join("")}${overrides.join("")}</Types>`
  );
}

/** The relationships but those to unused parts; null where none is left. */
function usedRelations(xml: string): string | null {
  const kept = xml.replace(
    /<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g,
    (whole, target: string) =>
      UNUSED.some((path) => path.endsWith(target.replace(/^\/?/, ""))) ? "" : whole,
  );
  return kept.includes("<Relationship ") ? kept : null;
}

const relationsOf = (path: string): string => path.replace(/([^/]+)$/, "_rels/$1.rels");

/**
 * Packs a file of Word again without what nothing in it uses. `parts` are put in the place of its own,
 * by path; `change` rewrites the text itself. Equal content gives equal bytes.
 */
export function packDocx(
  archive: Uint8Array,
  parts: Readonly<Record<string, string>>,
  change: (document: string) => string = (document) => document,
): Uint8Array {
  const files = new Map(Object.entries(unzipSync(archive)));
  const gone = [CONTENT_TYPES, ...UNUSED.flatMap((path) => [path, relationsOf(path)])];
  for (const path of gone) files.delete(path);
  for (const [path, bytes] of files) {
    if (!path.endsWith(".rels")) continue;
    const relations = usedRelations(strFromU8(bytes));
    if (relations === null) files.delete(path);
    else files.set(path, strToU8(relations));
  }
  for (const [path, xml] of Object.entries(parts)) files.set(path, strToU8(xml));
  const document = files.get("word/document.xml");
  if (document) files.set("word/document.xml", strToU8(change(strFromU8(document))));
  const types = strToU8(contentTypes([...files.keys()]));
  return zipOf(new Map([[CONTENT_TYPES, types], ...files]));
}
