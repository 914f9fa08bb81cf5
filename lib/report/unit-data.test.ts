import { expect, test } from "vitest";
import { parseUnitData } from "./unit-data";

test("only the name must be there", () => {
  expect(parseUnitData({ name: " 青溪区水务局 " })).toEqual({
    data: { name: "青溪区水务局", address: "", telephone: "", website: "" },
    problems: {},
  });
  expect(Object.keys(parseUnitData({}).problems)).toEqual(["name"]);
});

test("what is wrong is said of the field it is wrong in, and what was typed stays", () => {
  const { data, problems } = parseUnitData({
    ...{ name: "青溪区水务局", telephone: "问前台", website: "javascript:alert(1)" },
  });
  expect(Object.keys(problems)).toEqual(["telephone", "website"]);
  expect(data.telephone).toBe("问前台");
});
