import { expect, type BrowserContext, type Page } from "playwright/test";
import { formatIds } from "@/lib/export/formats";
import { expectAccessible } from "./support/accessible";
import { draftBar, expectLeft, expectReady, expectSelected } from "./support/draft";
import { seedDraftOffice } from "./support/draft-office";
import { exportedText } from "./support/exported-text";
import { expectFits } from "./support/fits";
import { expectSaved, fieldOf } from "./support/form";
import { serve, test } from "./support/site";

const LAST = {
  "preface.basis": "《关于编制2017年年度报告的通知》",
  "section.overview": "2017年，全年公开37条，培训3次。\n其中规范性文件7件。",
  "section.fees": "收费126元。",
  "section.other": "无其他需要报告的事项。",
};
const OVERVIEW = "2018年，全年公开37条，培训3次。\n其中规范性文件7件。";
/** 1 in the preface, 4 in the overview, 1 each in the others. */
const TOTAL = 7;

const site = serve((store) =>
  seedDraftOffice(store, {
    带入: { last: LAST, own: { "section.fees": "自己写的收费。" } },
    导出: { last: LAST },
    撤销: { last: LAST },
    不用: { last: LAST },
    全部: { last: LAST },
    清空: { last: LAST },
    两人: { last: LAST },
    看看: { last: LAST },
    读者: { last: LAST },
    无码: { last: LAST },
    无碍: { last: LAST },
    未带: { last: LAST },
    整体: { last: LAST },
    地址: { last: LAST },
    增列: {
      last: {
        outline: "overview 概述\npabcdefghij 2017年特色做法",
        "section.overview": "全年公开37条。",
        "section.pabcdefghij": "建成2017年专栏5个。",
        "preface.text": "本报告由2个部分组成。",
      },
    },
  }),
);
type Unit = Parameters<typeof site.seeded.report>[0];

const addressOf = (unit: Unit) => `/reports/${site.seeded.report(unit)}`;

async function be(context: BrowserContext, unit: Unit, who: "甲" | "乙" | "审" = "甲") {
  const value = site.seeded.token(unit, who);
  await context.addCookies([{ name: "nianbao-session", value, url: site.server.origin }]);
}

async function take(page: Page, unit: Unit): Promise<void> {
  await be(page.context(), unit);
  await page.goto(addressOf(unit));
  await page.getByText("以上年为底稿", { exact: true }).click();
  await page.getByRole("button", { name: "带入，逐处核对" }).click();
  await expect(page.getByText("已经以上年年报为底稿")).toBeVisible();
}

async function open(page: Page, unit: Unit, path: string): Promise<void> {
  await page.goto(`${addressOf(unit)}/${path}`);
  await expectReady(page);
}

async function expectState(page: Page, unit: Unit, part: string, state: string): Promise<void> {
  await page.goto(addressOf(unit));
  await expect(page.getByRole("row").filter({ hasText: part }).first()).toContainText(state);
}

test("taking it names the parts, asks once, and leaves alone what is filled in", async ({
  page,
}) => {
  await be(page.context(), "带入");
  await page.goto(addressOf("带入"));
  await page.getByText("以上年为底稿", { exact: true }).click();
  await expect(page.getByText(/把2017年年报里这 3 处的文字带进来/)).toContainText(
    "编制说明；一、概述；八、其他需要报告的事项",
  );
  await page.getByRole("button", { name: "带入，逐处核对" }).click();
  await expect(page.getByText(`上年内容待核 ${TOTAL - 1} 个字句`)).toBeVisible();
  await page.goto(`${addressOf("带入")}/sections/fees`);
  await expect(fieldOf(page, "section.fees")).toHaveValue("自己写的收费。");
  await expect(draftBar(page)).toHaveCount(0);
});

test("an untouched draft is in no file, and in JSON the part is 未填", async ({ page }) => {
  await take(page, "导出");
  for (const format of formatIds) {
    const answer = await page.request.get(`/api${addressOf("导出")}/export?format=${format}`);
    const bytes = await answer.body();
    expect.soft(await exportedText(format, bytes), format).not.toMatch(/37条|126元|待核/);
    if (format !== "json") continue;
    const { entries } = JSON.parse(bytes.toString()) as { entries: Record<string, unknown> };
    expect(entries["section.overview"] ?? null).toBeNull();
    expect(
      Object.keys(entries).filter((code) => /^(carried|confirmed|draft)\./.test(code)),
    ).toEqual([]);
  }
});

test("a double click takes a paragraph over once, 待核; Ctrl+Z only that", async ({ page }) => {
  await be(page.context(), "未带");
  await page.goto(`${addressOf("未带")}/sections/overview`);
  const field = fieldOf(page, "section.overview");
  await field.fill("自己写的。");
  await page.getByText("上年文字", { exact: true }).click();
  await page.getByRole("button", { name: "带入上年文字" }).last().dblclick();
  await expect(page.getByRole("button", { name: "已带入" })).toBeVisible();
  await expect(field).toHaveValue("自己写的。\n其中规范性文件7件。");
  await expectLeft(page, 1);
  await field.press("Control+z");
  await expect(field).toHaveValue("自己写的。");
});

test("the preview lists on screen what is left, and on paper nothing of it", async ({ page }) => {
  await take(page, "看看");
  await page.goto(`${addressOf("看看")}/preview`);
  const notice = page.getByText(`还有 ${TOTAL} 个字句的上年内容未核`);
  await expect(notice).toBeVisible();
  await expect(page.getByRole("link", { name: "126元" })).toBeVisible();
  await expect(page.getByRole("region", { name: "阅读视图" })).not.toContainText("126元");
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(notice).toBeHidden();
});

test("what there is to see of a draft has nothing that axe finds, and fits", async ({ page }) => {
  test.setTimeout(180_000);
  const looks = [
    async () => {
      await page.goto(addressOf("无碍"));
      await expect(page.getByText("还没有核对的旧内容")).toBeVisible();
    },
    () => open(page, "无碍", "preface"),
    () => open(page, "无碍", "sections/overview"),
    async () => {
      await page.getByRole("button", { name: "全部确认" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ];
  await take(page, "无碍");
  for (const look of looks) {
    await look();
    await expectAccessible(page);
    await expectFits(page);
  }
  await be(page.context(), "未带");
  await page.goto(addressOf("未带"));
  await page.getByText("以上年为底稿", { exact: true }).click();
  await expectAccessible(page);
});

test("a draft is withdrawn whole while nothing of it was touched, and not afterwards", async ({
  page,
}) => {
  await take(page, "撤销");
  await page.getByRole("button", { name: "撤销底稿" }).click();
  await expect(page.getByText("已撤销底稿")).toBeVisible();
  await expect(page.getByText("上年内容待核")).toHaveCount(0);
  await take(page, "撤销");
  await open(page, "撤销", "sections/fees");
  await fieldOf(page, "section.fees").fill("收费130元。");
  await expectSaved(page);
  await page.goto(addressOf("撤销"));
  await expect(page.getByRole("button", { name: "撤销底稿" })).toHaveCount(0);
  const data = { act: "withdraw" };
  const headers = { origin: site.server.origin };
  const refused = await page.request.post(`/api${addressOf("撤销")}/draft`, { data, headers });
  expect(refused.status()).toBe(422);
});

test("a part goes without its draft, can have it back, and stays as it was left", async ({
  page,
}) => {
  await take(page, "不用");
  await open(page, "不用", "sections/overview");
  const field = fieldOf(page, "section.overview");
  await page.getByRole("button", { name: "不用这一部分的底稿" }).click();
  await expect(field).toHaveValue("");
  const undo = page.getByRole("button", { name: "撤销", exact: true });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(field).toHaveValue(OVERVIEW);
  await expectLeft(page, 4);
  await page.getByRole("button", { name: "不用这一部分的底稿" }).click();
  await expectSaved(page);
  await page.reload();
  await expect(field).toHaveValue("");
  await expectState(page, "不用", "一、概述", "○ 未填");
});

test("全部确认 lists what it confirms, and is taken back by one button", async ({ page }) => {
  await take(page, "全部");
  await open(page, "全部", "sections/overview");
  await page.getByRole("button", { name: "全部确认" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem").locator("strong")).toHaveText([
    "2018年",
    "37条",
    "3次",
    "7件",
  ]);
  await dialog.getByRole("button", { name: "全部确认" }).click();
  await expect(draftBar(page)).toContainText("没有待核的上年内容");
  await expect(page.getByRole("link", { name: /^去/ })).toBeFocused();
  await draftBar(page).getByRole("button", { name: "撤销" }).click();
  await expectLeft(page, 4);
  await page.getByRole("button", { name: "全部确认" }).click();
  await dialog.getByRole("button", { name: "全部确认" }).click();
  await expectSaved(page);
  await expectState(page, "全部", "一、概述", "● 已填");
});

test("a text without a figure is confirmed as a whole; only then it counts", async ({ page }) => {
  await take(page, "整体");
  await open(page, "整体", "sections/other");
  await expectLeft(page, 1);
  await fieldOf(page, "section.other").press("Control+Enter");
  await expect(page).not.toHaveURL(/sections\/other/);
  await expectState(page, "整体", "八、其他需要报告的事项", "● 已填");
});

test("a text that was emptied by hand is empty after a reload", async ({ page }) => {
  await take(page, "清空");
  await open(page, "清空", "sections/overview");
  const field = fieldOf(page, "section.overview");
  await field.press("Control+A");
  await field.press("Delete");
  await expectSaved(page);
  await page.reload();
  await expect(field).toHaveValue("");
  await expectState(page, "清空", "一、概述", "○ 未填");
});

test("two people check one text, and nobody has to choose", async ({ page, browser }) => {
  await take(page, "两人");
  const other = await (await browser.newContext({ baseURL: site.server.origin })).newPage();
  await be(other.context(), "两人", "乙");
  const [first, second] = [fieldOf(page, "section.overview"), fieldOf(other, "section.overview")];
  await open(page, "两人", "sections/overview");
  await open(other, "两人", "sections/overview");
  await first.press("Control+Enter");
  await first.press("Control+Enter");
  await expectSaved(page);
  await second.press("Control+Enter");
  await second.press("Control+ArrowDown");
  await second.press("Control+Enter");
  await expectLeft(other, 2);
  await expectSaved(other);
  await page.reload();
  await expectLeft(page, 2);
  await other.context().close();
});

test("who only reads the report is shown what is stored, not the draft", async ({ page }) => {
  await take(page, "读者");
  await page.context().clearCookies();
  await be(page.context(), "读者", "审");
  await page.goto(`${addressOf("读者")}/sections/overview`);
  await expect(fieldOf(page, "section.overview")).toHaveValue("");
  await expect(draftBar(page)).toHaveCount(0);
});

test("a part that the unit added comes along with its heading, and the preface in its own words", async ({
  page,
}) => {
  await take(page, "增列");
  await page.getByRole("link", { name: "二、2018年特色做法" }).first().click();
  await expect(fieldOf(page, "section.pabcdefghij")).toHaveValue("建成2018年专栏5个。");
  await expectLeft(page, 2);
  await open(page, "增列", "preface");
  await expect(fieldOf(page, "preface.text")).toHaveValue("本报告由2个部分组成。");
  await page.getByRole("button", { name: "改回自动生成" }).click();
  await expect(page.getByText("由概述、2018年特色做法等2个部分组成")).toBeVisible();
  await page.getByRole("button", { name: /找回自己写的文字/ }).click();
  await expectLeft(page, 1);
});

test("a mark that is typed over is touched, and one is led to by its address", async ({ page }) => {
  await take(page, "地址");
  await page.getByRole("link", { name: "7件" }).click();
  await expectSelected(page, "7");
  await page.keyboard.type("8");
  await expectLeft(page, 3);
  await expect(fieldOf(page, "section.overview")).toHaveValue(OVERVIEW.replace("7件", "8件"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("last year is taken as the draft, and its text is there", async ({ page }) => {
    await take(page, "无码");
    await page.goto(`${addressOf("无码")}/sections/overview`);
    await expect(fieldOf(page, "section.overview")).toHaveValue(OVERVIEW);
  });
});
