import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import type { StartedBrowser } from "./support/browser-process";
import { startChromium86 } from "./support/chromium-86";
import { PASSWORD, seedOffice } from "./support/office";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const runsHere = process.platform === "linux" && process.arch === "x64";
test.skip(!runsHere, "Chromium 86 comes as a program for Linux on x64 only");

let folder: string;
let oldBrowser: StartedBrowser;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-86-"));
  oldBrowser = await startChromium86(folder);
});
test.afterAll(async () => {
  await oldBrowser.kill();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * What Playwright looks for in a page before it acts is not there yet in this browser: hands are its
 * keyboard, eyes are what the page itself answers.
 */
class OldDesk {
  readonly faults: string[] = [];

  private constructor(private readonly page: Page) {
    page.on("pageerror", ({ message }) => this.faults.push(message));
  }

  static async open(): Promise<OldDesk> {
    const desk = new OldDesk(await oldBrowser.context.newPage());
    await desk.goTo("/login");
    return desk;
  }

  async goTo(address: string): Promise<void> {
    await this.page.goto(site.server.origin + address);
  }

  async type(id: string, text: string): Promise<void> {
    await this.page.evaluate((code) => document.getElementById(code)?.focus(), id);
    await this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** A button does nothing before React has taken the page over. */
  async pressButton(words: string): Promise<void> {
    const button = await this.page.waitForFunction((text) => {
      const named = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === text,
      );
      return named && Object.keys(named).some((key) => key.startsWith("__react")) ? named : null;
    }, words);
    await button.evaluate((element) => element?.focus());
    await this.press("Enter");
  }

  /** Pastes as Excel would have filled the clipboard. */
  paste(text: string): Promise<void> {
    return this.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", copied);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  async sees(text: string): Promise<void> {
    await this.page.waitForFunction((words) => document.body.innerText.includes(words), text);
  }

  async holds(id: string, value: string): Promise<void> {
    const held = (code: string) => {
      const control = document.getElementById(code);
      return control && "value" in control ? control.value : null;
    };
    await expect.poll(() => this.page.evaluate(held, id)).toBe(value);
  }

  /** The first bytes of a file and its size, fetched as the page's own link would. */
  async download(address: string): Promise<string> {
    return this.page.evaluate(async (path) => {
      const answer = await fetch(path);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return String.fromCharCode(...bytes.slice(0, 4));
    }, address);
  }
}

test("in Chromium 86 one signs in, types, pastes a block, saves, reloads, exports and copies", async () => {
  const report = `/reports/${site.seeded.report.id}`;
  const desk = await OldDesk.open();
  await desk.type("name", "preparer");
  await desk.type("password", PASSWORD);
  await desk.press("Enter");
  await desk.sees("本单位年报");

  await desk.goTo(`${report}/tables/t18`);
  await desk.type("t18.1.1", "１２０");
  await desk.press("Enter");
  await desk.type("t18.1.2.1", "");
  await desk.paste("7\n1,090\n23");
  await desk.sees("撤销");
  await desk.sees("已填 4");
  await desk.sees("已保存");

  await desk.goTo(`${report}/sections/overview`);
  await desk.type("section.overview", "年初研究部署，全年公开信息120条。");
  await desk.sees("已保存");

  await desk.goTo(`${report}/tables/t18`);
  await desk.holds("t18.1.1", "120");
  await desk.holds("t18.1.2.2", "1090");
  await desk.goTo(`${report}/sections/overview`);
  await desk.holds("section.overview", "年初研究部署，全年公开信息120条。");

  await desk.goTo(`${report}/preview`);
  await desk.sees("全年公开信息120条");
  const file = (format: string) => desk.download(`/api${report}/export?format=${format}`);
  expect([await file("docx"), await file("pdf")]).toEqual(["PK\u0003\u0004", "%PDF"]);

  await desk.goTo(`${report}/publication-kit`);
  await desk.pressButton("复制正文到剪贴板");
  await desk.sees("已复制正文");
  expect(desk.faults).toEqual([]);
});

test("a browser older still is told what to open, at any address", async ({ browser }) => {
  const userAgent =
    "Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.108 Safari/537.36";
  const context = await browser.newContext({ userAgent });
  const page = await context.newPage();
  await page.goto(`${site.server.origin}/reports`);
  await expect(page.getByRole("heading", { name: "请换一个浏览器打开" })).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
  await expectAccessible(page);
  await context.close();
});

test("a double-core browser in its old mode is told how to switch", async ({ request }) => {
  const userAgent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
  const answer = await request.get("/login", { headers: { "user-agent": userAgent } });
  expect(await answer.text()).toContain("极速模式");
});
