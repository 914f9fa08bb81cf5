import { expect, test } from "vitest";
import { markedOf } from "@/lib/changes/testing/revisions";
import { edition2018 } from "@/lib/editions/2018";
import { fieldAt } from "@/lib/report/field-at";
import { otherPlaces } from "@/lib/report/other-places";
import { placeComments, type PlacedComment } from "./comment-places/place-comments";
import { foldUnchanged } from "./fold-unchanged";
import { renderArticle } from "./html-article";
import { FieldIds } from "./html-field-ids";

const LINES = [
  "第一段。",
  "（一）公开目录。目录照旧。",
  "第三段。",
  "第四段有3条。",
  "第五段。",
  "（二）第六段。",
];
const OVERVIEW = "section.overview";
const before = { [OVERVIEW]: LINES.join("\n"), "t18.1.1": "5", "t18.1.2.2": "7" };
const after = {
  ...before,
  [OVERVIEW]: before[OVERVIEW].replace("3条", "4条"),
  "t18.1.2.2": "8",
};

const isField = (code: string) => fieldAt(edition2018, code) !== undefined;

/** The article that a reviewer is shown, folded; and the same before that. */
async function shown(
  is: Readonly<Record<string, string>>,
  comments: readonly PlacedComment[] = [],
) {
  const { document } = await markedOf(before, is);
  const article = renderArticle(document, new FieldIds(isField, otherPlaces(edition2018)));
  const { html } = placeComments(article, comments);
  return { html, folded: foldUnchanged(html) };
}

/** What is in sight: without what is folded, without tags. */
const inSight = (html: string): string =>
  html
    .replace(/(<summary>.*?<\/summary>)[\s\S]*?<\/details>/g, "$1")
    .replace(/<tr class="unchanged">.*/g, "")
    .replace(/<[^>]*>/g, "");

test("what did not change is a line that says how much, and its heading stays over what did", async () => {
  const seen = inSight((await shown(after)).folded);
  expect(seen).not.toContain("第一段。");
  expect(seen).toMatch(
    /一、概述\s*……（未改动 1 段）\s*（一）公开目录。目录照旧。\s*……（未改动 1 段）\s*第四段有/,
  );
  expect(seen).toMatch(/……（未改动 2 段）\s*二、/);
});

test("rows of the table too, by the row that heads them", async () => {
  const seen = inSight((await shown(after)).folded);
  expect(seen).toMatch(/……（未改动 \d+ 行）\s*（二）通过不同渠道和方式公开政府信息的情况/);
  expect(seen).toContain("政府网站公开政府信息数");
  expect(seen).not.toContain("（一）主动公开政府信息数");
});

test("what an open comment is about stays in sight, in the text and in the table", async () => {
  const about = { id: "a", number: 1, nth: 1 };
  const { folded } = await shown(after, [
    { ...about, code: OVERVIEW, quote: "第三段" },
    { ...about, id: "b", code: "t18.1.1", quote: null },
  ]);
  const seen = inSight(folded);
  expect(seen).toContain("第三段。");
  expect(seen).toContain("（一）主动公开政府信息数");
});

test("nothing is lost, and every heading of a part stays", async () => {
  const { html, folded } = await shown(after);
  const words = (text: string) =>
    text.replace(/……（未改动 \d+ [段行]）|显示未改动的行/g, "").replace(/<[^>]*>|\s/g, "");
  expect(words(folded)).toBe(words(html));
  expect(inSight(folded).match(/[一二三四五六七八]、/g)?.length).toBeGreaterThanOrEqual(8);
});

test("the rows of a fold are as wide as the table", async () => {
  const { folded } = await shown(after);
  expect(folded).toContain('<tr class="fold"><td colspan="3">');
  expect(folded.match(/<label class="no-print" for="show-rows-1">/g)).toHaveLength(1);
});
