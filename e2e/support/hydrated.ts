import { expect, type Locator } from "playwright/test";

/** Waits until the page's script has taken over an element; before that a synthetic event reaches nobody. */
export async function expectHydrated(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((it) => Object.keys(it).some((key) => key.startsWith("__react"))))
    .toBe(true);
}
