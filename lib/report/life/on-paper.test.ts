import { expect, test } from "vitest";
import { needsScan, paperActions } from "./on-paper";

test("what the table of permissions allows on paper can be recorded", () => {
  expect(paperActions).toEqual(["approve", "return", "clear", "sign", "accept"]);
});

test("of what the competent office did there may be no paper", () => {
  expect([needsScan("reviewing"), needsScan("filed")]).toEqual([true, false]);
});
