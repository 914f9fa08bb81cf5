import type { ReportDocument } from "@/lib/document/model";
import { renderDocx } from "./docx";

/** What a file is made of: the document, and for JSON the entries it was built from. */
export interface ExportSubject {
  readonly document: ReportDocument;
  readonly editionId: string;
  readonly entries: ReadonlyMap<string, string | null>;
  /** The date that the files state. */
  readonly date: Date;
}

interface Format {
  readonly name: string;
  readonly mime: string;
  readonly render: (subject: ExportSubject) => Promise<Uint8Array>;
}

export const formats = {
  docx: {
    name: "Word 文档（DOCX）",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: ({ document, date }) => renderDocx(document, { date }),
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as readonly FormatId[];

/** <单位><年>年政府信息公开工作年度报告.<ext>, without what file systems refuse. */
export function fileName({ document: { meta } }: ExportSubject, format: FormatId): string {
  const unit = meta.unit.replace(/[\\/:*?"<>|\p{Cc}]/gu, "");
  return `${unit}${meta.year}年政府信息公开工作年度报告.${format}`;
}
