import { describe, expect, test } from "vitest";
import { cases, punctuate } from "./punctuate";

describe.each(cases.map((each) => [each.name, each] as const))("%s", (_, { silent, found }) => {
  test.each(silent.map((text) => [text]))("%s stays", (text) => expect(punctuate(text)).toBe(text));

  test.each(found)("%s prints as %s", (text, print) => expect(punctuate(text)).toBe(print));

  test("what is set stays as it is", () => {
    for (const [, print] of found) expect(punctuate(print)).toBe(print);
  });
});
