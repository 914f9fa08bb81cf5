import { expect, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import { edition2018 as edition } from "@/lib/editions/2018";
import { formatIds } from "@/lib/export/formats";
import { carriedCode } from "@/lib/report/address";
import { openMarks } from "@/lib/report/draft/open-marks";
import { takenDraft } from "@/lib/report/draft/take";
import { draftNames } from "@/lib/report/draft/draft-of";
import { formPages, type FormPage } from "@/lib/report/form-pages";
import { prefilled } from "@/lib/report/prefill";
import { report2017 } from "@/scripts/demo/report-2017";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { draftBar, expectLeft, expectReady, expectSelected } from "./support/draft";
import { exportedText } from "./support/exported-text";
import { enterOn, expectFocusSeen, expectPage, goOn, tabTo } from "./support/focus";
import { expectSaved, fieldOf } from "./support/form";
import { district, seedOffice } from "./support/office";
import { serve, test } from "./support/site";

/** The neighbour has the demo's report of 2017 and has not begun that of 2018. */
const site = serve(async (store) => {
  const { actors } = await seedOffice(store);
  const neighbour = there(actors.get("stranger"), "stranger");
  await seedReport(store, neighbour, 2017, report2017);
  return beginSession(store, neighbour.accountId);
});

const unit = there(
  district.units.find(({ key }) => key === "neighbour"),
  "neighbour",
);
const carried = takenDraft(
  { edition, year: 2017, entries: report2017, unit: [unit.name] },
  prefilled(edition, 2018, unit),
);

/** A mark as the page selects it: of a figure the number. */
interface Expected {
  readonly code: string;
  readonly typed: string;
  readonly words: string;
}

function marksOf({ fields }: FormPage): readonly Expected[] {
  return fields.flatMap(({ code }) => {
    const text = carried.get(carriedCode(code)) ?? "";
    return openMarks(text, text, new Set(), draftNames(carried)).map((mark) => ({
      ...{ code, words: mark.words, typed: text.slice(mark.start, mark.typedEnd) },
    }));
  });
}

const pages = formPages(edition, new Map())
  .map((page) => ({ page, marks: marksOf(page) }))
  .filter(({ marks }) => marks.length > 0);
const total = pages.reduce((sum, { marks }) => sum + marks.length, 0);

/** Typed over, in the parts where they stand. */
const TOUCHED: Readonly<Record<string, string>> = { "13项": "12", "38元": "40" };
const LEFT = "126元";
const pageLeft = there(
  pages.find(({ marks }) => marks.some(({ words }) => words === LEFT)),
  LEFT,
).page.name;

async function beginFromLastYear(page: Page): Promise<void> {
  await page.goto("/reports");
  await tabTo(page, page.getByRole("checkbox", { name: /以上年为底稿/ }));
  await page.keyboard.press("Space");
  const begin = page.getByRole("button", { name: "开始填报" });
  await goOn(page, begin, "2018年政府信息公开工作年度报告");
}

/** Reloads once the page is saved: what was checked stays checked. */
async function reloaded(page: Page, left: number): Promise<void> {
  await expectSaved(page);
  await page.reload();
  await expectLeft(page, left);
}

/** Checks a page mark by mark, with the first one selected: types over some, passes one, confirms the rest. */
async function checkPage(page: Page, marks: readonly Expected[]): Promise<void> {
  let left = marks.length;
  for (const { words, typed } of marks) {
    await expectLeft(page, left);
    await expectSelected(page, typed);
    await expectFocusSeen(page);
    if (words !== LEFT) left -= 1;
    const over = TOUCHED[words];
    if (over !== undefined) await page.keyboard.type(over);
    await page.keyboard.press(words === LEFT ? "Control+ArrowDown" : "Control+Enter");
    if (over !== undefined) await reloaded(page, left);
  }
}

/** Follows a link to a page with marks, and selects the first. */
async function open(
  page: Page,
  name: RegExp | string,
  { page: formPage, marks }: (typeof pages)[number],
) {
  await goOn(page, page.getByRole("link", { name, exact: true }), formPage.name);
  await expectLeft(page, marks.length);
  await expectReady(page);
  await tabTo(page, fieldOf(page, marks[0]?.code ?? ""));
  await page.keyboard.press("Control+Enter");
}

/** Page by page: from one that is checked the last key leads on; from one that is not, a link does. */
async function checkPages(page: Page): Promise<void> {
  const [first] = pages;
  if (first) await open(page, first.page.name, first);
  for (const [at, { page: formPage, marks }] of pages.entries()) {
    await expectPage(page, formPage.name);
    await checkPage(page, marks);
    const next = pages[at + 1];
    if (next && marks.some(({ words }) => words === LEFT)) await open(page, /^下一部分/, next);
  }
}

/** No file says what is checked or not; each holds the text as it was checked. */
async function expectExports(page: Page, report: string): Promise<void> {
  for (const format of formatIds) {
    const answer = await page.request.get(`${report}/export?format=${format}`);
    const bytes = await answer.body();
    const text = await exportedText(format, bytes);
    expect.soft(text, format).not.toContain("待核");
    expect.soft(bytes.includes("<mark"), format).toBe(false);
    expect.soft(/carried\.|confirmed\./.test(bytes.toString()), format).toBe(false);
    if (format !== "xlsx") expect.soft(text, format).toContain("全年14项任务完成12项");
  }
}

test("a report is begun from last year's, and every mark of it touched or confirmed by keyboard but one, which is listed", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const { server, seeded } = site;
  await context.addCookies([{ name: "nianbao-session", value: seeded, url: server.origin }]);
  await beginFromLastYear(page);
  await expect(page.getByText(`上年内容待核 ${total} 个字句`)).toBeVisible();
  for (const { marks } of pages) {
    await expect(
      page.getByRole("cell", { name: `◇ 待核 ${marks.length} 个字句` }).first(),
    ).toBeVisible();
  }
  await checkPages(page);

  await expectPage(page, pageLeft); // the only page where something is left
  await expectSelected(page, "126");
  await enterOn(page, page.getByRole("link", { name: "回概览" }));
  await expect(page.getByText("上年内容待核 1 个字句")).toBeVisible();
  await expect(page.getByRole("cell", { name: "◇ 待核 1 个字句" })).toHaveCount(1);
  const report = page
    .url()
    .replace(/[?#].*$/, "")
    .replace("/reports", "/api/reports");
  await goOn(page, page.getByRole("link", { name: LEFT }), pageLeft);
  await expectSelected(page, "126");
  await expectLeft(page, 1);
  await expect(draftBar(page).getByRole("status")).toHaveText(
    "已选中数字“126元”，还有 1 个字句待核",
  );
  await expectExports(page, report);
});
