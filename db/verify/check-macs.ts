import { asc } from "drizzle-orm";
import { checkMac, type MacFinding, type SealKey } from "@/lib/record/mac";
import type { Fault } from "./fault";
import type { Reader } from "./reader";

/** What the seals on 操作记录 show. */
export interface CheckedMacs {
  /** Rows that the key did not seal. */
  readonly faults: readonly Fault[];
  /** What cannot be told, and why. */
  readonly doubts: readonly string[];
  /** Rows of before there were seals. */
  readonly before: number;
}

/** Rows one after another of which the same is found. */
interface Run {
  readonly finding: MacFinding;
  readonly from: number;
  readonly to: number;
}

type Kind = MacFinding["kind"];

const rows = ({ from, to }: Run) =>
  from === to ? `操作记录第${from}条` : `操作记录第${from}至${to}条`;

const doubtful: Readonly<Partial<Record<Kind, (run: Run, key: SealKey | undefined) => string>>> = {
  noKey: (run) => `${rows(run)}无法核对封签：没有封签的密钥。`,
  unsealed: (run) =>
    `${rows(run)}无法核对封签：上面没有封签。写的时候没有密钥，或者封签后来被去掉了。`,
  otherKey: (run, key) => {
    const id = run.finding.kind === "otherKey" ? run.finding.id : "";
    return `${rows(run)}无法核对封签：是用另一把密钥封的（编号 ${id}），现在的密钥编号是 ${key?.id ?? "?"}。`;
  },
};

const sameAs = (one: MacFinding, other: MacFinding) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether each row of 操作记录 was sealed by the key: who writes rows anew has the database, not the key. */
export async function checkMacs(
  { db, tables: { recordRows } }: Reader,
  key: SealKey | undefined,
): Promise<CheckedMacs> {
  const { number, hash, mac, version } = recordRows;
  const all = await db.select({ number, hash, mac, version }).from(recordRows).orderBy(asc(number));
  const later = all.filter((row) => row.version > 1);
  const runs: Run[] = [];
  for (const row of later) {
    const finding = checkMac(key, row.hash, row.mac);
    const last = runs.at(-1);
    if (last && sameAs(last.finding, finding))
      runs.push({ ...(runs.pop() ?? last), to: row.number });
    else runs.push({ finding, from: row.number, to: row.number });
  }
  return {
    faults: runs.flatMap((run) =>
      run.finding.kind === "forged" ? [`${rows(run)}的封签不对：不是系统写的，被重写过。`] : [],
    ),
    doubts: runs.flatMap((run) => doubtful[run.finding.kind]?.(run, key) ?? []),
    before: all.length - later.length,
  };
}
