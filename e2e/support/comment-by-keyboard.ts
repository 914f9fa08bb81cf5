import { expect, type Locator, type Page } from "playwright/test";
import { enterOn, tabTo } from "./focus";

const FAR = 150;

/** Walks the document by arrow keys until the place has the cursor. */
export async function walkTo(page: Page, place: Locator): Promise<void> {
  const entry = page.locator('.reading [tabindex="0"][data-code]');
  if (new URL(page.url()).hash === "") await tabTo(page, entry);
  else await entry.focus(); // one has just commented, and is behind the document
  for (let steps = 0; steps < FAR; steps += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`not reached by ${FAR} arrows`);
}

/** Walks to the part that has the sentence, and in it to the nth sentence. */
export async function walkToSentence(page: Page, part: string, sentence: string, nth: number) {
  const paragraph = page.locator(`[data-code="${part}"]`, { hasText: sentence });
  await walkTo(page, paragraph.last());
  for (let at = 0; at < nth; at += 1) await page.keyboard.press("ArrowRight");
  const start = sentence.slice(0, 6);
  await expect(page.getByRole("button", { name: `批注 “${start}` })).toBeVisible();
}

/** Writes a comment on what is chosen, without the mouse. */
export async function comment(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("批注", { exact: true })).toBeFocused();
  await page.keyboard.type(text);
  await enterOn(page, page.getByRole("button", { name: "保存批注" }));
}

/** The nth comment with what was answered to it. */
export const thread = (page: Page, nth: number): Locator =>
  page.getByRole("article", { name: new RegExp(`^批注${nth}`) });
