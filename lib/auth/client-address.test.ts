import { expect, test } from "vitest";
import { clientAddress, isLoopback } from "./client-address";

test("without a named proxy the connection counts, whatever the header says", () => {
  expect(clientAddress("10.1.1.7", "8.8.8.8", undefined)).toBe("10.1.1.7");
});

test("behind the named proxy its own entry counts, not what was sent to it", () => {
  expect(clientAddress("10.0.0.2", "8.8.8.8, 10.1.1.9", "10.0.0.2")).toBe("10.1.1.9");
});

test("a header from anybody but the named proxy does not count", () => {
  expect(clientAddress("10.1.1.7", "8.8.8.8", "10.0.0.2")).toBe("10.1.1.7");
});

test("an IPv4 address is the same in its IPv6 dress", () => {
  expect(clientAddress("::ffff:10.0.0.2", "10.1.1.9", "10.0.0.2")).toBe("10.1.1.9");
});

test.each([
  ["127.0.0.1", true],
  ["::ffff:127.0.0.1", true],
  ["::1", true],
  ["10.0.0.1", false],
  ["127.0.0.1.example", false],
  ["", false],
])("“%s” is the machine itself: %s", (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
