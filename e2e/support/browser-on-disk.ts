import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright/test";
import { startBrowser, type StartedBrowser } from "./browser-process";
import { test as base } from "./site";

function theBrowser(folder: string): Promise<StartedBrowser> {
  const { executablePath, args = [] } = base.info().project.use.launchOptions ?? {};
  return startBrowser({ program: executablePath ?? chromium.executablePath(), args, folder });
}

/** `openBrowser` starts a browser that keeps cookies and storage in the test's folder from kill to start. */
export const test = base.extend<{ openBrowser: () => Promise<StartedBrowser> }>({
  openBrowser: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "nianbao-browser-"));
    const started: StartedBrowser[] = [];
    await use(async () => {
      const browser = await theBrowser(folder);
      started.push(browser);
      return browser;
    });
    for (const browser of started) await browser.kill();
    rmSync(folder, { recursive: true, force: true });
  },
});
