import { expect, test } from "vitest";
import { oneLine } from "./one-line";

test.each([
  ["住建局\r\nBcc: all@office.example", "住建局 Bcc: all@office.example"],
  ["住建局\u2028假\u0085假\u0000", "住建局 假 假"],
  ["\u202e住建局\u200b", "住建局"],
  ["  水务局　执法队 ", "水务局 执法队"],
])("%j is %j in one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});
