import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HandedBack } from "./handed-back";

const refused = {
  problem: "年报已经往下走了",
  typed: { reason: "第二部分 <与> 统计表不符", seen: "3" },
};

test("a reason that was typed while the draft was withdrawn is handed back as it was", () => {
  const html = renderToStaticMarkup(<HandedBack note={refused} there={[]} />);
  expect(html).toContain("第二部分 &lt;与&gt; 统计表不符");
  expect(html).not.toContain(">3<");
});

test("where its form still stands, it stands there", () => {
  expect(renderToStaticMarkup(<HandedBack note={refused} there={["reason"]} />)).toBe("");
});

test("nothing is handed back of what was done", () => {
  const done = { done: "已办「退回」", typed: refused.typed };
  expect(renderToStaticMarkup(<HandedBack note={done} there={[]} />)).toBe("");
});
