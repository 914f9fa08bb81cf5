import { beforeEach, describe, expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { findEntries } from "@/db/entries";
import { changeEntries } from "@/db/change-entries";
import { listFieldHistory } from "@/db/field-history";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { send } from "@/db/testing/lead-to";
import { standAt } from "@/db/testing/life-office";
import type { TransitionAction } from "@/lib/report/life/action";
import { editableBy } from "@/lib/report/permissions";
import { POST } from "./api/reports/[id]/transitions/route";

let store: Store;
let office: LifeOffice;
let before: string;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  before = await overview();
  await send(store, office);
  await standAt(store, office.report, office.people.preparer, {
    ...{ state: "published", step: null, action: "publish" },
  });
  await lead("preparer", "amend");
  await type("改错的");
});

function current() {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  return report;
}

async function overview(): Promise<string> {
  const stored = await findEntries(store, office.report.id);
  return stored.find(({ code }) => code === "section.overview")?.value ?? "";
}

async function type(text: string): Promise<void> {
  const editable = editableBy(office.people.preparer, current());
  await changeEntries(store, editable, () => new Map([["section.overview", text]]));
}

async function lead(who: keyof typeof office.people, action: TransitionAction, reason = "少计") {
  const { id } = office.report;
  const sent = { action, seen: current().standing.number, reason, key: crypto.randomUUID() };
  const { accountId } = office.people[who];
  const request = await postedBy(store, accountId, `/api/reports/${id}/transitions`, sent);
  return POST(request, { params: Promise.resolve({ id }) });
}

describe("更正重发 that was cancelled", () => {
  beforeEach(async () => {
    expect((await lead("preparer", "cancelAmendment", "")).status).toBe(303);
  });

  test("is published as it was", () => {
    expect(current().standing).toMatchObject({ state: "published", revision: 1 });
  });

  test("says what is published, and what was typed meanwhile stays in the history", async () => {
    expect(await overview()).toBe(before);
    const history = await listFieldHistory(store, office.report.id, "section.overview");
    expect(history.map(({ value }) => value)).toContain("改错的");
  });

  test("counts only what was typed as writing, not what was restored", async () => {
    await lead("preparer", "amend");
    await type("又改了");
    await send(store, office);
    const writers = await store.db.select().from(store.tables.revisionWriters);
    const { accountId } = office.people.preparer;
    expect(writers).toMatchObject([{ revision: 2, accountId, written: "改错的又改了".length }]);
  });

  test("can be begun again", async () => {
    expect((await lead("preparer", "amend")).status).toBe(303);
    expect(current().standing.state).toBe("drafting");
  });
});

test("once a draft of the correction was sent, it is cancelled no more", async () => {
  await send(store, office);
  expect((await lead("preparer", "withdraw")).status).toBe(303);
  expect((await lead("preparer", "cancelAmendment")).status).toBe(403);
  expect(await overview()).toBe("改错的");
});

test("nobody but the unit's preparers cancels it", async () => {
  expect((await lead("head", "cancelAmendment")).status).toBe(403);
  expect((await lead("neighbours", "cancelAmendment")).status).toBe(404);
});
