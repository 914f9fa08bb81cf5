import { expect, test } from "vitest";
import { Refusals } from "./refusals";

const ADDRESS = "name@office.example";
const minutes = (count: number) => new Date(Date.UTC(2019, 0, 10) + count * 60_000);

test("whom the server refused is left alone for a minute, then twice as long each time, never over an hour", () => {
  const refusals = new Refusals();
  let now = 0;
  for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
    refusals.note(ADDRESS, minutes(now));
    expect(refusals.isLeftAlone(ADDRESS, minutes(now + wait - 0.5))).toBe(true);
    now += wait;
    expect(refusals.isLeftAlone(ADDRESS, minutes(now))).toBe(false);
  }
});

test("others are not, nor whose mail was taken since", () => {
  const refusals = new Refusals();
  refusals.note(ADDRESS, minutes(0));
  expect(refusals.isLeftAlone("other@office.example", minutes(0))).toBe(false);
  refusals.forget(ADDRESS);
  expect(refusals.isLeftAlone(ADDRESS, minutes(0))).toBe(false);
});
