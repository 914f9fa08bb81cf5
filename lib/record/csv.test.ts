import { expect, test } from "vitest";
import { recordCsv } from "./csv";

test("a row says who did what, when and from where, and calculates nothing that somebody typed", () => {
  const line = {
    number: 7,
    at: new Date("2019-01-10T02:00:00Z"),
    by: "林晓雯",
    address: "10.0.0.7",
  };
  expect(
    recordCsv([{ ...line, said: "=1+1" }])
      .split("\r\n")
      .slice(1),
  ).toEqual(["7,2019年1月10日 10:00,林晓雯,10.0.0.7,'=1+1", ""]);
});
