import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { exportedText } from "./support/exported-text";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

/** The file of Word that the page offers, and how it is called. */
async function word(page: Page) {
  const link = page.getByRole("link", { name: "Word 文档（DOCX）" });
  const response = await page.request.get((await link.getAttribute("href")) ?? "");
  const name = decodeURIComponent(response.headers()["content-disposition"] ?? "");
  return { name, text: await exportedText("docx", await response.body()) };
}

test("who exports chooses for whom it is printed; pages, files and their names follow", async ({
  page,
}) => {
  await beSignedIn(page, "preparer");
  await page.goto(`/reports/${site.seeded.report.id}/preview`);
  const filing = page.getByRole("link", { name: "报送件", exact: true });
  await expect(filing).toHaveAttribute("aria-current", "true");
  await expect(filing).toHaveAccessibleDescription(/主管部门/);
  expect(await word(page)).toMatchObject({
    name: expect.stringMatching(/（送审稿第1稿）\.docx$/),
    text: expect.stringContaining("审核人："),
  });

  await page.getByRole("link", { name: "公开件", exact: true }).click();
  await expectAccessible(page);
  const publicFile = await word(page);
  expect(publicFile.name).toMatch(/（公开件，送审稿第1稿）\.docx$/);
  expect(publicFile.text).not.toContain("审核人：");

  await page.getByRole("link", { name: "150%" }).click();
  await page.getByRole("link", { name: "审阅稿", exact: true }).click();
  await expect(page.getByRole("link", { name: "150%" })).toHaveAttribute("aria-current", "true");
  expect((await word(page)).name).toMatch(/（审阅稿第1稿）\.docx$/);
  const image = page.getByRole("img", { name: /^第1页/ });
  await expect(image).toHaveJSProperty("complete", true);
  expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
});

test("a printing that is not known is refused", async ({ page }) => {
  await beSignedIn(page, "preparer");
  const file = `/api/reports/${site.seeded.report.id}/export?format=pdf&printing=x`;
  expect((await page.request.get(file)).status()).toBe(400);
});

test("on paper the preview is its pages alone, and a form has nothing to press", async ({
  page,
}) => {
  await beSignedIn(page, "preparer");
  await page.emulateMedia({ media: "print" });
  const report = `/reports/${site.seeded.report.id}`;
  await page.goto(`${report}/preview`);
  await expect(page.getByRole("img", { name: /^第1页的版面/ })).toBeVisible();
  for (const path of ["preview", "sections/overview", "tables/t18", "parts"]) {
    await page.goto(`${report}/${path}`);
    await expect(
      page.locator("nav, .preview-side, .save-line, .button").filter({ visible: true }),
    ).toHaveCount(0);
  }
});
