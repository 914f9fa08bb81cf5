import { chromium, type Browser } from "playwright";
import { findChromium } from "../chromium.mjs";

/** The browser that people have, without a network of its own: the windowless one has no autofill to wait for. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--disable-background-networking", ...(asRoot ? ["--no-sandbox"] : [])],
  });
}
