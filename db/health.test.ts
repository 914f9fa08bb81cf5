import { afterEach, beforeEach, expect, test } from "vitest";
import { LEAST_FREE_BYTES } from "@/lib/operation/health";
import { whatFails } from "./health";
import { openTestStore } from "./testing/open-test-store";

let opened: ReturnType<typeof openTestStore>;
beforeEach(() => (opened = openTestStore()));
afterEach(() => opened.remove());

test("too little room on the database's disk fails before a save does", async () => {
  const withFree = (free: number) => whatFails(opened.store, () => free);
  expect(await withFree(LEAST_FREE_BYTES)).toEqual([]);
  expect(await withFree(LEAST_FREE_BYTES - 1)).toEqual(["disk nearly full"]);
});
