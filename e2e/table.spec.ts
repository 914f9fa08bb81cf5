import { expect, type Page } from "playwright/test";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { paste } from "./support/paste";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

test.beforeEach(async ({ page }) => {
  await beSignedIn(page, "preparer");
  await page.goto(`/reports/${site.seeded.report.id}/tables/t18`);
});

const cell = (page: Page, row: string) => fieldOf(page, `t18.${row}`);
const values = (page: Page, ...rows: string[]) =>
  Promise.all(rows.map((row) => cell(page, row).inputValue()));

test("a column from a sheet fills from the focused cell, says what it did, and is undone whole", async ({
  page,
}) => {
  await cell(page, "3.1.1").focus();
  await paste(page, "1,234\n２件\n\n无\n");
  await expect(page.getByText("填入 2 格，没有填 2 处")).toBeVisible();
  expect(await values(page, "3.1.1", "3.1.2", "3.1.3", "3.1.4")).toEqual(["1234", "2", "", ""]);
  await page.getByRole("button", { name: /信函申请数 无：就填这一格/ }).click();
  await expect(page.getByText("又填了 1 格")).toBeVisible();
  expect(await values(page, "3.1.4")).toEqual(["无"]);
  await page.getByRole("button", { name: "撤销" }).click();
  expect(await values(page, "3.1.1", "3.1.2", "3.1.3", "3.1.4")).toEqual(["", "", "", ""]);
});

test("a block is laid by its words and heads; one in doubt is shown, moved and confirmed before a cell is written", async ({
  page,
}) => {
  const rows = "统计指标\t上年数\t统计数\n六、举报投诉数量\t71\t82\n（一）召开会议数\t73\t84\n";
  await cell(page, "1.1").focus();
  await paste(page, rows.split("\n").slice(0, 2).join("\n"));
  await expect(cell(page, "6")).toHaveValue("82");
  await paste(page, rows);
  const preview = page.getByRole("dialog");
  await expect(preview).toContainText("有 1 行在表里没有对应的行");
  await expect(preview.getByRole("row", { name: /举报投诉/ })).toContainText("82");
  await preview
    .getByLabel("（一）召开会议数填到哪一行")
    .selectOption({ label: "（一）召开政府信息公开工作会议或专题会议数" });
  await preview.getByLabel("填入六、举报投诉数量").uncheck();
  expect(await values(page, "1.1", "9.1")).toEqual(["", ""]);
  await preview.getByRole("button", { name: "填入 1 格" }).click();
  await expect(cell(page, "9.1")).toBeFocused();
  expect(await values(page, "6", "9.1")).toEqual(["82", "84"]);
  await page.keyboard.press("Control+z");
  await expect(cell(page, "9.1")).toHaveValue("");
  await expect(cell(page, "6")).toHaveValue("82");
});

test("a total that follows from its parts is offered, not forced", async ({ page }) => {
  await cell(page, "8.3.1").fill("1");
  await cell(page, "8.3.2").fill("14");
  const offer = page.getByRole("button", { name: /点击填入 15/ });
  await expect(offer).toBeVisible();
  await expect(cell(page, "8.3")).toHaveValue("");
  await offer.click();
  await expectSaved(page);
  await page.reload();
  await expect(cell(page, "8.3")).toHaveValue("15");
});

test("Ctrl+Z takes back the total that was just filled in, and leaves its parts alone", async ({
  page,
}) => {
  await cell(page, "8.3").fill("9");
  await cell(page, "8.3.1").fill("1");
  await cell(page, "8.3.2").fill("14");
  const offer = page.getByRole("button", { name: /点击填入 15/ });
  for (const take of [() => offer.click(), () => cell(page, "8.3").press("Control+Enter")]) {
    await expect(offer).toBeVisible();
    await take();
    await expect(cell(page, "8.3")).toHaveValue("15");
    await page.keyboard.press("Control+z");
    await expect(cell(page, "8.3")).toHaveValue("9");
  }
  expect(await values(page, "8.3.1", "8.3.2")).toEqual(["1", "14"]);
});

test("留空 is chosen by keyboard, told from 未填 and 0, and taken back", async ({ page }) => {
  await cell(page, "9.1").focus();
  await page.keyboard.press("F2");
  await page.getByRole("button", { name: /留空（无此项）/ }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("button", { name: "留空", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "留空", exact: true }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("button", { name: "留空", exact: true })).toHaveCount(0);
});

test("a private note is kept beside its figure", async ({ page }) => {
  await cell(page, "9.2").focus();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: /备注/ }).fill("来源：人事科台账");
  await expectSaved(page);
  await page.reload();
  await cell(page, "9.2").focus();
  await page.keyboard.press("F2");
  await expect(page.getByRole("textbox", { name: /备注/ })).toHaveValue("来源：人事科台账");
});

test("unfilled cells are filled with 0 only after they were listed, and that can be undone", async ({
  page,
}) => {
  await page.getByRole("button", { name: "将未填项填 0" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("召开政府信息公开工作会议");
  await expect(cell(page, "9.1")).toHaveValue("");
  await dialog.getByRole("button", { name: /填 0/ }).click();
  await expect(cell(page, "9.1")).toHaveValue("0");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(cell(page, "9.1")).toHaveValue("");
});

test("Esc restores what the cell held; arrows move in the column", async ({ page }) => {
  await cell(page, "5.1").fill("3");
  await cell(page, "5.2").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("9");
  await page.keyboard.press("Escape");
  await expect(cell(page, "5.1")).toHaveValue("3");
  await page.keyboard.press("ArrowDown");
  await expect(cell(page, "5.2")).toBeFocused();
});

test("Ctrl+Z takes back whole entries, one after another, and never a part of one", async ({
  page,
}) => {
  await cell(page, "9.1").focus();
  await page.keyboard.type("481");
  await page.keyboard.press("Enter");
  await page.keyboard.type("592");
  await page.keyboard.press("Enter");
  for (const [undone, left] of [
    ["9.2", "481"],
    ["9.1", ""],
    ["9.1", ""],
  ] as const) {
    await page.keyboard.press("Control+z");
    await expect(cell(page, undone)).toHaveValue("");
    await expect(cell(page, undone)).toBeFocused();
    await expect(cell(page, "9.1")).toHaveValue(left);
  }
  await expectSaved(page);
});
