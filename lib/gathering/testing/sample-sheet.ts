import { edition2018 as edition } from "@/lib/editions/2018";
import { variantsOf } from "@/lib/editions/define";
import { BEGUN } from "@/lib/report/life/state";
import type { Entries } from "@/lib/report/value";
import { askableGroups, askablesIn } from "../askable";
import type { Contributor } from "../gathered";
import { sheetOf, type SheetOf } from "../sheet";

const entries: Entries = new Map();

export const askables = askablesIn(askableGroups(edition, entries));

export const office: Contributor = {
  ...{ id: "office", unitId: "unit", name: "办公室", droppedAt: null },
};

export const sampleSheetOf = (codes: readonly string[]): SheetOf => ({
  report: {
    id: "r1",
    unitId: "unit",
    year: 2018,
    editionId: "2018",
    unitName: "测试局",
    standing: BEGUN,
  },
  ...{ edition, entries, contributor: office, codes },
});

export const sampleSheet = (codes: readonly string[]) => sheetOf(sampleSheetOf(codes));

/** What is asked of one contributor, as reading its sheet needs it. */
export const askedFor = (codes: readonly string[]) => ({
  asked: codes.flatMap((code) => askables.get(code) ?? []),
  codes: new Set(askables.keys()),
  variants: variantsOf(edition),
});
