import { expect, test } from "vitest";
import { fieldsOf } from "@/lib/editions/define";
import { editions } from "@/lib/editions/index";
import { codeOf, formName } from "./address";

test("form names are free of dots, one for each code, and lead back to it", () => {
  for (const edition of editions) {
    const codes = fieldsOf(edition).map(({ code }) => code);
    const names = codes.map(formName);
    expect(new Set(names).size).toBe(codes.length);
    expect(names.filter((name) => name.includes("."))).toEqual([]);
    expect(names.map(codeOf)).toEqual(codes);
  }
});
