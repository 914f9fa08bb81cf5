import { afterEach, beforeEach, expect, test } from "vitest";
import type { Editable } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import type { Contributor } from "@/lib/gathering/gathered";
import { addAssignments, assign, listAssignments } from "./assignments";
import { changeEntries } from "./change-entries";
import { addContributor } from "./contributors";
import { findEntries } from "./entries";
import { findGathered } from "./gathered";
import type { Store } from "./store";
import { listTakings, take } from "./takings";
import { openTestStore } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";
import { undoTaking } from "./undo-taking";

const CODE = "t18.1.1";
const OTHER = "t18.1.1.a";

let store: Store;
let remove: () => void;
let report: Editable;
let [office, branch]: Contributor[] = [];

beforeEach(async () => {
  ({ store, remove } = openTestStore());
  report = await addReport(store);
  office = await addContributor(store, report, "办公室");
  branch = await addContributor(store, report, "信息科");
});
afterEach(() => remove());

const idOf = (contributor: Contributor | undefined) => contributor?.id ?? "";

/** Takes a figure; answers with the taking's id. */
async function taken(from: Contributor | undefined, given: string, after: string, code = CODE) {
  await take(store, report, idOf(from), () => [{ code, given, after }]);
  const rows = await store.db.select().from(store.tables.takings);
  return rows[rows.length - 1]?.id ?? "";
}

const entry = async (code = CODE) =>
  (await findEntries(store, report.id)).find((each) => each.code === code)?.value;

const given = async (from: Contributor | undefined) =>
  (await findGathered(store, report)).given.get(CODE)?.get(idOf(from));

test("a taking writes what was given and, with the history of a save, what the field holds", async () => {
  await taken(office, "12", "15");
  expect([await entry(), await given(office)]).toEqual(["15", "12"]);
  const history = await store.db.select().from(store.tables.entryHistory);
  expect(history.map(({ value, version }) => [value, version])).toEqual([["15", 1]]);
});

test("what was given before is kept in a history of its own", async () => {
  await taken(office, "12", "12");
  await taken(office, "13", "13");
  const history = await store.db.select().from(store.tables.contributionHistory);
  expect(history.map(({ value, version }) => [value, version])).toEqual([
    ["12", 1],
    ["13", 2],
  ]);
});

test("is told how things stand at that moment, and writes nothing where it is refused", async () => {
  await taken(office, "12", "12");
  const refused = take(store, report, idOf(branch), ({ entries, gathered }) => {
    throw new Refused(`${entries.get(CODE) ?? ""} ${gathered.contributors.length}`);
  });
  await expect(refused).rejects.toThrow("12 2");
  expect(await listTakings(store, report.id)).toHaveLength(1);
});

test("asks again whether the report may still be edited, and then leaves no taking behind", async () => {
  await store.transaction(async () => {
    await store.db.delete(store.tables.memberships);
  });
  await expect(taken(office, "12", "12")).rejects.toThrow(Refused);
  expect(await store.db.select().from(store.tables.takings)).toEqual([]);
});

test("undone from the last to the first, takings leave everything as it was", async () => {
  await changeEntries(store, report, () => new Map([[CODE, "9"]]));
  const first = await taken(office, "12", "12");
  const second = await taken(branch, "3", "15");
  await undoTaking(store, report, second);
  expect([await entry(), await given(branch)]).toEqual(["12", null]);
  await undoTaking(store, report, first);
  expect([await entry(), await given(office)]).toEqual(["9", null]);
  expect(await listTakings(store, report.id)).toEqual([]);
});

test("a field that was changed since is kept, the others come back, and the rest can be undone later", async () => {
  await take(store, report, idOf(office), () =>
    [CODE, OTHER].map((code) => ({ code, given: "12", after: "12" })),
  );
  const [taking] = await listTakings(store, report.id);
  await changeEntries(store, report, () => new Map([[CODE, "20"]]));
  const undoing = await undoTaking(store, report, taking?.id ?? "");
  expect(undoing?.kept).toEqual([CODE]);
  expect([await entry(), await entry(OTHER)]).toEqual(["20", null]);
  await changeEntries(store, report, () => new Map([[CODE, "12"]]));
  expect(await undoTaking(store, report, taking?.id ?? "")).toMatchObject({ kept: [] });
  expect(await entry()).toBe(null);
});

test("undone twice, it is undone once", async () => {
  const id = await taken(office, "12", "12");
  await undoTaking(store, report, id);
  await changeEntries(store, report, () => new Map([[CODE, "12"]]));
  expect(await undoTaking(store, report, id)).toBe(undefined);
  expect(await entry()).toBe("12");
});

test("who was asked for how much stands in the record", async () => {
  await assign(store, report, idOf(office), [CODE, OTHER]);
  const rows = await store.db.select().from(store.tables.recordRows);
  expect(rows.slice(-3).map(({ event }) => JSON.parse(event) as unknown)).toEqual([
    { kind: "contributorAdded", unit: report.unitId, name: "办公室" },
    { kind: "contributorAdded", unit: report.unitId, name: "信息科" },
    { kind: "assigned", report: report.id, fields: 2 },
  ]);
});

test("what is asked of a contributor is exactly what was chosen last", async () => {
  await assign(store, report, idOf(office), [CODE, OTHER]);
  await assign(store, report, idOf(office), [OTHER]);
  await addAssignments(store, report, [{ code: OTHER, contributorId: idOf(office) }]);
  expect(await listAssignments(store, report.id)).toEqual([
    { code: OTHER, contributorId: idOf(office) },
  ]);
});
