import { expect, type Locator, type Page } from "playwright/test";

/** The control of a field: ids are codes, which hold dots. */
export const fieldOf = (page: Page, code: string): Locator => page.locator(`[id="${code}"]`);

/** Waits until the line at the top says that the server has it. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").first()).toContainText(/^已保存 \d\d:\d\d$/);
}
