import { expect, test } from "vitest";
import { toldApart } from "./told-apart";

test("people of one name are told apart by their user names, others are left alone", () => {
  const people = [
    { label: "王芳", name: "wf" },
    { label: "李四", name: "ls" },
    { label: "王芳", name: "wangfang" },
  ];
  expect(toldApart(people).map(({ label }) => label)).toEqual([
    ...["王芳（用户名：wf）", "李四", "王芳（用户名：wangfang）"],
  ]);
});
