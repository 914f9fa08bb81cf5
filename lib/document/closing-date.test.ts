import { expect, test } from "vitest";
import { edition2018 as edition } from "@/lib/editions/2018";
import { closingDate } from "./closing-date";

const { code } = edition.closing.date;

test("the unit's own date wins over the day of signing", () => {
  const entries = new Map([[code, "2019-01-15"]]);
  expect(closingDate(edition, entries, "2019-01-23")).toEqual({
    ...{ day: "2019-01-15", printed: "2019年1月15日" },
  });
});

test.each([
  ["nobody filled in", null],
  ["was left empty", ""],
])("a date that %s is the day of signing", (_, value) => {
  expect(closingDate(edition, new Map([[code, value]]), "2019-01-23")).toEqual({
    ...{ day: "2019-01-23", printed: "2019年1月23日" },
  });
});

test("before it is signed there is none", () => {
  expect(closingDate(edition, new Map())).toEqual({ day: "", printed: "" });
});
