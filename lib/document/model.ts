import type { RecordHead } from "@/lib/record/chain";
import type { Run } from "@/lib/changes/text/change";

/**
 * The one document model: what a report says, in printed order, with nothing said of how it is set.
 * The preview and every export walk this tree; none of them looks at an edition or at entries.
 * All text is already normalised for print (see normalise.ts).
 */
export interface ReportDocument {
  readonly meta: DocumentMeta;
  /** The title's lines, broken at sensible places (GB/T 9704-2012, 7.3.1). */
  readonly title: readonly string[];
  /** 成文日期 in brackets under the title, where the layout has it there. */
  readonly titleDate?: string;
  /** Of the title on one line, and of the date under it. */
  readonly revised?: { readonly title?: Revised; readonly titleDate?: Revised };
  readonly blocks: readonly Block[];
}

export interface DocumentMeta {
  /** The name of the unit that owes the report, as filed. */
  readonly unit: string;
  readonly year: number;
  /** The title on one line. */
  readonly title: string;
  readonly language: "zh-CN";
  /** Of which frozen draft it is; absent while the report is being filled in. */
  readonly revision?: DocumentRevision;
}

/** 第N稿, and the SHA-256 of its snapshot (lib/report/life/snapshot.ts). */
export interface DocumentRevision {
  readonly number: number;
  readonly sha256: string;
  /** Where 操作记录 ended when it was signed (lib/record/chain.ts). */
  readonly record?: RecordHead;
  /** Who agreed that its preparer signs it alone, where that was so: 经区政府办同意 */
  readonly onePerson?: string;
}

/**
 * How a text came to be what it is since an earlier revision. Only a document that shows what changed
 * has it (lib/changes/mark-document.ts); the runs are drawn in the place of the text.
 */
export interface Revised {
  /** Of the element, to link to and to step to. */
  readonly id: string;
  readonly runs: readonly Run[];
  /** Said before the text: 移动, and from where. */
  readonly note?: string;
  /** Whether one value stands for another, so that the two are read as old → new. */
  readonly replaced?: true;
}

export type Block =
  Heading | Paragraph | AttachmentNote | Closing | Attachment | DocumentTable | Figure;

/** A numbered heading of level 1 (一、), 2 (（一）) or 3 (1.) on a line of its own. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The code of the field that the heading belongs to, for links back into the form. */
  readonly code?: string;
  readonly revised?: Revised;
}

/** One line of narrative. `lead` is the level 2 or 3 heading that the text runs on from. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly lead?: { readonly level: 2 | 3; readonly text: string };
  readonly text: string;
  readonly code?: string;
  /** Of the lead and the text together. */
  readonly revised?: Revised;
}

/** 附件：名称, below the text (7.3.4). One name prints without a number, several with 1. 2. */
export interface AttachmentNote {
  readonly kind: "attachmentNote";
  readonly names: readonly string[];
}

/** 落款 and 成文日期 (7.3.5). An unset date is printed as ××××年×月×日. */
export interface Closing {
  readonly kind: "closing";
  readonly unit: string;
  readonly date: string;
  readonly sealed: boolean;
  readonly revised?: { readonly unit?: Revised; readonly date?: Revised };
}

/** Starts a page of its own under the mark 附件 or 附件1 (7.3.7); the blocks stand on that page. */
export interface Attachment {
  readonly kind: "attachment";
  readonly mark: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A statistics table as printed. Every row's cells, with their spans, fill the grid exactly. */
export interface DocumentTable {
  readonly kind: "table";
  readonly id: string;
  /** What a screen reader and a bookmark call the table. */
  readonly name: string;
  /** Printed under the attachment's title: （2018年度）. */
  readonly subtitle?: string;
  /** Printed above the grid: 填报单位（盖章）：… */
  readonly head: readonly Labelled[];
  readonly columnsMm: readonly number[];
  /** Repeated at the top of each page. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Printed under the grid, one array a line: 单位负责人：… */
  readonly foot: readonly (readonly Labelled[])[];
}

/** `label` carries its colon as printed; `text` is "" where nothing was filled in. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
  readonly code: string;
  readonly revised?: Revised;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly role: "columnHeader" | "rowHeader" | "unit" | "figure";
  readonly text: string;
  /** A printed note in smaller type after the text: （不同渠道和方式公开相同信息计1条）. */
  readonly note?: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Indentation in characters of the cell's own type. */
  readonly indent: number;
  readonly bold: boolean;
  /** The field's code where the cell is a figure. */
  readonly code?: string;
  readonly revised?: Revised;
}

/** A chart or picture with its caption. The model reserves it; no edition offers one yet. */
export interface Figure {
  readonly kind: "figure";
  readonly image: { readonly mime: "image/png" | "image/jpeg"; readonly base64: string };
  readonly widthMm: number;
  readonly caption: string;
  readonly alternative: string;
}
