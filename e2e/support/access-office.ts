import { eq } from "drizzle-orm";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { edition2018 } from "@/lib/editions/2018";
import { sessionIdOf } from "@/lib/auth/session-token";
import { leastWritten } from "@/lib/report/testing/least-report";
import { there } from "@/scripts/seeding/there";
import { seedContributor } from "./gathering-office";
import { seedReport } from "@/scripts/seeding/report";
import { seedOffice } from "./office";
import { addRole, signFirstStep } from "./paper-office";

/** 31 minutes: one more than a session lives without a request. */
const TOO_LONG = 31 * 60_000;

/** The office with sessions of every sort, as tokens, beside the ids that addresses are made of. */
export async function seedAccess(store: Store) {
  const { unitIds, actors, report } = await seedOffice(store);
  const accountId = (name: string) => there(actors.get(name), name).accountId;
  const preparer = there(actors.get("preparer"), "preparer");
  const underway = await seedReport(store, preparer, 2017, leastWritten(edition2018));
  await signFirstStep(store, preparer, underway);
  await addRole(store, accountId("admin"), there(unitIds.get("office"), "office"), "competent");
  const begin = (name: string) => beginSession(store, accountId(name));
  const expired = await begin("preparer");
  const disabled = await begin("reviewer");
  await store.transaction(async () => {
    const { sessions, accounts } = store.tables;
    const lastSeenAt = new Date(store.now().getTime() - TOO_LONG);
    await store.db
      .update(sessions)
      .set({ lastSeenAt })
      .where(eq(sessions.id, sessionIdOf(expired)));
    await store.db
      .update(accounts)
      .set({ disabledAt: store.now() })
      .where(eq(accounts.id, accountId("reviewer")));
  });
  return {
    refused: { "an expired session": expired, "a disabled account": disabled },
    tokens: {
      preparer: await begin("preparer"),
      admin: await begin("admin"),
      head: await begin("head"),
      stranger: await begin("stranger"),
    },
    ids: {
      report: report.id,
      underway: underway.id,
      office: there(unitIds.get("office"), "office"),
      unit: there(unitIds.get("unit"), "unit"),
      account: accountId("second"),
      contributor: await seedContributor(store, preparer, report, "办公室", ["t18.1.1"]),
    },
  };
}
