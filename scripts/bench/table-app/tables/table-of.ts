import { notFound } from "next/navigation";
import { tablesOf } from "@/lib/editions/define";
import { edition2018 } from "@/lib/editions/2018";
import type { Table } from "@/lib/editions/types";
import { sevenColumns } from "./seven-columns";

/** The table that has so many figures. */
export function tableOf(cells: string): Table {
  const tables: Readonly<Record<string, Table | undefined>> = {
    59: tablesOf(edition2018)[0],
    175: sevenColumns,
  };
  return tables[cells] ?? notFound();
}
