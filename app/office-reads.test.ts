import { expect, test, vi } from "vitest";
import { GET as scanRoute } from "@/app/api/reports/[id]/scans/[number]/route";
import { POST as commentRoute } from "@/app/api/reports/[id]/comments/route";
import { POST as markRoute } from "@/app/api/reports/[id]/comments/[comment]/marks/route";
import { POST as replyRoute } from "@/app/api/reports/[id]/comments/[comment]/replies/route";
import { changesSince } from "@/app/reports/[id]/review/changes-since";
import { shownContent } from "@/app/reports/[id]/review/open-review";
import { reviewFeed } from "@/app/reports/[id]/review/review-feed";
import { reviewComments } from "@/app/reports/[id]/review/review-comments";
import { postedBy } from "@/app/testing/posted-by";
import { changeEntries } from "@/db/change-entries";
import { circumstancesOf } from "@/db/circumstances";
import { listThreads } from "@/db/comments";
import { findReport } from "@/db/reports";
import { keepScan } from "@/db/scans";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning, move, send } from "@/db/testing/lead-to";
import { addComment } from "@/db/write-comments";
import { edition2018 } from "@/lib/editions/2018";
import { earlierDrafts } from "@/lib/report/life/reviewable";
import { editableBy } from "@/lib/report/permissions";
import { reviewableReport } from "./reviewable-report";
import { shownTransitions } from "./shown-transitions";

let store: Store;
let office: LifeOffice;
let inner: string;

vi.mock("@/db/open", () => ({ theStore: () => store }));

async function write(value: string): Promise<void> {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  const editable = editableBy(office.people.preparer, report);
  await changeEntries(store, editable, () => new Map([["t18.1.1", value]]));
}

const say = (who: keyof LifeOffice["people"], revision: number, text: string) =>
  addComment(store, office.people[who], office.report.id, {
    ...{ code: "t18.1.1", quote: null, nth: 1, text, revision, key: crypto.randomUUID() },
  });

async function file(): Promise<void> {
  await leadToSigning(store, office);
  await move(store, office, office.people.head, "sign");
  await move(store, office, office.people.preparer, "file");
}

/** Returned inside once, with a comment; filed, returned by the office, filed again. */
inLifeOffice(async (there) => {
  ({ store, office } = there);
  await send(store, office);
  inner = await say("first", 1, "内部批注");
  await move(store, office, office.people.first, "return");
  await write("15");
  await file();
  await move(store, office, office.people.competent, "return");
  await write("16");
  await file();
});

const see = () => reviewableReport(office.people.competent, store, office.report.id);
const opened = async () => {
  const [actor, report] = [office.people.competent, await see()];
  const circumstances = await circumstancesOf(store, report);
  const rest = {
    edition: edition2018,
    transitions: [],
    writers: [],
    baseline: null,
    readWithdrawn: null,
    withdrawn: new Set<number>(),
  };
  return { actor, report, circumstances, ...rest, ...(await shownContent(report)) };
};

test("of the steps it reads what is between the offices, not what the unit did inside", async () => {
  const steps = await shownTransitions(store, await see());
  expect(steps.map(({ action, revision }) => `${action} ${revision}`)).toEqual([
    ...["sign 2", "file 2", "return 2", "sign 3", "file 3"],
  ]);
});

test("only drafts that were filed can be compared, and nobody is named who typed", async () => {
  expect(earlierDrafts(await see())).toEqual([2]);
  const { changes, editors } = await changesSince(await opened(), 2);
  expect([changes.list.length, editors.size]).toEqual([1, 0]);
});

test("its 办理过程 tells of nobody's writing inside", async () => {
  const open = await opened();
  const read = { open, threads: [], publications: [] };
  const contested = { objections: [], steps: [], asked: [], unsettled: false };
  const kinds = async (filed: typeof open.report.filed) => {
    const report = { ...open.report, filed };
    const feed = await reviewFeed({ ...read, contested, open: { ...open, report } });
    return feed.map(({ kind }) => kind);
  };
  expect(await kinds(open.report.filed)).toEqual([]);
  expect(await kinds(null)).toContain("edits");
});

test("the scan of a step inside is not handed out, that of the signature is", async () => {
  const all = await shownTransitions(store, { ...(await see()), filed: null });
  const step = (action: string) => all.findLast((each) => each.action === action)?.number ?? 0;
  const ask = async (action: string) => {
    const number = step(action);
    const scan = { mime: "image/png", bytes: new Uint8Array([number]) } as const;
    await store.transaction(async () => {
      await keepScan(store, office.report.id, number, scan);
    });
    const { accountId } = office.people.competent;
    const posted = await postedBy(store, accountId, "/api/x", {});
    const params = Promise.resolve({ id: office.report.id, number: String(number) });
    return (await scanRoute(posted, { params })).status;
  };
  expect([await ask("approve"), await ask("clear"), await ask("sign")]).toEqual([404, 404, 200]);
});

test("what the unit's people commented is not there to it, on the page or by the routes", async () => {
  expect((await reviewComments(await opened(), "")).threads).toEqual([]);
  const { accountId } = office.people.competent;
  const sent = { page: "review", key: "k", reply: "看到了", mark: "resolved" };
  const params = Promise.resolve({ id: office.report.id, comment: inner });
  for (const route of [replyRoute, markRoute]) {
    const answer = await route(await postedBy(store, accountId, "/api/x", sent), { params });
    expect(answer.status).toBe(409);
  }
});

test("it comments on a cell, the unit reads that in its list, and only the office resolves it", async () => {
  const { accountId } = office.people.competent;
  const sent = { code: "t18.1.1", text: "与台账不符", revision: 3, key: "k", page: "review" };
  const params = Promise.resolve({ id: office.report.id });
  const answer = await commentRoute(await postedBy(store, accountId, "/api/x", sent), { params });
  expect(answer.status).toBe(303);
  const { threads } = await reviewComments(await opened(), "");
  expect(threads).toMatchObject([{ thread: { text: "与台账不符", office: "区政府办" } }]);
  const all = await listThreads(store, office.report.id);
  expect(all.map(({ text }) => text).sort()).toEqual(["与台账不符", "内部批注"].sort());
  await move(store, office, office.people.competent, "return");
  await expect(say("competent", 4, "再批一条")).rejects.toThrow("不能批注");
});
