import path from "node:path";
import type { Browser } from "playwright";
import { seedGongkai } from "@/e2e/support/gongkai-office";
import { Site } from "@/e2e/support/site";
import { screens } from "./screens";

/** What the public sees: the list, a corrected report, and what was corrected. */
export async function shootGongkai(browser: Browser, folder: string): Promise<void> {
  const site = new Site(seedGongkai, { NIANBAO_GONGKAI: "on" });
  await site.start();
  const { origin } = site.server;
  const report = `/gongkai/${site.seeded.unit}/2018`;
  const pages = {
    gongkai: "/gongkai",
    "gongkai-report": report,
    "gongkai-changes": `${report}/2/changes`,
  };
  for (const [suffix, viewport] of Object.entries(screens)) {
    const page = await browser.newPage({ viewport, locale: "zh-CN", javaScriptEnabled: false });
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(origin + address);
      await page.screenshot({ path: path.join(folder, `${name}${suffix}.png`) });
    }
    await page.close();
  }
  await site.remove();
}
