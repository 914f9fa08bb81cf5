import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { parseSent } from "./parse-sent";

const outcome = (code: string, value: string) => {
  const sent = { code, value, seen: 0, key: "k", follows: [] };
  const { entries, invalid } = parseSent(edition2018, [sent]);
  return invalid.length > 0 ? "refused" : entries[0]?.value;
};

test.each([
  ["confirmed.section.overview", "3 1 3", "1 3"],
  ["confirmed.preface.basis", "0", "0"],
  ["confirmed.section.pabcdefghij", "7", "7"],
])("what is confirmed of a draft is saved like a field: %s", (code, value, stored) =>
  expect(outcome(code, value)).toBe(stored),
);

test.each([
  ["confirmed.t18.1.1", "1"],
  ["confirmed.confirmed.section.overview", "1"],
  ["confirmed.section.overview", "确认"],
  ["confirmed.nowhere", "1"],
  ["carried.section.overview", "文字"],
  ["draft.names", "某某"],
  ["heading.overview", "八、概述"],
  ["heading.overview", "概述"],
  ["heading.overview", ""],
])("nobody's browser writes %s as %s", (code, value) =>
  expect(outcome(code, value)).toBe("refused"),
);
