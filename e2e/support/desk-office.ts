import { keepRevisionFiles } from "@/db/files";
import { publishReport } from "@/db/publications";
import { findReport } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { move } from "@/db/testing/lead-to";
import type { Actor } from "@/lib/report/actor";
import { isoDay } from "@/lib/report/moment";
import { there } from "@/scripts/seeding/there";
import { seedReview } from "./review-office";

interface Led {
  readonly report: { readonly id: string };
  readonly actor: (name: string) => Actor;
}

/** Signed here, with a file that stands for those of the signature. */
async function sign(store: Store, { report, actor }: Led): Promise<void> {
  await move(store, { report }, actor("reviewer"), "approve");
  await move(store, { report }, actor("reviewer"), "clear");
  await move(store, { report }, actor("head"), "sign");
  const files = new Map([["filing.pdf", new TextEncoder().encode("%PDF-1.7")]]);
  await store.transaction(() => keepRevisionFiles(store, report.id, 1, files));
}

async function publish(store: Store, led: Led): Promise<void> {
  const { report, actor } = led;
  await sign(store, led);
  await move(store, { report }, actor("preparer"), "file");
  const seen = there(findReport(store, report.id), "the report").standing.number;
  await publishReport(store, actor("preparer"), report.id, {
    ...{ address: "https://www.qingxi.example/2.html", day: isoDay(store.now()), indexNumber: "" },
    ...{ seen, reason: "", key: "publish" },
  });
}

/** The office under review, with one report that was signed here (2016) and one that is published (2015). */
export async function seedDesk(store: Store) {
  const { actor, report, tokens } = await seedReview(store);
  await sign(store, { report: { id: report(2016) }, actor });
  await publish(store, { report: { id: report(2015) }, actor });
  const { accountId: standIn } = actor("second");
  return {
    ...{ report, standIn },
    tokens: {
      ...tokens,
      admin: await beginSession(store, actor("admin").accountId),
      standIn: await beginSession(store, standIn),
    },
  };
}
