import { describe, expect, test } from "vitest";
import { isPublicAddress } from "./public-address";

const inner = [
  ...["127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255"],
  ...["192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
  ...["::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1"],
  ...["::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "::127.0.0.1"],
];
const outer = ["1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "11.0.0.1", "2400:3200::1"];

describe("an address within a machine or an office is no public web site", () => {
  test.each(inner)("%s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("an address on the net may be one", () => {
  test.each(outer)("%s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

test("a name is no address", () => {
  expect(isPublicAddress("www.example.gov.cn")).toBe(false);
});
