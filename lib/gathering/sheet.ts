import type { Edition } from "@/lib/editions/types";
import type { Report } from "@/lib/report/report";
import type { Entries } from "@/lib/report/value";
import { askableGroups, type Askable, type AskableGroup } from "./askable";
import type { Contributor } from "./gathered";
import { writeIdentity } from "./identity";
import { TEXT_UNIT } from "./sheet-words";

/** A row of a 数据采集表: something asked, or a heading that says where it stands in the form. */
export type SheetRow =
  | { readonly kind: "heading"; readonly text: string; readonly depth: number }
  | (Askable & { readonly kind: "asked" });

/** 数据采集表, for whatever prints or writes it. */
export interface GatheringSheet {
  readonly title: string;
  /** The unit whose report it is for. */
  readonly unit: string;
  /** 填报单位 and 供数单位. */
  readonly lines: readonly string[];
  readonly number: string;
  readonly rows: readonly SheetRow[];
  /** Where who answers signs. */
  readonly foot: string;
}

export interface SheetOf {
  readonly report: Report;
  readonly edition: Edition;
  readonly entries: Entries;
  readonly contributor: Contributor;
  /** What is asked of the contributor. */
  readonly codes: readonly string[];
}

/** The rows asked for, under the lines that they stand below in the form. */
function rowsOf({ name, lines }: AskableGroup, codes: ReadonlySet<string>): readonly SheetRow[] {
  const rows = lines.flatMap(({ text, depth, askable, below }): SheetRow[] => {
    if (askable && codes.has(askable.field.code)) return [{ kind: "asked", ...askable }];
    return below.some((code) => codes.has(code)) ? [{ kind: "heading", text, depth }] : [];
  });
  return rows.length > 0 ? [{ kind: "heading", text: name, depth: 0 }, ...rows] : [];
}

export function sheetOf({ report, edition, entries, contributor, codes }: SheetOf): GatheringSheet {
  const wanted = new Set(codes);
  const { id: reportId, editionId } = report;
  return {
    title: `${report.year}年政府信息公开工作年度报告数据采集表`,
    unit: report.unitName,
    lines: [`填报单位：${report.unitName}`, `供数单位：${contributor.name}`],
    number: writeIdentity({ reportId, editionId, contributorId: contributor.id }),
    rows: askableGroups(edition, entries).flatMap((group) => rowsOf(group, wanted)),
    foot: "填表人：　　　　　　　联系电话：　　　　　　　日期：",
  };
}

/** In the column of units. */
export const unitOf = ({ field }: Pick<Askable, "field">): string => field.unit ?? TEXT_UNIT;

/** What a sheet's file is called. */
export const sheetName = ({ report, contributor }: SheetOf): string =>
  `${report.year}年数据采集表（${contributor.name}）`;
