import { expect, test } from "vitest";
import { openTestStore } from "@/db/testing/open-test-store";
import { addPreparer, addUnit } from "@/db/testing/sample-report";
import { unitReports } from "./unit-reports";

test("last year's report can be begun from the first minute of the year, as clocks show it in China", async () => {
  const { store, remove } = openTestStore(() => new Date("2018-12-31T16:01:00Z"));
  try {
    const actor = await addPreparer(store, "王测试", await addUnit(store, "测试局"));
    const [unit] = await unitReports(store, actor);
    expect(unit?.openYears[0]?.year).toBe(2018);
  } finally {
    remove();
  }
});
