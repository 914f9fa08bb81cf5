import { findEntries } from "@/db/entries";
import { frozenNow, sendForReview } from "@/db/send-for-review";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { edition2018 } from "@/lib/editions/2018";
import type { Actor } from "@/lib/report/actor";
import type { Report } from "@/lib/report/report";
import { seedDistrict } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { entriesOf } from "@/lib/report/value";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { district } from "./office";

/** Sends a complete report for review as it stands. */
async function send(store: Store, preparer: Actor, report: Report): Promise<void> {
  const stored = await findEntries(store, report.id);
  const { sha256 } = await frozenNow(store, report, entriesOf(stored));
  const asked = { seen: 0, content: sha256, openedAt: store.now(), reason: "说明", key: "seed" };
  await sendForReview(store, preparer, { id: report.id, edition: edition2018 }, asked);
}

/** The office with complete reports: that of 2018 is still being filled in, those before are under review. */
export async function seedReview(store: Store) {
  const { actors } = await seedDistrict(store, district);
  const actor = (name: string) => there(actors.get(name), name);
  const preparer = actor("preparer");
  const values = storedValues(invented2018);
  const reports = new Map<number, string>();
  for (const year of [2018, 2017, 2016, 2015, 2014]) {
    const report = await seedReport(store, preparer, year, values);
    reports.set(year, report.id);
    if (year < 2018) await send(store, preparer, report);
  }
  return {
    actor,
    report: (year: number) => there(reports.get(year), `the report of ${year}`),
    tokens: {
      preparer: await beginSession(store, preparer.accountId),
      reviewer: await beginSession(store, actor("reviewer").accountId),
      head: await beginSession(store, actor("head").accountId),
    },
  };
}
