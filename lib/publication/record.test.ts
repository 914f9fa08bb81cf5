import { describe, expect, test } from "vitest";
import { readRecord, type TypedRecord } from "./record";

const typed: TypedRecord = {
  address: "https://www.example.gov.cn/zwgk/123.html",
  day: "2019-01-23",
  indexNumber: "QX012-2019-0001",
};
const read = (other: Partial<TypedRecord>, publicHere = false) =>
  readRecord({ ...typed, ...other }, { today: "2019-01-24", publicHere });
const problems = (other: Partial<TypedRecord>, publicHere = false) => {
  const record = read(other, publicHere);
  return record.ok ? [] : Object.keys(record.problems);
};

describe("what is recorded of a publication", () => {
  test("is what was typed, in the form in which it is kept", () => {
    const said = { address: ` ${typed.address} `, day: "2019年1月23日", indexNumber: " QX012 " };
    expect(read(said)).toEqual({ ok: true, value: { ...typed, indexNumber: "QX012" } });
  });

  test("may lack the index number", () => {
    expect(problems({ indexNumber: "" })).toEqual([]);
  });

  for (const address of [
    "www.example.gov.cn",
    "javascript:alert(1)",
    "ftp://a.example/b",
    "见网站",
  ]) {
    test(`has no address that is not a whole link: ${address}`, () => {
      expect(problems({ address })).toEqual(["address"]);
    });
  }

  test("is told of an address that is none what a whole one looks like, not the beginning of one", () => {
    const record = read({ address: "见网站" });
    expect(record.ok || record.problems.address).toContain(
      "https://www.example.gov.cn/zwgk/123.html",
    );
  });

  test("has an address unless the public reads here", () => {
    expect(problems({ address: " " })).toEqual(["address"]);
    expect(problems({ address: " " }, true)).toEqual([]);
  });

  test("may be of today, not of tomorrow, and not of a day that there is not", () => {
    expect(problems({ day: "2019-01-24" })).toEqual([]);
    expect(problems({ day: "2019-01-25" })).toEqual(["day"]);
    expect(problems({ day: "2019-02-30" })).toEqual(["day"]);
  });

  test("says all faults at once", () => {
    expect(problems({ address: "x", day: "", indexNumber: "a\u0000" })).toEqual([
      "address",
      "day",
      "indexNumber",
    ]);
  });
});
