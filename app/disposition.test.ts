import { expect, test } from "vitest";
import { disposition } from "./disposition";

const names = (header: string) =>
  /^attachment; filename="(.*)"; filename\*=UTF-8''(.*)$/.exec(header);

test.each([
  ["青梧县档案局2018年政府信息公开工作年度报告.docx", "nianbao-2018.docx"],
  [
    "青梧县档案局2018年政府信息公开工作年度报告（公开件，送审稿第3稿）.docx",
    "nianbao-2018-public-draft-3.docx",
  ],
  ["青梧县档案局2018年政府信息公开工作年度报告（公布材料包）.zip", "nianbao-2018-kit.zip"],
  ["住建局2018年年报签批扫描件2.pdf", "nianbao-2018-scan-2.pdf"],
  ["操作记录.csv", "nianbao-record.csv"],
  ["单位和账号名单.xlsx", "nianbao-roster.xlsx"],
  ["=cmd|'/c calc'!A0 \"局\"2016年.pdf", "nianbao-cmd-c-calc-A0-2016.pdf"],
])("%s has the name %s beside it", (name, ascii) => {
  const [, plain = "", full = ""] = names(disposition(name)) ?? [];
  expect(plain).toBe(ascii);
  expect(decodeURIComponent(full)).toBe(name);
  expect(full).toMatch(/^[\w.%~-]*$/);
});
