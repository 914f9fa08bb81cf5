import { NextRequest } from "next/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { listRevisionFiles } from "@/db/files";
import { listNotices } from "@/db/notices";
import { listPaperSteps } from "@/db/paper-steps";
import { listPaperWaits, newestPaperWait } from "@/db/paper-waits";
import { findReport } from "@/db/reports";
import { findScan } from "@/db/scans";
import { differences } from "@/db/seals/compare";
import { newestSeals } from "@/db/seals/newest-seals";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { standAt } from "@/db/testing/life-office";
import { moveReport } from "@/db/transitions";
import { listWaiting } from "@/db/waiting";
import { pngPicture } from "@/lib/import/scan/testing/picture";
import { isConfirmed } from "@/lib/report/life/paper-step";
import { POST as confirm } from "./api/reports/[id]/papers/[paper]/confirmation/route";
import { POST as end } from "./api/reports/[id]/papers/[paper]/ending/route";
import { POST as record } from "./api/reports/[id]/paper/route";
import { takeNote } from "./form-notes";
import { postedBy } from "./testing/posted-by";

const OURS = "http://localhost:3000";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await demand("区政府办");
  await send(store, office);
});

type Person = keyof LifeOffice["people"];
const everybody = () => Object.keys(office.people) as Person[];
const id = () => office.report.id;
const standing = () => findReport(store, id())?.standing;
const png = pngPicture(1240, 1754);

/** 线下办理须本人确认, said by a unit. */
async function demand(unitId: string): Promise<void> {
  await store.transaction(async () => {
    await store.db.insert(store.tables.unitRules).values({
      ...{ unitId, number: 1, confirmPaper: true, publishAfterAcceptance: false },
      ...{ onePerson: false, at: store.now(), by: "管理员" },
    });
  });
}

/** What the form of 线下办理 sends for the preparer; answers with the note that is shown then. */
async function recorded(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  const said = { action: "approve", personId: "科长", day: "2019-01-10", reason: "同意" };
  const seen = String(standing()?.number ?? 0);
  const all = { seen, key: crypto.randomUUID(), ...said, ...fields };
  for (const [key, value] of Object.entries(all)) form.set(key, value);
  form.set("scan", new File([new Uint8Array(png)], "a.png", { type: "image/png" }));
  const cookie = `nianbao-session=${await beginSession(store, "填报人")}`;
  const init = { method: "POST", headers: { origin: OURS, cookie }, body: form };
  const request = new NextRequest(`${OURS}/api/reports/${id()}/paper`, init);
  const response = await record(request, { params: Promise.resolve({ id: id() }) });
  const { searchParams } = new URL(response.headers.get("location") ?? "", OURS);
  return takeNote(searchParams.get("note") ?? undefined);
}

/** The newest that waits, or waited. */
async function waitOf(): Promise<string> {
  const all = await listPaperWaits(store, id());
  return (all.find(({ ended }) => ended === null) ?? all.pop())?.id ?? "none";
}

type Route = typeof confirm;

/** Whether somebody's answer to what waits is taken. */
async function answer(route: Route, who: Person, sent: object = {}): Promise<boolean> {
  const request = await postedBy(store, office.people[who].accountId, "/api", sent);
  const params = Promise.resolve({ id: id(), paper: await waitOf() });
  return (await route(request, { params })).status === 303;
}

async function told(kind: string): Promise<Person[]> {
  const found: Person[] = [];
  for (const who of everybody()) {
    const notices = await listNotices(store, office.people[who]);
    if (notices.some((notice) => notice.kind === kind)) found.push(who);
  }
  return found;
}

const declined = { ending: "declined", decline: "不是我签的" };

describe("where the office above demands it, a step on paper", () => {
  test("stays where it is, and tells whoever signed it", async () => {
    expect((await recorded({}))?.done).toContain("等科长确认");
    expect(standing()).toMatchObject({ state: "reviewing", step: 0, number: 1 });
    expect(await told("toConfirm")).toEqual(["first"]);
    const { reports } = await listWaiting(store, office.people.first);
    expect(reports.map((report) => report.id)).toEqual([id()]);
  });

  test("is confirmed by that person alone, and by no preparer", async () => {
    await recorded({});
    const able: Person[] = [];
    for (const who of everybody()) if (await answer(confirm, who)) able.push(who);
    expect(able).toEqual(["first"]);
  });

  test("once confirmed leads the report on, with its scan, recorded by the preparer", async () => {
    await recorded({});
    await answer(confirm, "first");
    expect(standing()).toMatchObject({ state: "reviewing", step: 1, number: 2 });
    const [step] = await listPaperSteps(store, id());
    expect(step).toMatchObject({ recordedBy: "填报人", personId: "科长", person: "科长" });
    expect(step && isConfirmed(step)).toBe(true);
    expect(Buffer.from((await findScan(store, id(), 2))?.bytes ?? "").equals(png)).toBe(true);
    expect([await told("toConfirm"), await told("passedOver")]).toEqual([[], []]);
  });

  test("confirmed twice is done once", async () => {
    await recorded({});
    expect([await answer(confirm, "first"), await answer(confirm, "first")]).toEqual([true, true]);
    expect(standing()?.number).toBe(2);
  });

  test("that signs keeps the files of the signature", async () => {
    await standAt(store, office.report, office.people.admin, { state: "signing", step: null });
    await recorded({ action: "sign", personId: "局长" });
    expect(standing()?.state).toBe("signing");
    await answer(confirm, "head");
    expect(standing()?.state).toBe("signed");
    expect(await listRevisionFiles(store, id(), 1)).not.toHaveLength(0);
  });

  test("is not done past the page either", async () => {
    const asked = { action: "approve", channel: "onPaper", seen: 1, reason: "同意" } as const;
    const named = { personId: "科长", day: "2019-01-10", key: "k" };
    const moving = moveReport(store, office.people.preparer, id(), { ...asked, ...named });
    await expect(moving).rejects.toThrow("还没有确认");
  });

  test("names somebody with an account", async () => {
    const note = await recorded({ personId: "", person: "老局长" });
    expect(note?.problem).toContain("请在「谁签的」里选签的人");
    expect(await listPaperWaits(store, id())).toEqual([]);
  });

  test("that the unit keeps for people without accounts goes on with its scan", async () => {
    const { reviewSteps, reviewStepPeople } = store.tables;
    await store.transaction(async () => {
      await store.db.delete(reviewStepPeople);
      await store.db.update(reviewSteps).set({ onPaper: true });
    });
    await recorded({ personId: "", person: "老局长" });
    expect(standing()?.number).toBe(2);
  });
});

describe("what waits", () => {
  beforeEach(async () => {
    await recorded({});
  });

  test("is declined by whoever is said to have signed, with a reason, and told to the preparer", async () => {
    expect(await answer(end, "first", { ...declined, decline: " " })).toBe(false);
    expect(await answer(end, "head", declined)).toBe(false);
    expect(await answer(end, "first", declined)).toBe(true);
    expect(standing()?.number).toBe(1);
    expect(await told("declined")).toEqual(["preparer"]);
    expect(await answer(confirm, "first")).toBe(false);
    const report = findReport(store, id());
    expect(report && (await newestPaperWait(store, report))?.ended).toMatchObject({
      ...{ ending: "declined", by: "科长", reason: "不是我签的" },
    });
  });

  test("is taken back by a preparer, who can record it anew", async () => {
    expect((await recorded({ personId: "代科长" }))?.problem).toContain("正等科长确认");
    expect(await answer(end, "preparer", { ending: "takenBack" })).toBe(true);
    expect((await recorded({ personId: "代科长" }))?.done).toContain("等代科长确认");
  });

  test("is void once the step was taken in the system, or the draft was withdrawn", async () => {
    await move(store, office, office.people.standIn, "approve");
    expect(await answer(confirm, "first")).toBe(false);
    expect(await told("toConfirm")).toEqual([]);
  });

  test("and what became of it stands in 操作记录, sealed", async () => {
    await answer(end, "first", declined);
    await recorded({ personId: "代科长" });
    await answer(confirm, "standIn");
    const { recordRows } = store.tables;
    const rows = await store.db.select({ kind: recordRows.kind }).from(recordRows);
    const kinds = rows.map(({ kind }) => kind).filter((kind) => kind.startsWith("paper"));
    expect(kinds.sort()).toEqual([
      ...["paperAwaited", "paperAwaited", "paperConfirmed", "paperDeclined"],
    ]);
    const bound: readonly string[] = ["paperWaits", "paperWaitEnds", "confirmations", "scans"];
    const unlike = differences(store, newestSeals(store)).filter(({ name }) =>
      bound.includes(name),
    );
    expect(unlike).toEqual([]);
  });
});
