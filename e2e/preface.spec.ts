import { expect, type Page } from "playwright/test";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const composed = (page: Page, text: string) =>
  page.getByRole("paragraph").filter({ hasText: new RegExp(`^本报告依照${text}的要求编制`) });

async function openPreface(page: Page): Promise<void> {
  await beSignedIn(page, "preparer");
  await page.goto(`/reports/${site.seeded.report.id}/preface`);
}

test.describe("a part of the preface that nobody has filled in", () => {
  test("is named where the preface is shown, until it is filled in", async ({ page }) => {
    await openPreface(page);
    await expect(composed(page, "〔编制依据：未填〕")).toBeVisible();
    await fieldOf(page, "preface.basis").fill("《政府信息公开条例》(国务院令第492号)");
    await expect(composed(page, "《政府信息公开条例》（国务院令第492号）")).toBeVisible();
    await fieldOf(page, "preface.basis").fill("");
    await expectSaved(page);
  });

  test("is marked in the text that is taken over too, which is not sent with it", async ({
    page,
  }) => {
    await openPreface(page);
    await page.getByRole("button", { name: "改为自己写" }).click();
    await expect(fieldOf(page, "preface.text")).toHaveValue(
      /^本报告依照〔编制依据：未填〕的要求编制，/,
    );
    await expectSaved(page);
    await page.goto(`/reports/${site.seeded.report.id}/send`);
    await expect(page.getByText("自己写的一段里还留着“未填”的记号")).toBeVisible();
    await page.goto(`/reports/${site.seeded.report.id}/preface`);
    await page.getByRole("button", { name: "改回自动生成" }).click();
    await expectSaved(page);
  });
});

test("one's own preface can be deleted and written anew in the same place", async ({ page }) => {
  await openPreface(page);
  await page.getByRole("button", { name: "改为自己写" }).click();
  await fieldOf(page, "preface.text").press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type("本报告由我局编制。");
  await expect(fieldOf(page, "preface.text")).toHaveValue("本报告由我局编制。");
  await page.getByRole("button", { name: "改回自动生成" }).click();
  await expectSaved(page);
});
