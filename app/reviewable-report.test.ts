import { expect, test, vi } from "vitest";
import { changeEntries } from "@/db/change-entries";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning, move, send } from "@/db/testing/lead-to";
import type { Value } from "@/lib/report/value";
import { editableBy } from "@/lib/report/permissions";
import { shownContent } from "./reports/[id]/review/open-review";
import { reviewableReport } from "./reviewable-report";
import { shownTransitions } from "./shown-transitions";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await write("5");
});

const CODE = "t18.1.1";
const NOT_FOUND = "NEXT_HTTP_ERROR_FALLBACK;404";

async function write(value: Value): Promise<void> {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  const editable = editableBy(office.people.preparer, report);
  await changeEntries(store, editable, () => new Map([[CODE, value]]));
}

const see = (who: keyof typeof office.people) =>
  reviewableReport(office.people[who], store, office.report.id);

/** The figure as the page shows it to somebody. */
const shownTo = async (who: keyof typeof office.people) =>
  (await shownContent(await see(who))).entries.get(CODE);

async function file(): Promise<void> {
  const { head, preparer } = office.people;
  await leadToSigning(store, office);
  await move(store, office, head, "sign");
  await move(store, office, preparer, "file");
}

async function fileAndReturn(): Promise<void> {
  await file();
  await move(store, office, office.people.competent, "return");
}

test("before it was ever filed the competent office sees nothing of it", async () => {
  await leadToSigning(store, office);
  await expect(see("competent")).rejects.toThrow(NOT_FOUND);
});

test("after its return the competent office still sees what was filed, and not what is written since", async () => {
  await fileAndReturn();
  await write("6");
  expect(await shownTo("competent")).toBe("5");
});

test("the unit sees what is written since", async () => {
  await fileAndReturn();
  await write("6");
  expect(await shownTo("preparer")).toBe("6");
});

test("a later draft under review is not shown to the competent office before it is filed", async () => {
  await fileAndReturn();
  await write("6");
  await send(store, office);
  expect([await shownTo("competent"), await shownTo("first")]).toEqual(["5", "6"]);
});

test("what the unit does with a later draft the competent office does not see in the record either", async () => {
  await fileAndReturn();
  await write("6");
  await send(store, office);
  const actions = (await shownTransitions(store, await see("competent"))).map(
    ({ action }) => action,
  );
  expect(actions.slice(-2)).toEqual(["file", "return"]);
});

test("once it is filed again, that is what the competent office sees", async () => {
  await fileAndReturn();
  await write("6");
  await file();
  expect(await shownTo("competent")).toBe("6");
  expect(await see("competent")).toMatchObject({ filed: [1, 2] });
});

test("while an amendment is written the competent office sees what was published", async () => {
  await file();
  await move(store, office, office.people.competent, "accept");
  await move(store, office, office.people.preparer, "publish");
  await move(store, office, office.people.preparer, "amend");
  await write("7");
  expect(await shownTo("competent")).toBe("5");
});

test.each(["neighbours", "admin"] as const)("%s see none of it", async (who) => {
  await fileAndReturn();
  await expect(see(who)).rejects.toThrow(NOT_FOUND);
});
