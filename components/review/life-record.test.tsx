import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LifeRecord } from "./life-record";

const cleared = {
  ...({ action: "clear", channel: "inSystem", state: "signing", step: null } as const),
  ...{ number: 3, revision: 1, at: new Date("2019-01-10T02:00:00Z"), by: "周怀远" },
  ...{ reason: "", person: "赵明", day: "2019-01-09" },
  ...{ sameName: false, outsider: false, onePerson: null, coAuthor: false },
};

const happened = (step: object) =>
  ({ kind: "step", at: cleared.at, step: { ...cleared, ...step } }) as const;

test("the day on which somebody did a step elsewhere is written as every other day", () => {
  const html = renderToStaticMarkup(
    <LifeRecord
      reportId="r"
      feed={[happened({})]}
      scanned={new Map()}
      writers={[]}
      said={new Map()}
    />,
  );
  expect(html).toContain("赵明 2019年1月9日（周怀远登记）");
});

const html = (step: object) =>
  renderToStaticMarkup(
    <LifeRecord
      reportId="r"
      feed={[happened(step)]}
      scanned={new Map([[3, true]])}
      writers={[
        { revision: 1, accountId: "a", name: "王芳", preparer: true },
        { revision: 1, accountId: "b", name: "李四", preparer: false },
        { revision: 2, accountId: "c", name: "别的稿的人", preparer: false },
      ]}
      said={new Map()}
    />,
  );

test.each([
  [{ onePerson: "经区政府办同意" }, "一人办理（经区政府办同意）"],
  [{ coAuthor: true }, "办的人共同填写过这一稿"],
  [{ sameName: true }, "登记时说明：是另一位同名的人"],
  [{ outsider: true }, "赵明 2019年1月9日（不在系统里的人，周怀远登记）"],
  [{ channel: "onPaper" }, "一张审签单签了几步"],
  [{ action: "sendForReview" }, ">填报：王芳；共同填写：李四<"],
])("%j is said at the step", (step, said) => {
  expect(html(step)).toContain(said);
});

test("a comment is told with the way to all that was said of it", () => {
  const { at } = cleared;
  const thread = {
    ...{ id: "c", revision: 1, code: "", quote: null, nth: 1, text: "请核对<3月>。", at },
    ...{ by: "王芳", byId: "a", office: null, replies: [], marks: [] },
  };
  const named = { thread, number: 2, place: "一、概述" };
  const told = renderToStaticMarkup(
    <LifeRecord
      reportId="r"
      feed={[
        { kind: "comment", at, named },
        { kind: "mark", at, named, marked: { mark: "done", at, by: "李四" } },
        { kind: "edits", at, edits: { revision: 2, by: "李四", at, places: 5 } },
      ]}
      scanned={new Map()}
      writers={[]}
      said={new Map()}
    />,
  );
  expect(told).toContain('王芳写了<a href="#comment-c">批注2（一、概述）</a>');
  expect(told).toContain("请核对&lt;3月&gt;。");
  expect(told).toContain("李四点了「已改好」：<a");
  expect(told).toContain("第2稿　李四填写了 5 处");
});
