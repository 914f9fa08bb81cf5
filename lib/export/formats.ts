import { fileMark } from "@/lib/document/draft-mark";
import type { ReportDocument } from "@/lib/document/model";
import type { Printing } from "@/lib/document/printing";
import type { Entries } from "@/lib/report/value";
import type { PublicationCard } from "@/lib/document/publication-card";
import { renderDocx } from "./docx";
import type { FontFolders } from "./fonts";
import { renderHtml } from "./html";
import { renderJson } from "./json";
import { renderPdf } from "./pdf";
import { safeText } from "./safe-text";
import { settled, type Setting } from "./setting";
import { renderXlsx } from "./xlsx";

/** What a file is made of: the document, and for JSON the entries that it was built from. */
export interface ExportSubject extends Setting {
  /** What its files are called: lib/document/report-title.ts. */
  readonly fileTitle: string;
  readonly document: ReportDocument;
  readonly editionId: string;
  /** As lib/document/exported-entries.ts lets them out. */
  readonly entries: Entries;
  readonly card: PublicationCard;
  /** The date that the files state. */
  readonly date: Date;
  readonly fonts: FontFolders;
}

export interface Format {
  readonly name: string;
  readonly mime: string;
  readonly render: (subject: ExportSubject) => Promise<Uint8Array> | Uint8Array;
}

const utf8 = new TextEncoder();

export const formats = {
  docx: {
    name: "Word 文档（DOCX）",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: ({ document, ...options }) => renderDocx(document, options),
  },
  pdf: {
    name: "PDF（PDF/A-2a，长期保存格式）",
    mime: "application/pdf",
    render: ({ document, ...options }) => renderPdf(document, options),
  },
  html: {
    name: "网页（HTML）",
    mime: "text/html; charset=utf-8",
    render: ({ document, ...setting }) => utf8.encode(renderHtml(document, setting)),
  },
  xlsx: {
    name: "统计表（XLSX）",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    render: ({ document, ...options }) => renderXlsx(document, options),
  },
  json: {
    name: "数据（JSON）",
    mime: "application/json",
    render: ({ document, editionId, entries, date }) =>
      utf8.encode(renderJson(document, { edition: editionId, generatedAt: date, entries })),
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as readonly FormatId[];

/** What a file's name is made of. */
export type Named = Pick<ExportSubject, "fileTitle" | "printing" | "draft">;

/** File systems hold names of 255 bytes; the rest is for what is said behind it. */
const MOST_BYTES = 180;

/** As much of a text as so many bytes of UTF-8 hold, with no character cut. */
function fitted(text: string, bytes: number): string {
  let [name, left] = ["", bytes];
  for (const character of text) {
    left -= utf8.encode(character).length;
    if (left < 0) break;
    name += character;
  }
  return name;
}

/** The report's title, without what file systems refuse. */
export function baseName({ fileTitle }: Named): string {
  const plain = safeText(fileTitle).replace(/[\\/:*?"<>|\t\n]/g, "");
  return fitted(plain.replace(/^[\s.]+/, ""), MOST_BYTES).replace(/[\s.]+$/, "") || "年度报告";
}

function nameSaying(subject: Named, format: FormatId, printing: Printing): string {
  const { draft } = settled(subject);
  return `${baseName(subject)}${fileMark(printing, format === "docx" ? draft : null)}.${format}`;
}

/** A file of Word says in its name which draft it is; the others say it on their pages, or hold data. */
export const fileName = (subject: Named, format: FormatId): string =>
  nameSaying(subject, format, settled(subject).printing);

/** On a web site nobody knows of printings: there a name says no 公开件, but a draft it still does. */
export const publishedName = (subject: Named, format: FormatId): string =>
  nameSaying(subject, format, { ...settled(subject).printing, fileMark: null });
