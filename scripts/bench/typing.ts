import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright";
import { median } from "../median";

const CELLS = 4;
const KEYS = "12345";
const BETWEEN_KEYS_MS = 90;
/** Long enough for what waits until the person pauses: totals, findings, saving. */
const PAUSE_MS = 400;

declare global {
  interface Window {
    /** Milliseconds from each key to the frame that shows it. */
    taken: number[];
  }
}

/** Opens a page on a processor six times slower, ready to be typed into. */
export async function openSlowly(page: Page, url: string): Promise<void> {
  await page.addInitScript({ path: "scripts/bench/watch-keys.mjs" });
  await page.goto(url, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

/** Types into a few cells from the `from`th on, at a clerk's pace. Answers with the median, in ms. */
export async function typeInto(page: Page, from: number): Promise<number> {
  await page.bringToFront();
  await page.evaluate(() => void (window.taken = []));
  const inputs = page.locator("table input");
  for (let cell = from; cell < from + CELLS; cell++) {
    await inputs.nth(cell).fill("");
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await setTimeout(BETWEEN_KEYS_MS);
    }
    await setTimeout(PAUSE_MS);
  }
  return median(await page.evaluate(() => window.taken));
}
