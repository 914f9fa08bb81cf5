import { expect, test } from "vitest";
import { downloadName } from "./downloads";
import { exportSubject } from "./testing/export-subject";

test.each([
  ["pdf", "青梧县档案局2018年政府信息公开工作年度报告.pdf"],
  ["zip", "青梧县档案局2018年政府信息公开工作年度报告（公布材料包）.zip"],
] as const)("%s is named by the title", (id, name) => {
  expect(downloadName(exportSubject, id)).toBe(name);
});
