import { expect, type Page } from "playwright/test";

/** The bar above a text that came from last year. */
export const draftBar = (page: Page) => page.getByRole("group", { name: "上年底稿" });

export async function expectLeft(page: Page, count: number): Promise<void> {
  await expect(draftBar(page)).toContainText(`待核 ${count} 个字句`);
}

/** The bar hears keys by now. */
export async function expectReady(page: Page): Promise<void> {
  await expect(draftBar(page).getByRole("status")).not.toBeEmpty();
}

/** What is selected in the field that has the cursor. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return "";
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
}

export async function expectSelected(page: Page, words: string): Promise<void> {
  await expect.poll(() => selected(page)).toBe(words);
}
