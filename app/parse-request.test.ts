import { expect, test } from "vitest";
import { z } from "zod";
import { parseSentData } from "./parse-request";

test("text that is too long is said to be so in the office's words", () => {
  const schema = z.object({ reason: z.string().max(4) });
  expect(() => parseSentData(schema, { reason: "一二三四五" })).toThrow("最多4个字，请删短。");
});
