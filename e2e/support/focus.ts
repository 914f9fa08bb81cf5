import { expect, type Locator, type Page } from "playwright/test";

/** What hinders a person from seeing where the cursor is; "" where nothing does. */
function hiddenFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "the focus is lost";
  const isHidden = focused instanceof HTMLInputElement && focused.matches(".visually-hidden");
  const element = (isHidden && focused.labels?.[0]) || focused; // a hidden box is seen by its label
  const named = `${element.tagName} #${element.id} “${element.textContent.slice(0, 20)}”`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return `no outline: ${named}`;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
  if (lower - upper < 2) return `out of the window: ${named}`;
  const front = document.elementFromPoint((left + right) / 2, (upper + lower) / 2);
  const isInFront = front !== null && (element.contains(front) || front.contains(element));
  return isInFront ? "" : `behind ${front?.className ?? ""}: ${named}`;
}

/** Something has the focus, and it can be seen: outlined, within the window, behind nothing. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect.soft(await page.evaluate(hiddenFocus)).toBe("");
}

const MOST_STOPS = 120;

/** Presses Tab until `target` has the focus; at every stop on the way the focus can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by ${MOST_STOPS} times Tab: ${String(target)}`);
}

/** Tabs to a link or button and presses Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** The page of that name is there. */
export const expectPage = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible({
    timeout: 20_000, // a preview is set in type first
  });

/** Tabs to what leads to another page, presses Enter, and waits for that page. */
export async function goOn(page: Page, target: Locator, name: string): Promise<void> {
  await enterOn(page, target);
  await expectPage(page, name);
}
