import type { Page } from "playwright/test";
import { keepRevisionFiles } from "@/db/files";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { publicFilesOf } from "./gongkai-office";
import { leadToAccepted } from "./lead-to-accepted";
import { seedOffice } from "./office";
import type { Site } from "./site";

export const YEAR = 2017;

/** The unit's report of a year, accepted by the competent office, with the files of its signature. */
export async function seedAccepted(store: Store) {
  const { actors, unitIds } = await seedOffice(store);
  const preparer = there(actors.get("preparer"), "preparer");
  const entries = storedValues(invented2018);
  const report = await seedReport(store, preparer, YEAR, entries);
  await leadToAccepted(store, report.id, actors);
  const files = await publicFilesOf(report, entries);
  await store.transaction(() => keepRevisionFiles(store, report.id, 1, files));
  return {
    ...{ actors, report: report.id, token: await beginSession(store, preparer.accountId) },
    unit: there(unitIds.get("unit"), "unit"),
  };
}

/** Makes the browser be who fills that report in. */
export async function asPreparer(
  page: Page,
  { server, seeded }: Site<{ readonly token: string }>,
): Promise<void> {
  const cookie = { name: "nianbao-session", value: seeded.token, url: server.origin };
  await page.context().addCookies([cookie]);
}
