import type { Task } from "@/lib/deadlines/task";
import type { UnitKind } from "@/lib/report/unit-kind";

/** What an official form is made of. An edition is data; everything else is derived from it. */

export type FieldKind =
  | "narrative"
  | "line"
  | "count"
  | "money"
  | "date"
  | "phone"
  | "url"
  | "choice"
  | "note"
  | "outline"
  | "confirmed";

/**
 * Text with tokens that are known when a report is begun or printed:
 * {unit} {year} {address} {telephone} {website} of the unit, and in a preface {preface.<part>} too.
 */
export type Template = string;

/** 数据项: one thing a person fills in. */
export interface Field {
  /** The address that storage, forms, exports and tests share: `t18.1.2.2`, `section.overview`. */
  readonly code: string;
  readonly kind: FieldKind;
  readonly label: string;
  /** The label in a printing that leaves no room for seals: 填报单位 for 填报单位（盖章）. */
  readonly unsealedLabel?: string;
  /** Signed by hand on paper: a printing may leave it out. */
  readonly signature?: true;
  /** Whether it counts as 未填 while it is absent. */
  readonly required: boolean;
  /** Says whose report it is and how to reach them: without it nothing is sent for review. */
  readonly identity?: true;
  /** One line under the label, said before anybody errs. */
  readonly hint?: string;
  /** What stands in the field when a report is begun. */
  readonly prefill?: Template;
  readonly options?: readonly Option[];
  /** For figures: 条, 件, 万元 … */
  readonly unit?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** 部分: a numbered part of the report. Its number follows from its place, so it is not in the heading. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  /** What the law asks for here and what practice expects; one paragraph each. */
  readonly guidance: readonly string[];
  /** Ids of the matters (法定事项) that this part answers. */
  readonly matters: readonly string[];
  readonly content: SectionContent;
}

export type SectionContent =
  | { readonly kind: "narrative"; readonly field: Field }
  | { readonly kind: "tables"; readonly tables: readonly Table[] };

/** 编制说明: composed from its parts, unless a person has taken it over as free text. */
export interface Preface {
  readonly guidance: readonly string[];
  readonly parts: readonly Field[];
  readonly template: Template;
  /** What is printed for a part that nobody has filled in, while the report is being written; {label} is the part's. */
  readonly gap: Template;
  readonly free: Field;
}

/** 法定事项: a matter that the report must cover by law. */
export interface Matter {
  readonly id: string;
  readonly text: string;
}

/** 统计表 as printed: a grid of lines, some of whose cells take a figure. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly subtitle?: Template;
  readonly columnsMm: readonly number[];
  /** The printed lines that are repeated at the head of each page. */
  readonly header: readonly Line[];
  readonly lines: readonly Line[];
  /** Above the grid: 填报单位（盖章）. */
  readonly head: readonly Field[];
  /** Below the grid, one array a printed line: 单位负责人 … */
  readonly foot: readonly (readonly Field[])[];
  readonly sums: readonly Sum[];
  /** Words that other printings of the form have, by which a block copied from one is known. */
  readonly labelVariants?: readonly LabelVariant[];
}

/** The form's own word, then those that stand elsewhere in its place. */
export type LabelVariant = readonly string[];

/** One printed line of a table. */
export interface Line {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** 指标解释: what counts in this line's figures, and what does not. */
  readonly counts?: string;
  readonly countsNot?: string;
}

export type Cell = TextCell | FigureCell;

interface Span {
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface TextCell extends Span {
  readonly role: "columnHeader" | "rowHeader" | "unit";
  readonly text: string;
  /** Printed after the text in smaller type. */
  readonly note?: string;
  /** In characters. */
  readonly indent?: number;
  readonly bold?: boolean;
}

/** `field` is null where the line is a heading and the cell takes no figure. */
export interface FigureCell extends Span {
  readonly role: "figure";
  readonly field: Field | null;
}

/** A total that must equal its parts; codes of fields. */
export interface Sum {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** The relation in words, as shown to people. */
  readonly text: string;
}

export interface Closing {
  readonly unit: Field;
  readonly date: Field;
  readonly seal: Field;
}

/** A day of the year after the reporting year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The last day by law: everybody's, and those of the kinds of units that have another. */
export interface StatutoryDays {
  readonly everybody: DayOfYear;
  readonly kinds?: Readonly<Partial<Record<UnitKind, DayOfYear>>>;
}

/** 年度报告格式: the official form in force for some years. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  /** First and last reporting year; null while it is in force. */
  readonly years: readonly [number, number | null];
  readonly source: string;
  readonly title: Field;
  readonly preface: Preface;
  readonly matters: readonly Matter[];
  readonly sections: readonly Section[];
  /** The parts' order and headings in one report; null where the form does not let them be changed. */
  readonly outline: Field | null;
  /** Tables printed after the closing, each on a page of its own. */
  readonly attachments: readonly Table[];
  readonly closing: Closing;
  /** 法定期限. */
  readonly deadlines: Readonly<Record<Task, StatutoryDays>>;
}
