import { afterEach, expect, test, vi } from "vitest";
import { takeNote } from "@/app/form-notes";
import { postedBy } from "@/app/testing/posted-by";
import { findEntries } from "@/db/entries";
import { findReport } from "@/db/reports";
import { frozenNow } from "@/db/send-for-review";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { entriesOf } from "@/lib/report/value";
import { POST } from "./route";

const OURS = "http://localhost:3000";

let store: Store;
let office: LifeOffice;
const coverage = vi.hoisted(() => vi.fn<() => Promise<never>>());

vi.mock("@/db/open", () => ({ theStore: () => store }));
vi.mock("@/lib/export/pdf", async (original) => ({
  ...(await original<object>()),
  fontCoverage: coverage,
}));

inLifeOffice((there) => {
  ({ store, office } = there);
  return Promise.resolve();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function send(): Promise<Response> {
  const { id } = office.report;
  const report = findReport(store, id);
  if (!report) throw new Error("no report");
  const { sha256: content } = await frozenNow(
    store,
    report,
    entriesOf(await findEntries(store, id)),
  );
  const request = await postedBy(
    store,
    office.people.preparer.accountId,
    `/api/reports/${id}/submission`,
    {
      ...{ seen: report.standing.number, content, openedAt: store.now().toISOString() },
      ...{ reason: "全年没有这类业务", key: "send" },
    },
  );
  return POST(request, { params: Promise.resolve({ id }) });
}

function saidBy(answer: Response): string | undefined {
  const address = new URL(answer.headers.get("location") ?? "", OURS);
  return takeNote(address.searchParams.get("note") ?? undefined)?.done;
}

const state = () => findReport(store, office.report.id)?.standing.state;

test("where the fonts' thread fails, the report is sent and it is said that nobody looked", async () => {
  coverage.mockRejectedValueOnce(new Error("the thread ended"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const answer = await send();
  expect(answer.status).toBe(303);
  expect(saidBy(answer)).toContain("没能检查有没有印不出来的字，请看预览");
  expect(state()).toBe("reviewing");
});
