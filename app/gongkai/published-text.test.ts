import { expect, test } from "vitest";
import { findPublishedRevision } from "@/db/published";
import { publishReport } from "@/db/publications";
import { addRevision } from "@/db/revisions";
import { addLifeOffice, standAt } from "@/db/testing/life-office";
import { openTestStore } from "@/db/testing/open-test-store";
import { moveReport } from "@/db/transitions";
import { freeze } from "@/lib/report/life/snapshot";
import { publishedText } from "./published-text";

test("a report without 成文日期 is shown with the day on which it was signed, as its files are", async () => {
  const { store, remove } = openTestStore();
  const { people, report } = await addLifeOffice(store);
  await store.transaction(() =>
    addRevision(store, people.preparer, report.id, 1, freeze(report, new Map())),
  );
  const signing = await standAt(store, report, people.head, { state: "signing", step: null });
  const sign = {
    action: "sign",
    channel: "inSystem",
    reason: "",
    key: "s",
    seen: signing,
  } as const;
  await moveReport(store, people.head, report.id, sign);
  const seen = await standAt(store, report, people.head, { state: "accepted", step: null });
  const where = { address: "", day: "2019-01-10", indexNumber: "" };
  await publishReport(store, people.head, report.id, { ...where, seen, reason: "", key: "p" });
  const published = await findPublishedRevision(store, report.unitId, report.year);
  const text = published && (await publishedText(store, published, published.shown));
  remove();
  expect(text?.document.blocks).toContainEqual({
    ...{ kind: "closing", unit: report.unitName, date: "2019年1月10日", sealed: false },
  });
});
