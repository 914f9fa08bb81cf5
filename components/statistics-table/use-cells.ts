"use client";
import { useRef, type FocusEvent } from "react";
import type { TableShape } from "@/lib/report/table-shape";
import { loadReader } from "./figures-in-idle";
import type { FillTools } from "./fill-cells";
import type { BulkReports } from "./use-bulk-report";
import { useFilling } from "./use-filling";
import type { Details } from "./use-details";
import { usePaste } from "./use-paste";
import { useTableKeys } from "./use-table-keys";

/** Loads what is needed when the cell is left, so that it is there even where the network breaks off. */
function prepare(): void {
  void Promise.all([loadReader(), import("./figure-marks")]).catch(() => undefined);
}

/** What happens in the cells of a table, heard at one place for all of them. */
export function useCells(
  shape: TableShape,
  tools: FillTools,
  bulk: BulkReports,
  { show, follow, hide }: Details,
) {
  const { enterCell, ...keys } = useTableKeys(shape, tools, {
    showDetails: show,
    hideDetails: hide,
    ...useFilling(tools, bulk),
  });
  const onPaste = usePaste(tools, bulk);
  const lastAt = useRef<string | null>(null);
  const handlers = {
    ...keys,
    onPaste,
    onFocus: ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement)) return;
      enterCell(target.name);
      prepare();
      lastAt.current = target.name;
      follow(target.name);
    },
  };
  /** The figure that had the cursor last. */
  return { handlers, lastAt: () => lastAt.current };
}
