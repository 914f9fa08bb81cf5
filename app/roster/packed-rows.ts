import { z } from "zod";
import { MOST_ROWS, type RosterRows } from "@/lib/import/roster/rows";
import { LONGEST_FIELD, pack, unpack } from "../packed";
import { Problem } from "../problem";

const row = <C extends z.ZodType>(cells: C) =>
  z.array(z.object({ row: z.int().min(2), cells })).max(MOST_ROWS);

const cell = z.string();
const shape = z.object({
  units: row(
    z.object({
      ...{ name: cell, parent: cell, address: cell, telephone: cell, website: cell, kind: cell },
    }),
  ),
  accounts: row(
    z.object({ unit: cell, displayName: cell, account: cell, role: cell, email: cell }),
  ),
});

/** The rows of a preview as a field of its form: they wait in the browser for the decision. */
export function packRows(rows: RosterRows): string {
  const packed = pack(rows);
  if (packed.length > LONGEST_FIELD)
    throw new Problem(413, "名单里的字太多，没有读取。请把名单分成几个文件再上传。");
  return packed;
}

/** The rows that came back with the decision. They are checked like any other. */
export function unpackRows(packed: string): RosterRows {
  const rows = unpack(packed, shape);
  if (rows) return rows;
  throw new Problem(422, "预览的内容不完整，什么都没有导入。请重新上传名单。");
}
