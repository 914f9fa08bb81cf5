import { expect, test } from "vitest";
import { emWidth } from "./em-width";

test("figures are half as wide as Chinese characters", () => {
  expect(emWidth("2019年1月23日")).toBe(6.5);
});

test("a character outside the basic plane is one character wide", () => {
  expect(emWidth("𠮷")).toBe(1);
});
