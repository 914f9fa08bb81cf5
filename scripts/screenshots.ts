import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright";
import { Server } from "@/e2e/support/server";
import { signIn } from "@/e2e/support/sign-in";
import { openBrowser } from "./bench/browser";
import { report2017 } from "./demo/report-2017";
import { PASSWORD, writeDemo } from "./demo/write-demo";
import { ready } from "./ready.mjs";
import { shootGongkai } from "./screenshots/gongkai";
import { shootReview } from "./screenshots/review";
import { screens } from "./screenshots/screens";

const FOLDER = path.join("docs", "screenshots");

/** As far as a preparer may have come in half an hour: the report's first figures, from last year's. */
async function fillSome(page: Page): Promise<void> {
  const figures = [...report2017].filter(([code]) => code.startsWith("t18.")).slice(0, 14);
  for (const [code, value] of figures) {
    await page.locator(`[id="${code}"]`).fill(String(Math.round(Number(value) * 1.1)));
  }
  await page.getByText("已保存").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

async function shoot(page: Page, origin: string): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await signIn(page, "preparer", { password: PASSWORD, origin });
  await shot("reports");
  await page.getByRole("link", { name: /2018/ }).first().click();
  await page.waitForURL(/\/reports\/[^/]+$/);
  const report = page.url();
  await page.goto(`${report}/tables/t18`, { waitUntil: "networkidle" });
  await fillSome(page);
  await shot("table");
  await page.goto(report);
  await shot("overview");
  await page.goto(`${report}/sections/overview`, { waitUntil: "networkidle" });
  await shot("section");
  await page.goto(`${origin}/reports`);
  await page.getByRole("link", { name: /2017/ }).first().click();
  await page.waitForURL(/\/reports\/[^/]+$/);
  await page.goto(`${page.url()}/preview`, { waitUntil: "networkidle" });
  await shot("preview");
}

await ready();
mkdirSync(FOLDER, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), "nianbao-screenshots-"));
const database = path.join(folder, "demo.db");
await writeDemo(database);
const server = await Server.start({ NIANBAO_DB: database, NIANBAO_DEMO: "1" });
const browser = await openBrowser();
const page = await browser.newPage({
  viewport: screens[""],
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
});
await shoot(page, server.origin);
await server.kill();
await shootReview(browser, FOLDER);
await shootGongkai(browser, FOLDER);
await browser.close();
rmSync(folder, { recursive: true });
