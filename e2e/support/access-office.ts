import { eq } from "drizzle-orm";
import { listObjections } from "@/db/objections";
import { listPaperWaits } from "@/db/paper-waits";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { objectTo } from "@/db/write-objections";
import { awaitConfirmation } from "@/db/write-paper-waits";
import { edition2018 } from "@/lib/editions/2018";
import { sessionIdOf } from "@/lib/auth/session-token";
import { pngPicture } from "@/lib/import/scan/testing/picture";
import type { Actor } from "@/lib/report/actor";
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
  const head = there(actors.get("head"), "head");
  await addRole(store, head.accountId, there(unitIds.get("unit"), "unit"), "reviewer");
  await objectTo(store, head, underway.id, { number: 2, reason: "这一步不是本单位的人签的。" });
  await addRole(store, accountId("admin"), there(unitIds.get("office"), "office"), "competent");
  const awaited = await awaitHead(store, preparer, underway.id, accountId("head"));
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
      ...awaited,
      contributor: await seedContributor(store, preparer, report, "办公室", ["t18.1.1"]),
    },
  };
}

/** 保密审查 as it is recorded on paper and waits for the head; with the objection to the step before. */
async function awaitHead(store: Store, preparer: Actor, reportId: string, personId: string) {
  const asked = { action: "clear", channel: "onPaper", seen: 2, reason: "", key: "w" } as const;
  const scan = { mime: "image/png", bytes: pngPicture(620, 820) } as const;
  const signed = { ...asked, personId, day: "2019-01-10", scan, sharedSheet: false };
  await awaitConfirmation(store, preparer, reportId, signed);
  const [paper] = await listPaperWaits(store, reportId);
  const [objection] = await listObjections(store, reportId);
  return { paper: there(paper, "paper").id, objection: there(objection, "objection").id };
}
