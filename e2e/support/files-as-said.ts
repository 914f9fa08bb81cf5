import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "playwright/test";

/** Downloads every file of a public page: each is as its printed SHA-256 says, and bears the title. */
export async function expectFilesAsSaid(page: Page, title: string): Promise<void> {
  await page.getByText("文件校验码（SHA-256）").click();
  const hashes = await page.locator("dd code").allTextContents();
  const links = page.getByRole("region", { name: "下载" }).getByRole("link");
  await expect(links).toHaveCount(4);
  expect(hashes).toHaveLength(4);
  for (const [at, said] of hashes.entries()) {
    const coming = page.waitForEvent("download");
    await links.nth(at).click();
    const download = await coming;
    const bytes = await readFile(await download.path());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(said);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^${title}\\.(pdf|docx|xlsx|json)$`));
  }
}
