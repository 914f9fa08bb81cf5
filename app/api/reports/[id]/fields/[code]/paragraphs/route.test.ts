import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import type { TakenParagraph } from "@/app/report/take-paragraph";
import { changeEntries } from "@/db/change-entries";
import { findEntries } from "@/db/entries";
import { listFieldHistory } from "@/db/field-history";
import { createReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { openTestStore } from "@/db/testing/open-test-store";
import { addPreparer, addReport, addUnit } from "@/db/testing/sample-report";
import { edition2018 } from "@/lib/editions/2018";
import { completeness } from "@/lib/report/completeness";
import { unconfirmedIn } from "@/lib/report/draft/unconfirmed";
import type { Editable } from "@/lib/report/permissions";
import { entriesOf } from "@/lib/report/value";
import { POST } from "./route";

const CODE = "section.overview";
const COUNTED = "2017年公开37条。";
const PLAIN = "没有收费。";
const MOVED = "2018年公开37条。";
const OWN = "自己写的3条。\n第二段。";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: Editable;

vi.mock("@/db/open", () => ({ theStore: () => store }));

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  report = await addReport(store);
  const { actor, unitId } = report;
  const values = new Map([[CODE, `${COUNTED}\n${PLAIN}`]]);
  await createReport(store, actor, {
    ...{ unitId, unitName: unitId, year: 2017, editionId: "2018", values },
  });
  await write(CODE, OWN);
});
afterEach(() => opened.remove());

const write = (code: string, value: string) =>
  changeEntries(store, report, () => new Map([[code, value]]));

const asked = { paragraph: COUNTED, behind: 1, seen: 1, key: "k" };

async function take(rest: Partial<typeof asked> = {}, who = report.actor.accountId, code = CODE) {
  const sent = { account: who, ...asked, ...rest };
  const request = await postedBy(
    store,
    who,
    `/api/reports/${report.id}/fields/${code}/paragraphs`,
    sent,
  );
  const answer = await POST(request, { params: Promise.resolve({ id: report.id, code }) });
  return { status: answer.status, ...((await answer.json()) as Partial<TakenParagraph>) };
}

const entries = async () => entriesOf(await findEntries(store, report.id));
const text = async () => (await entries()).get(CODE);
const open = async () => unconfirmedIn(CODE, await entries()).map(({ words }) => words);

async function stateOfPart() {
  const all = completeness(edition2018, await entries());
  const part = all.find(({ page }) => page.path === "sections/overview");
  return [part?.state, part?.missing.map(({ code }) => code)];
}

test("a paragraph goes where it was asked for, its years moved on, and is 待核 as a draft is", async () => {
  const { outcome, confirmed } = await take();
  const value = `自己写的3条。\n${MOVED}\n第二段。`;
  expect(outcome).toMatchObject({ outcome: "saved", code: CODE, key: "k", version: 2, value });
  expect(confirmed).toEqual({ value: "0", version: 1 });
  expect(await text()).toBe(value);
  expect(await open()).toEqual(["2018年", "37条"]);
  expect(await stateOfPart()).toEqual(["unconfirmed", [CODE]]);
});

test("one without a figure is a mark as a whole, whatever else is written", async () => {
  await take({ paragraph: PLAIN, behind: 9 });
  expect(await text()).toBe(`${OWN}\n${PLAIN}`);
  expect(await open()).toEqual([PLAIN]);
});

test("it counts as filled in once all that was taken over is confirmed or changed", async () => {
  await take();
  await take({ paragraph: PLAIN, seen: 2, key: "l" });
  const ids = unconfirmedIn(CODE, await entries()).map(({ id }) => id + 1);
  expect(ids).toHaveLength(3);
  await write(CODE, ((await text()) ?? "").replace("37条", "41条"));
  expect(await open()).toHaveLength(2);
  await write(`confirmed.${CODE}`, ids.join(" "));
  expect(await stateOfPart()).toEqual(["filled", []]);
});

test("asked twice under one key it is added once and answered as the first time", async () => {
  const [first, second] = [await take(), await take()];
  expect(second).toEqual(first);
  expect(await text()).toBe(`自己写的3条。\n${MOVED}\n第二段。`);
});

test("a field that was changed since is a conflict as of a save, and nothing is added or marked", async () => {
  await write(CODE, "别的文字");
  const { status, outcome } = await take();
  expect([status, outcome]).toMatchObject([
    200,
    { outcome: "conflict", current: { value: "别的文字", version: 2 } },
  ]);
  expect(await open()).toEqual([]);
  expect(await text()).toBe("别的文字");
});

test("of two windows the second is told, and what the first took stays marked", async () => {
  await take();
  expect((await take({ paragraph: PLAIN, key: "l" })).outcome?.outcome).toBe("conflict");
  expect(await open()).toEqual(["2018年", "37条"]);
});

test("one that was confirmed, deleted and taken over again is to be checked again", async () => {
  await take();
  const ids = unconfirmedIn(CODE, await entries()).map(({ id }) => id + 1);
  await write(`confirmed.${CODE}`, ids.join(" "));
  await write(CODE, OWN);
  await take({ seen: 3, key: "l" });
  expect(await open()).toEqual(["2018年", "37条"]);
});

test("it stands in the field's history under who took it", async () => {
  await take();
  const stored = await findEntries(store, report.id);
  const written = stored.filter(({ code }) => code.endsWith(CODE));
  expect(written.map(({ code, by, version }) => [code, by, version])).toEqual([
    [`carried.${CODE}`, "王测试", 1],
    [`confirmed.${CODE}`, "王测试", 1],
    [CODE, "王测试", 2],
  ]);
  const [newest] = await listFieldHistory(store, report.id, CODE);
  expect(newest).toMatchObject({ version: 2, value: await text() });
});

test.each([
  ["what last year's report does not say", 409, { paragraph: "编出来的。" }, CODE],
  ["a field that is no text", 404, {}, "t18.1.1"],
  ["an address beside a field", 404, {}, `carried.${CODE}`],
])("%s is refused with %i", async (_, status, rest, code) => {
  expect((await take(rest, undefined, code)).status).toBe(status);
  expect(await text()).toBe(OWN);
});

test("somebody else's report is not found", async () => {
  const stranger = await addPreparer(store, "外人", await addUnit(store, "外局"));
  expect((await take({}, stranger.accountId)).status).toBe(404);
});
