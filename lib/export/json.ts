import type { ReportDocument } from "@/lib/document/model";
import type { Entries } from "@/lib/report/value";
import { safeText } from "./safe-text";
import { SCHEMA, type ReportJson } from "./json-schema";

export interface JsonOptions {
  /** The id of the edition that the entries' codes belong to. */
  readonly edition: string;
  readonly generatedAt: Date;
  /** In the order wanted; null is 未填, "" is 留空. */
  readonly entries: Entries;
}

/** The report as JSON of the schema nianbao.report/2: what was filled in, and what is printed of it. */
export function renderJson({ meta, ...document }: ReportDocument, options: JsonOptions): string {
  const { edition, generatedAt, entries } = options;
  const report: ReportJson = {
    schema: SCHEMA,
    meta: { ...meta, edition, generatedAt: generatedAt.toISOString() },
    entries: Object.fromEntries(entries),
    document: { ...document, title: [...document.title], blocks: [...document.blocks] },
  };
  return `${JSON.stringify(report, safeValue, 2)}\n`;
}

const safeValue = (_: string, value: unknown) =>
  typeof value === "string" ? safeText(value) : value;
