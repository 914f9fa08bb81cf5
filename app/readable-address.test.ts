import { expect, test } from "vitest";
import { readableAddress } from "./readable-address";

test.each(["/", "/reports/1?note=%E5%B9%B4", "/reports?search=%"])(
  "%s stays as it is",
  (address) => {
    expect(readableAddress(address)).toBe(address);
  },
);

test.each(["/reports/%ff", "/reports/%E0%A4%A", "/api/reports/%ff/entries"])(
  "%s leads to where nothing is",
  (address) => {
    expect(readableAddress(address)).toBe("/not-found");
  },
);
