import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LifeRecord } from "./life-record";

const cleared = {
  ...({ action: "clear", channel: "inSystem", state: "signing", step: null } as const),
  ...{ number: 3, revision: 1, at: new Date("2019-01-10T02:00:00Z"), by: "周怀远" },
  ...{ reason: "", person: "赵明", day: "2019-01-09" },
};

test("the day on which somebody did a step elsewhere is written as every other day", () => {
  const html = renderToStaticMarkup(
    <LifeRecord reportId="r" transitions={[cleared]} scanned={new Set()} said={new Map()} />,
  );
  expect(html).toContain("赵明 2019年1月9日（周怀远登记）");
});
