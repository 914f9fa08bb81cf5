import { gzipSync } from "node:zlib";
import type { Browser, Cookie } from "playwright";
import { SESSION_COOKIE } from "@/app/request-names";
import { startApp } from "./apps";
import { openBrowser } from "./browser";
import type { Measure, Measured } from "./measure";
import { startNianbao } from "./nianbao";
import { paired } from "./paired";

type SessionCookie = Pick<Cookie, "name" | "value"> & { readonly url: string };

/** Bytes of script, gzipped, that a page loads until it rests. */
async function weigh(browser: Browser, url: string, cookie?: SessionCookie): Promise<number> {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([cookie]);
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (answer?.status() !== 200 || page.url() !== url) throw new Error(`${url} is not there`);
  const scripts = await Promise.all(bodies);
  await context.close();
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

/** The form's pages over an empty page of the same Next. */
export const measureScripts: Measure = async () => {
  const [empty, nianbao, browser] = await Promise.all([
    startApp("empty-app"),
    startNianbao(),
    openBrowser(),
  ]);
  const { origin } = nianbao.server;
  const cookie = { name: SESSION_COOKIE, value: nianbao.token, url: origin };
  const report = `${origin}/reports/${nianbao.reportId}`;
  const over = async (url: string): Promise<Measured> => {
    const ours = () => weigh(browser, url, cookie);
    return { unit: "bytes", ...(await paired(ours, () => weigh(browser, `${empty.origin}/`), 6)) };
  };
  const measured = {
    "script.overview": await over(report),
    "script.section": await over(`${report}/sections/overview`),
    "script.table": await over(`${report}/tables/t18`),
  };
  await Promise.all([browser.close(), empty.kill(), nianbao.close()]);
  return measured;
};
