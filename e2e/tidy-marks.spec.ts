import { expect, type Locator } from "playwright/test";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

let report: string;
let text: Locator;
test.beforeEach(async ({ page }) => {
  await beSignedIn(page, "preparer");
  report = `/reports/${site.seeded.report.id}`;
  await page.goto(`${report}/sections/overview`);
  text = fieldOf(page, "section.overview");
});

const TYPED = "公开31条,5项由街道办理;电话:0000-5550128.\n一、公开的内容";
const TIDIED = "公开31条，5项由街道办理;电话：0000-5550128。\n一、公开的内容";

test("marks are shown as print has them, and set in the text where they were chosen, undone by one key", async ({
  page,
}) => {
  await text.fill(TYPED);
  await expectSaved(page);

  await page.goto(`${report}/preview`);
  await expect(page.getByText("里面有 1 段以“一、”一类序号开头")).toBeVisible();
  await page.getByText("排印时改了 4 处标点").click();
  await page.getByRole("link", { name: "一、概述", exact: true }).first().click();

  await page.getByRole("button", { name: "整理标点" }).click();
  await page.getByRole("checkbox").nth(1).uncheck();
  await page.getByRole("button", { name: "整理 3 处" }).click();
  await expect(text).toHaveValue(TIDIED);
  await text.press("Control+z");
  await expect(text).toHaveValue(TYPED);
  await text.press("Control+Shift+z");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(text).toHaveValue(TYPED);
  await expectSaved(page);
});

const TWO_NUMBERS = "见青溪政发[2018]12号;另见青溪政发[2018]13号.";

test("a text is found in every part, replaced where it was chosen, and taken back", async ({
  page,
}) => {
  await text.fill(TWO_NUMBERS);
  await expectSaved(page);

  await page.goto(`${report}/find?sought=%5B2018%5D&by=%E3%80%942018%E3%80%95`);
  await expect(page.getByText("找到 2 处。")).toBeVisible();
  await page.getByRole("checkbox").nth(1).uncheck();
  await page.getByRole("button", { name: "替换打勾的" }).click();
  const undo = page.getByRole("button", { name: "撤销刚才的替换" });
  await expect(undo).toBeVisible();
  await expect(page.getByText("找到 1 处。")).toBeVisible();
  await undo.click();
  await expect(page.getByText("已撤销，1 个地方")).toBeVisible();
  await page.goto(`${report}/sections/overview`);
  await expect(text).toHaveValue(TWO_NUMBERS);
});
