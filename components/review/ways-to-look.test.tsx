import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReadWithdrawn } from "./read-withdrawn";
import { WaysToLook } from "./ways-to-look";

const standing = { state: "reviewing", step: 0, revision: 6, number: 12 } as const;
const report = {
  ...{ id: "r", unitId: "u", unitName: "住建局", year: 2018, editionId: "2018" },
  ...{ standing, filed: null },
};

const said = (baseline: number | null, has: { read?: boolean; typed?: boolean }) =>
  renderToStaticMarkup(
    <WaysToLook
      report={report}
      baseline={baseline}
      readBefore={
        has.read && (
          <ReadWithdrawn
            read={{ draft: 5, changes: 3 }}
            page="/reports/r/review"
            alone={baseline === null}
          />
        )
      }
      typedBefore={has.typed ?? false}
      withdrawn={new Set([5])}
      since={baseline}
      changes={1}
    />,
  );

test("what was read and withdrawn is named beside the draft that is compared with, by a link", () => {
  const shown = said(4, { read: true });
  expect(shown).toContain("只看改动（与第4稿比）");
  expect(shown).toContain(
    '<a href="/reports/r/review?since=5">您还看过第5稿（后来撤回），与它比改动 3 处</a>',
  );
});

test("nobody is told that they saw nothing, who read a withdrawn draft or wrote the report", () => {
  expect(said(null, {})).toContain("以前的稿您没有看过");
  const read = said(null, { read: true });
  expect(read).toContain("您只看过第5稿（后来撤回），与它比改动 3 处");
  expect(read).not.toContain("以前的稿您没有看过");
  expect(said(null, { typed: true })).toContain("您填写过这份年报");
});
