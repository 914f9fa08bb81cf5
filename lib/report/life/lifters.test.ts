import { expect, test } from "vitest";
import { liftersOf } from "./lifters";

const unit = {
  heads: ["局长", "副局长", "填报局长"],
  administrators: ["管理员", "上级管理员", "填报管理员"],
  preparers: new Set(["填报人", "填报局长", "填报管理员"]),
};

test.each([
  ["of nobody here", null, ["局长", "副局长", "管理员", "上级管理员"]],
  ["of the head", "局长", ["副局长", "管理员", "上级管理员"]],
  ["of an administrator", "管理员", ["局长", "副局长", "上级管理员"]],
  ["of a reviewer", "科长", ["局长", "副局长", "管理员", "上级管理员"]],
])("against a signature %s: neither preparers nor who signed lift it", (_, personId, expected) => {
  expect(liftersOf({ recordedBy: "填报人", personId }, unit)).toEqual(expected);
});

test("whoever recorded the step lifts nothing, whatever they are by now", () => {
  const recordedBy = "上级管理员";
  expect(liftersOf({ recordedBy, personId: null }, unit)).not.toContain(recordedBy);
});

test("where there is nobody else, whoever is said to have signed lifts it", () => {
  const alone = { heads: ["局长"], administrators: ["填报管理员"], preparers: unit.preparers };
  expect(liftersOf({ recordedBy: "填报人", personId: "局长" }, alone)).toEqual(["局长"]);
});
