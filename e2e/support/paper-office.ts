import { keepRevisionFiles } from "@/db/files";
import { keepScan } from "@/db/scans";
import type { Store } from "@/db/store";
import { send } from "@/db/testing/lead-to";
import { moveReport } from "@/db/transitions";
import { pngPicture } from "@/lib/import/scan/testing/picture";
import type { Actor, Role } from "@/lib/report/actor";
import type { Report } from "@/lib/report/report";

/** One more role of somebody's. */
export async function addRole(
  store: Store,
  accountId: string,
  unitId: string,
  role: Role,
): Promise<void> {
  await store.transaction(async () => {
    await store.db.insert(store.tables.memberships).values({ accountId, unitId, role });
  });
}

/** Sends a report for review and has its first step signed on paper, with a scan; a file is kept with the draft. */
export async function signFirstStep(store: Store, preparer: Actor, report: Report): Promise<void> {
  const { id } = report;
  const { number: seen } = await send(store, { people: { preparer }, report });
  const asked = { action: "approve", channel: "onPaper", seen, reason: "同意", key: "p" } as const;
  const signed = { ...asked, person: "马主任", day: "2019-01-10" };
  await moveReport(store, preparer, id, signed, async (_, { number, revision }) => {
    await keepScan(store, id, number, { mime: "image/png", bytes: pngPicture(600, 800) });
    await keepRevisionFiles(store, id, revision, new Map([["public.json", Buffer.from("{}")]]));
  });
}
