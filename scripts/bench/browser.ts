import { chromium, type Browser } from "playwright";
import { findChromium } from "../chromium.mjs";

/** The browser that the journeys use too, without a network of its own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--disable-background-networking", ...(asRoot ? ["--no-sandbox"] : [])],
  });
}
