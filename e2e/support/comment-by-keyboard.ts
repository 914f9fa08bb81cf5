import { expect, type Locator, type Page } from "playwright/test";
import { enterOn, tabTo } from "./focus";

const FAR = 150;

/** The one place of the document that Tab comes to. */
const entryOf = (page: Page) => page.locator('.reading [tabindex="0"][data-code]');

/** The page can be walked by now, and has shown the comment that its address names. */
async function expectSettled(page: Page): Promise<void> {
  await entryOf(page).waitFor();
  await page.waitForLoadState(); // until then the browser may put the cursor where the address says
  if (new URL(page.url()).hash) await expect(page.locator(":target")).toBeFocused();
}

/** Walks the document by arrow keys until the place has the cursor. */
export async function walkTo(page: Page, place: Locator): Promise<void> {
  await expectSettled(page);
  if (new URL(page.url()).hash === "") await tabTo(page, entryOf(page));
  else await entryOf(page).focus(); // one has just commented, and is behind the document
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
