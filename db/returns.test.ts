import { afterEach, beforeEach, expect, test } from "vitest";
import { listReturns } from "./returns";
import { addLifeOffice, standAt } from "./testing/life-office";
import { openTestStore } from "./testing/open-test-store";
import { moveReport } from "./transitions";

let opened: ReturnType<typeof openTestStore>;
let office: Awaited<ReturnType<typeof addLifeOffice>>;

beforeEach(async () => {
  opened = openTestStore();
  office = await addLifeOffice(opened.store);
});
afterEach(() => opened.remove());

const returns = () => listReturns(opened.store, [office.report.id]);

test("a return is there with its reason, until the report goes on", async () => {
  const { people, report } = office;
  const seen = await standAt(opened.store, report, people.admin, { state: "reviewing", step: 0 });
  expect(await returns()).toEqual([]);
  const request = { action: "return", channel: "inSystem", reason: "见批注", key: "k" } as const;
  await moveReport(opened.store, people.first, report.id, { ...request, seen });
  expect(await returns()).toMatchObject([{ revision: 1, by: "科长", reason: "见批注" }]);
  await standAt(opened.store, report, people.admin, { state: "reviewing", step: 0 });
  expect(await returns()).toEqual([]);
});
